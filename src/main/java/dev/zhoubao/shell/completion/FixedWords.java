package dev.zhoubao.shell.completion;

import static java.util.Map.entry;

import dev.zhoubao.calendar.Grouping;
import dev.zhoubao.export.Format;
import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Level;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.ThreatLevel;
import dev.zhoubao.report.trend.TrendReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.export.CsvExport;
import dev.zhoubao.shell.settings.OptionConstant;
import dev.zhoubao.shell.settings.SettingKey;
import dev.zhoubao.shell.settings.Switch;
import java.util.Arrays;
import java.util.Map;
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

    /** The grades of a week, by their Chinese names where Chinese is typed. */
    Stream<Candidate> grades(CompletionSlot wanted) {
        return Stream.<Level>concat(Arrays.stream(Grade.values()), Arrays.stream(ThreatLevel.values()))
                .map(grade -> wanted.isChinese()
                        ? wanted.whole(grade.chinese(), grade.english())
                        : wanted.whole(grade.english(), grade.chinese()));
    }

    private Candidate proposed(CompletionSlot wanted, String word, @Nullable String meaning) {
        return wanted.whole(word, meaning == null ? null : labels.phrase(Phrase.of(meaning)));
    }
}
