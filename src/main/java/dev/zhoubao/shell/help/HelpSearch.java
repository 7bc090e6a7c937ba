package dev.zhoubao.shell.help;

import dev.zhoubao.analysis.search.SearchTerm;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.grammar.CommandSpec;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.grammar.OutputOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds what of the help mentions a text, in any language, whatever the width and case of its characters.
 *
 * @param saved the saved commands by name, as they would be typed
 */
public record HelpSearch(CommandSpecs specs, Examples examples, Map<String, String> saved, Labels labels) {

    /**
     * A part of the help.
     *
     * @param kind the English word for what it is
     * @param more what to type for more about it
     */
    public record Hit(String kind, String name, String text, String more) {}

    /** @throws dev.zhoubao.analysis.search.BadSearchException when there is nothing to look for */
    public List<Hit> hits(String words) {
        SearchTerm term = SearchTerm.literal(words, SearchTerm.Case.IGNORED);
        Map<Lang, List<Hit>> byLanguage = new LinkedHashMap<>();
        for (Lang lang : Lang.values()) {
            byLanguage.put(lang, everything(new Labels(lang)).toList());
        }
        List<Hit> shown = byLanguage.getOrDefault(labels.lang(), List.of());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            int place = i;
            if (byLanguage.values().stream().anyMatch(said -> mentions(term, said.get(place)))) {
                hits.add(shown.get(i));
            }
        }
        return hits;
    }

    private static boolean mentions(SearchTerm term, Hit part) {
        return !term.in(part.name()).isEmpty() || !term.in(part.text()).isEmpty();
    }

    public Report report(List<Hit> hits) {
        Table table = new Table(
                "hits",
                "",
                List.of(
                        Column.text("kind", said("kind")),
                        Column.text("name", said("name")),
                        Column.text("text", said("text")),
                        Column.text("more", said("more"))),
                hits.stream()
                        .map(hit -> List.of(
                                Cell.coded(hit.kind(), said(hit.kind())),
                                Cell.text(hit.name()),
                                Cell.text(hit.text()),
                                Cell.text(hit.more())))
                        .toList());
        return new Report(
                "help",
                "",
                List.of(Section.of("hits", "", table, labels.text("search.none"))),
                hits.stream().map(HelpSearch::data).toList());
    }

    private static Map<String, Object> data(Hit hit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", hit.kind());
        data.put("name", hit.name());
        data.put("text", hit.text());
        data.put("more", hit.more());
        return data;
    }

    private Stream<Hit> everything(Labels words) {
        Function<String, String> said = text -> words.phrase(Phrase.of(text));
        Stream<Hit> shared = OutputOptions.SPECS.stream()
                .map(option -> new Hit("option", option.usage(), said.apply(option.description()), "help formats"));
        Stream<Hit> topics = Topics.all().stream().flatMap(topic -> parts(topic, said));
        Stream<Hit> metrics =
                Metric.all().map(metric -> new Hit("metric", metric.id(), words.metric(metric), "metrics"));
        Stream<Hit> named = saved.entrySet().stream()
                .map(one -> new Hit("saved command", one.getKey(), one.getValue(), "help " + one.getKey()));
        return Stream.of(specs.all().stream().flatMap(spec -> parts(spec, words)), named, shared, topics, metrics)
                .flatMap(parts -> parts);
    }

    private Stream<Hit> parts(CommandSpec spec, Labels words) {
        Function<String, String> said = text -> words.phrase(Phrase.of(text));
        String more = "help " + spec.name();
        Stream<Hit> command = Stream.of(words.phrase(spec.meaning()), said.apply(spec.help()))
                .filter(text -> !text.isEmpty())
                .map(text -> new Hit("command", String.join(", ", spec.names()), text, more));
        Stream<Hit> choices = spec.positionals().stream()
                .flatMap(argument -> argument.choices().stream())
                .map(choice ->
                        new Hit("argument", spec.name() + " " + choice.word(), said.apply(choice.meaning()), more));
        Stream<Hit> arguments = spec.positionals().stream()
                .map(argument -> new Hit(
                        "argument", spec.name() + " " + argument.usage(), said.apply(argument.description()), more));
        Stream<Hit> options = spec.options().stream()
                .filter(option -> !OutputOptions.SPECS.contains(option))
                .map(option -> new Hit(
                        "option",
                        spec.name() + " " + option.usage(),
                        words.phrase(option.meaning())
                                + (option.words().isEmpty() ? "" : ": ")
                                + String.join(", ", option.words()),
                        more));
        Stream<Hit> worked = examples.of(spec).stream()
                .map(example -> new Hit("example", example.line(), said.apply(example.purpose()), more));
        return Stream.of(command, arguments, choices, options, worked).flatMap(parts -> parts);
    }

    private static Stream<Hit> parts(Topic topic, Function<String, String> said) {
        String more = "help " + topic.name();
        return Stream.of(
                        Stream.of(new Hit("topic", topic.name(), said.apply(topic.title()), more)),
                        topic.entries().map(entry -> new Hit("topic", entry.form(), said.apply(entry.meaning()), more)),
                        topic.remarks().stream()
                                .map(remark -> new Hit("topic", topic.name(), said.apply(remark), more)))
                .flatMap(parts -> parts);
    }

    private String said(String text) {
        return labels.phrase(Phrase.of(text));
    }
}
