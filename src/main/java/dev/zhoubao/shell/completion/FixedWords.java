package dev.zhoubao.shell.completion;

import dev.zhoubao.calendar.Grouping;
import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Severity;
import dev.zhoubao.report.trend.TrendReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.command.CsvExport;
import dev.zhoubao.shell.grammar.OutputOptions;
import dev.zhoubao.shell.settings.OptionConstant;
import dev.zhoubao.shell.settings.SettingKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.reader.Candidate;

/** Proposes words out of a few, each with what it stands for. */
final class FixedWords {

    private static final Map<Class<?>, List<String>> MEANINGS = Map.of(
            OutputOptions.ScreenFormat.class,
            List.of(
                    "tables that fit the terminal; elsewhere nothing is cut or coloured",
                    "one field per line, for narrow windows and long texts",
                    "for documents",
                    "the main table; always the same columns, with codes instead of words",
                    "the same, with tabs",
                    "everything, for programs",
                    "JSON, one object per line"),
            CsvExport.Shape.class,
            List.of("a row a week", "a row a figure, with its evidence"),
            Grouping.class,
            List.of("by calendar months", "by calendar quarters", "by calendar years"),
            TrendReport.Against.class,
            List.of("the series alone", "compare with the same weeks of the previous year"),
            Severity.class,
            List.of("every finding", "what may be wrong, and what is", "only what is wrong"),
            Lang.class,
            List.of("English", "Chinese"));

    private static final List<String> OPERATORS = List.of(">", ">=", "<", "<=", "=", "!=");
    private static final List<String> COMPARED =
            List.of("more than", "at least", "less than", "at most", "exactly", "anything but");

    private final Labels labels;

    FixedWords(Labels labels) {
        this.labels = labels;
    }

    /** The constants of a type. */
    Stream<Candidate> constants(CompletionSlot wanted) {
        Object[] constants = wanted.type().getEnumConstants();
        List<String> words = Arrays.stream(constants).map(OptionConstant::word).toList();
        return described(wanted, words, MEANINGS.getOrDefault(wanted.type(), List.of()));
    }

    /** What the setting that stands before takes; nothing where that is open. */
    Stream<Candidate> values(CompletionSlot wanted) {
        return wanted.arguments().stream()
                .limit(1)
                .flatMap(name -> SettingKey.of(name).stream())
                .flatMap(key -> {
                    List<String> words = key.flag() ? SettingKey.SWITCH : key.words();
                    List<String> meanings =
                            key == SettingKey.LANG ? MEANINGS.getOrDefault(Lang.class, List.of()) : List.of();
                    return described(wanted, words, meanings);
                });
    }

    /** What follows a metric in an assertion: {@code change}, then an operator, then a number. */
    Stream<Candidate> comparison(CompletionSlot wanted) {
        List<String> words = wanted.arguments();
        boolean changed = words.size() > 2 && words.get(2).equals("change");
        if (words.size() == 2) {
            return Stream.concat(
                    described(wanted, List.of("change"), List.of("the change from the previous loaded week")),
                    described(wanted, OPERATORS, COMPARED));
        }
        return words.size() == 3 && changed ? described(wanted, OPERATORS, COMPARED) : Stream.empty();
    }

    private Stream<Candidate> described(CompletionSlot wanted, List<String> words, List<String> meanings) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> wanted.whole(words.get(i), i < meanings.size() ? said(meanings.get(i)) : null));
    }

    private String said(String meaning) {
        return labels.phrase(Phrase.of(meaning));
    }
}
