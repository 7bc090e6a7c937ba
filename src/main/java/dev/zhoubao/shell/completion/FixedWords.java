package dev.zhoubao.shell.completion;

import static java.util.Map.entry;

import dev.zhoubao.analysis.comparison.Operator;
import dev.zhoubao.calendar.Grouping;
import dev.zhoubao.export.Format;
import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Severity;
import dev.zhoubao.report.trend.TrendReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.export.CsvExport;
import dev.zhoubao.shell.settings.OptionConstant;
import dev.zhoubao.shell.settings.SettingKey;
import dev.zhoubao.shell.settings.Switch;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jspecify.annotations.Nullable;

/** Proposes words out of a few, each with what it stands for. */
record FixedWords(Labels labels) {

    private static final Map<Object, String> MEANINGS = Map.ofEntries(
            entry(CsvExport.Shape.WIDE, "one row per week"),
            entry(CsvExport.Shape.TIDY, "one row per figure, with its evidence"),
            entry(Grouping.MONTH, "by calendar months"),
            entry(Grouping.QUARTER, "by calendar quarters"),
            entry(Grouping.YEAR, "by calendar years"),
            entry(TrendReport.Against.NONE, "the series alone"),
            entry(TrendReport.Against.PREVIOUS_YEAR, "compare with the same weeks of the previous year"),
            entry(Severity.INFO, "every finding"),
            entry(Severity.WARNING, "what may be wrong, and what is"),
            entry(Severity.ERROR, "only what is wrong"),
            entry(Lang.EN, "English"),
            entry(Lang.ZH, "Chinese"));

    private static final String CHANGE = "change";
    /** Joins conditions. */
    static final String AND = "and";

    private static final Map<String, String> OPERATORS = new LinkedHashMap<>();

    static {
        for (String form : List.of(">", "gt", "over")) {
            OPERATORS.put(form, "more than");
        }
        for (String form : List.of(">=", "ge")) {
            OPERATORS.put(form, "at least");
        }
        for (String form : List.of("<", "lt", "under")) {
            OPERATORS.put(form, "less than");
        }
        for (String form : List.of("<=", "le")) {
            OPERATORS.put(form, "at most");
        }
        for (String form : List.of("=", "eq")) {
            OPERATORS.put(form, "exactly");
        }
        for (String form : List.of("!=", "ne")) {
            OPERATORS.put(form, "anything but");
        }
    }

    /** The constants of a type. */
    Stream<Candidate> constants(CompletionSlot wanted) {
        return Arrays.stream(wanted.type().getEnumConstants())
                .map(constant -> proposed(
                        wanted,
                        OptionConstant.word(constant),
                        constant instanceof Format format ? format.meaning() : MEANINGS.get(constant)));
    }

    /** What the setting that stands before takes; nothing where that is open. */
    Stream<Candidate> values(CompletionSlot wanted) {
        return wanted.arguments().stream()
                .limit(1)
                .flatMap(name -> SettingKey.of(name).stream())
                .flatMap(key -> (key.flag() ? Switch.WORDS : key.words())
                        .stream().map(word -> proposed(wanted, word, key == SettingKey.LANG ? language(word) : null)));
    }

    private static @Nullable String language(String word) {
        return Arrays.stream(Lang.values())
                .filter(lang -> OptionConstant.word(lang).equals(word))
                .map(MEANINGS::get)
                .findFirst()
                .orElse(null);
    }

    /** What follows a metric in an assertion: {@code change}, then an operator, then a number. */
    Stream<Candidate> comparison(CompletionSlot wanted) {
        return following(
                wanted, wanted.arguments().subList(1, wanted.arguments().size()));
    }

    private Stream<Candidate> following(CompletionSlot wanted, List<String> clause) {
        Stream<Candidate> operators =
                OPERATORS.entrySet().stream().map(one -> proposed(wanted, one.getKey(), one.getValue()));
        if (clause.size() == 1) {
            return Stream.concat(
                    Stream.of(proposed(wanted, CHANGE, "the change from the previous loaded week")), operators);
        }
        return clause.size() == 2 && clause.get(1).equals(CHANGE) ? operators : Stream.empty();
    }

    /** What follows the words of a condition; empty where they are a whole one, or nothing that could become one. */
    Optional<Stream<Candidate>> condition(CompletionSlot wanted, List<String> typed) {
        List<String> clause = typed.subList(typed.lastIndexOf(AND) + 1, typed.size());
        boolean begun = !clause.isEmpty() && Metric.named(clause.get(0)).isPresent();
        boolean goesOn = clause.size() == 1
                || clause.get(clause.size() - 1).equals(CHANGE)
                || Operator.of(clause.get(clause.size() - 1)).isPresent();
        return begun && goesOn ? Optional.of(following(wanted, clause)) : Optional.empty();
    }

    private Candidate proposed(CompletionSlot wanted, String word, @Nullable String meaning) {
        return wanted.whole(word, meaning == null ? null : labels.phrase(Phrase.of(meaning)));
    }
}
