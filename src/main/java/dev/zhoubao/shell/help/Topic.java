package dev.zhoubao.shell.help;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the help says about something that is not one command's. All texts are in English, and keys of their
 * translations; forms are written alike in every language.
 *
 * @param remarks paragraphs below the parts
 */
public record Topic(String name, String title, List<Part> parts, List<String> remarks) {

    /** Forms under a heading. */
    public record Part(String title, List<Entry> entries) {}

    /**
     * A form and what it means.
     *
     * @param usual what holds where nothing is said; empty for nothing
     */
    public record Entry(String form, String meaning, String usual) {

        static Entry of(String form, String meaning) {
            return new Entry(form, meaning, "");
        }
    }

    /** Every text that is said differently in another language. */
    Stream<String> texts() {
        return Stream.of(
                        Stream.of(title),
                        parts.stream().map(Part::title),
                        entries().map(Entry::meaning),
                        remarks.stream())
                .flatMap(texts -> texts);
    }

    public Stream<Entry> entries() {
        return parts.stream().flatMap(part -> part.entries().stream());
    }
}
