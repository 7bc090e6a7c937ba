package dev.zhoubao.report.words;

import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.analysis.check.Finding;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Tone;
import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.CopyPreference;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Family;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Level;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.Status;
import dev.zhoubao.model.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of reports in the language of the reader. */
public final class Labels {

    private final Supplier<Lang> language;
    private volatile @Nullable Words words;

    public Labels(Lang lang) {
        this(() -> lang);
    }

    /** @param language asked at each word, since the user may change it */
    public Labels(Supplier<Lang> language) {
        this.language = language;
    }

    public Lang lang() {
        return language.get();
    }

    private ResourceBundle bundle() {
        Lang now = language.get();
        Words last = words;
        if (last == null || last.lang() != now) {
            last = Words.of(now);
            words = last;
        }
        return last.bundle();
    }

    /** The words of one language. */
    private record Words(Lang lang, ResourceBundle bundle) {

        /** Each language has every label, so there is no search for what stands in for one. */
        static Words of(Lang lang) {
            String file = lang == Lang.ZH ? "labels_zh.properties" : "labels.properties";
            try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream(file), file)) {
                return new Words(lang, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The label of a key, with the arguments in their places. */
    public String text(String key, Object... arguments) {
        String pattern = bundle().getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, lang().locale()).format(arguments);
    }

    /** A sentence in this language; in English where it has no translation. */
    public String phrase(Phrase phrase) {
        return phrase.in(Translations.of(lang()));
    }

    public String metric(Metric metric) {
        return lang() == Lang.ZH ? metric.chinese() : metric.english();
    }

    /** For the head of a narrow column. */
    public String metricShort(Metric metric) {
        return lang() == Lang.ZH ? metric.chineseShort() : metric.englishShort();
    }

    /** The name of a row; its id to programs. */
    public Cell metricCell(Metric metric) {
        return Cell.coded(metric.id(), metricShort(metric));
    }

    public String unit(Unit unit) {
        return lang() == Lang.ZH ? unit.chinese() : unit.english();
    }

    /** That the figures of some of these are of unequal times; empty where each covers one week. */
    public Optional<String> longIssues(Stream<Edition> compared) {
        List<String> issues =
                compared.filter(Edition::isLong).map(Edition::name).toList();
        return issues.isEmpty()
                ? Optional.empty()
                : Optional.of(text("trend.long", issues.size(), String.join(", ", issues)));
    }

    /** A number with its unit, for sentences; in English the name of the metric says what a plain count counts. */
    public String amount(Unit unit, BigDecimal number) {
        String value = number.toPlainString();
        if (lang() == Lang.ZH) {
            return value + " " + unit.chinese();
        }
        return switch (unit.kind()) {
            case COUNT -> value;
            case TEN_THOUSANDS -> text("amount.tenThousands", value);
            case SHARE, MEAN -> value + " " + unit.english(number);
        };
    }

    public String series(Series series) {
        return lang() == Lang.ZH ? series.chinese() : series.english();
    }

    /** At the beginning of a line. */
    public String seriesTitle(Series series) {
        String name = series(series);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    public String family(Family family) {
        return text("family." + family.name());
    }

    /** The official term; in English with its translation. */
    public String grade(Level grade) {
        return lang() == Lang.ZH ? grade.chinese() : grade.translated();
    }

    /** For a narrow column: one word. */
    public String gradeShort(Grade grade) {
        return lang() == Lang.ZH ? grade.chinese() : grade.english();
    }

    public String status(Status status) {
        return text("status." + status);
    }

    public String verdict(Verdict verdict) {
        return text("verdict." + verdict);
    }

    public String severity(Severity severity) {
        return text("severity." + severity);
    }

    public String reason(CopyPreference reason) {
        return text("reason." + reason);
    }

    /** Why a copy is not used that the rule decided against. */
    public String reasonAgainst(CopyPreference reason) {
        return text("reason.against." + reason);
    }

    /** The sentence of a finding. */
    public String finding(Finding finding) {
        boolean undated = finding.check().equals("stub") && finding.edition().period() == null;
        return text(
                "finding." + finding.check() + (undated ? ".undated" : ""),
                finding.details().stream().map(this::detail).toArray());
    }

    /** Details are codes: metrics are named by their ids. */
    private String detail(String code) {
        return Stream.of(code.split(", "))
                .map(part -> part.equals("grade")
                        ? text("grade")
                        : Metric.of(part).map(this::metric).orElse(part))
                .collect(Collectors.joining(text("finding.details")));
    }

    /** The word for yes or no, beside what programs read. */
    public Cell yesOrNo(boolean yes, Tone tone) {
        return Cell.coded(Boolean.toString(yes), text(yes ? "yes" : "no"), tone);
    }

    /** The period as dates: {@code 2024-07-01 – 2024-07-07}. */
    public String period(Period period) {
        return period.start() + " – " + period.end();
    }

    /** Everything that names a week: short name, official name, dates. */
    public String fullName(Edition edition) {
        String name = shortAndOfficialName(edition);
        return edition.period() == null ? name : name + " · " + period(edition.period());
    }

    /** {@code 2024-27 (2024-07-01 – 2024-07-07)}, for sentences. */
    public String nameAndPeriod(Edition edition) {
        Period period = edition.period();
        return period == null ? edition.name() : aside(edition.name(), period(period));
    }

    /** Sentences one after the other. */
    public String sentences(List<String> sentences) {
        return String.join(lang() == Lang.ZH ? "" : " ", sentences);
    }

    /** Words and others in parentheses behind them, of the language's own width. */
    public String aside(String words, String aside) {
        return text("aside", words, aside);
    }

    /** {@code 2024-27 · 2024年第27期}; where the title gives no number, the short name. */
    public String shortAndOfficialName(Edition edition) {
        return edition.week() == null ? edition.name() : edition.name() + " · " + officialName(edition);
    }

    /** {@code 2024年第27期}; where the title gives no number, the short name. */
    public String officialName(Edition edition) {
        return edition.week() == null
                ? edition.name()
                : edition.week().year() + "年第" + edition.week().issue() + "期";
    }
}
