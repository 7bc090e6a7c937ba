package dev.zhoubao.document;

import dev.zhoubao.language.Lang;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a command answers and what an export writes: sections for people, and the same facts as data for programs.
 *
 * @param name a short word for files and headings, such as {@code diff}
 * @param title one line
 * @param properties about the document itself, for formats that have a place for it; in order
 * @param data the JSON form: maps with string keys, lists, strings, numbers, booleans, dates, and null
 */
public record Report(String name, String title, Map<String, String> properties, List<Section> sections, Object data) {

    public Report {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        sections = List.copyOf(sections);
    }

    public Report(String name, String title, List<Section> sections, Object data) {
        this(name, title, Map.of(), sections, data);
    }

    /** Whether it stands on its own, with a head and contents: reports made for files do, answers to commands do not. */
    public boolean isDocument() {
        return !properties.isEmpty();
    }

    /** The language of its words, as the property {@code lang} says; English where it does not. */
    public Lang lang() {
        return Lang.of(Locale.forLanguageTag(properties.getOrDefault("lang", "en")));
    }

    /** The sections of one rank, in order. */
    public List<Section> sections(Section.Rank rank) {
        return sections.stream().filter(section -> section.rank() == rank).toList();
    }

    public Stream<Block> blocks() {
        return sections.stream().flatMap(section -> section.blocks().stream());
    }

    /** The blocks of one kind, in order. */
    public <B extends Block> Stream<B> blocks(Class<B> kind) {
        return sections.stream().flatMap(section -> section.blocks(kind));
    }

    /** The table that a format with room for one table writes: the first. */
    public Optional<Table> mainTable() {
        return blocks(Table.class).findFirst();
    }
}
