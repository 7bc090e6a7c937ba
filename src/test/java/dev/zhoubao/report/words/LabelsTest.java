package dev.zhoubao.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.analysis.check.Finding;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.CopyPreference;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Locator;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.Status;
import dev.zhoubao.model.ThreatLevel;
import dev.zhoubao.model.Unit;
import dev.zhoubao.model.Week;
import dev.zhoubao.report.Tables;
import dev.zhoubao.report.notes.MetricsReport;
import dev.zhoubao.report.table.TermTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[,}]");
    private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
    private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "dev.zhoubao.report.words.labels",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** "platforms serving malicious apps at 12", not "at 12 items". */
    @ParameterizedTest
    @CsvSource({
        "CASES, 12, 12, 12 起",
        "ITEMS, 1, 1, 1 个",
        "TIMES, 12, 12, 12 次",
        "TEN_THOUSANDS, 18.4, '18.4 × 10,000', 18.4 万",
        "PERCENT, 10, 10 %, 10 %",
        "PER_IP, 3.5, 3.5 per IP, 3.5 个/IP",
        "POINTS, 6.60, 6.60 points, 6.60 分"
    })
    void sayAmountsAsSentencesDo(Unit unit, BigDecimal number, String english, String chinese) {
        assertThat(new Labels(Lang.EN).amount(unit, number)).isEqualTo(english);
        assertThat(new Labels(Lang.ZH).amount(unit, number)).isEqualTo(chinese);
    }

    private static Set<String> keysOf(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream(name));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keysOf("labels_zh.properties")).isEqualTo(keysOf("labels.properties"));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(Collections.list(ENGLISH.getKeys()))
                .allSatisfy(key -> assertThat(arguments(CHINESE.getString(key)))
                        .as(key)
                        .isEqualTo(arguments(ENGLISH.getString(key))));
    }

    @Test
    void noLabelIsEmptyOrHasAnApostropheThatAPatternWouldSwallow() {
        assertThat(Collections.list(ENGLISH.getKeys())).allSatisfy(key -> {
            assertThat(ENGLISH.getString(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(CHINESE.getString(key)).as(key).isNotBlank().doesNotContain("'");
        });
    }

    @ParameterizedTest
    @MethodSource("dev.zhoubao.model.Metric#all")
    void everyMetricHasANameInEitherLanguageThatNoOtherHas(Metric metric) {
        assertThat(metric.english()).matches("\\p{ASCII}+");
        assertThat(metric.chinese()).containsPattern("\\p{IsHan}");
        assertThat(metric.chineseShort()).isNotBlank();
        assertThat(Metric.all().filter(other -> other.english().equals(metric.english())))
                .hasSize(1);
        assertThat(Metric.all().filter(other -> other.chinese().equals(metric.chinese())))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("dev.zhoubao.model.Metric#all")
    void everyMetricHasAShortNameInWords(Metric metric) {
        assertThat(metric.englishShort())
                .matches("[A-Za-z. ]+|(cross-border|(zero-day|high-risk) vulnerabilities|CNVD zero-day( share)?)");
    }

    /** Of two lines with one key the later would hide the other. */
    @ParameterizedTest
    @ValueSource(strings = {"labels.properties", "labels_zh.properties"})
    void everyKeyStandsOnce(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream(file), file)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .filteredOn(line -> line.contains("="))
                    .extracting(line -> line.split("=", 2)[0])
                    .doesNotHaveDuplicates();
        }
    }

    /** In a sentence no name before it says what "them" are. */
    @ParameterizedTest
    @MethodSource("dev.zhoubao.model.Metric#all")
    void everyNameOfAMetricStandsAlone(Metric metric) {
        assertThat(metric.english()).doesNotContain("them", "among the ");
        assertThat(metric.chinese()).doesNotStartWith("其中");
    }

    @Test
    void saysTheMetricsOfAProblemInTheLanguageOfTheReader() {
        Phrase phrase = Phrase.of("the number {1} is not used for {0}: {2}", Metric.PHISHING, "5", "?");
        assertThat(new Labels(Lang.EN).phrase(phrase))
                .isEqualTo("the number 5 is not used for phishing complaints handled: ?");
        assertThat(new Labels(Lang.ZH).phrase(phrase)).startsWith("仿冒投诉事件：");
    }

    @Test
    void saysThatTheGradesOfCopiesDisagree() {
        Finding finding = new Finding(
                Severity.ERROR,
                "copies-disagree",
                BulletinFixture.week(2031, 12).bulletin().edition(),
                null,
                List.of("grade", "优", "a.md", "良", "b.md"),
                null,
                null,
                Locator.LINE);
        assertThat(new Labels(Lang.ZH).finding(finding)).startsWith("评价 ");
    }

    @Test
    void namesTheMetricsOfAFindingByWords() {
        Finding finding = new Finding(
                Severity.WARNING,
                "parts-and-whole",
                BulletinFixture.week(2031, 12).bulletin().edition(),
                null,
                List.of("cnvd-high, cnvd-low", "7", "cnvd-vulnerabilities", "8"),
                null,
                null,
                Locator.LINE);
        assertThat(new Labels(Lang.EN).finding(finding))
                .isEqualTo("high-risk vulnerabilities, low-risk vulnerabilities add up to 7, but the whole is 8"
                        + " (vulnerabilities collected by CNVD)");
        assertThat(new Labels(Lang.ZH).finding(finding)).isEqualTo("CNVD高危漏洞、CNVD低危漏洞 之和为 7，而 CNVD收集整理信息安全漏洞 为 8");
    }

    @Test
    void everyOtherTermHasBothLanguages() {
        Table terms = new TermTable(new Labels(Lang.EN)).table();
        assertThat(terms.rows())
                .hasSize(Grade.values().length
                        + ThreatLevel.values().length
                        + Status.values().length
                        + Unit.values().length);
        assertThat(Tables.column(terms, "english"))
                .allMatch(term -> term.matches("\\p{ASCII}+"))
                .doesNotContain("");
        assertThat(Tables.column(terms, "chinese"))
                .allMatch(term -> term.equals("%") || term.matches(".*\\p{IsHan}.*"));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theCatalogueShowsBothLanguagesInEither(Lang lang) {
        Table metrics =
                new MetricsReport(new Labels(lang)).of(List.of()).mainTable().orElseThrow();
        assertThat(metrics.columns())
                .filteredOn(column -> column.place() == Column.Audience.ALWAYS)
                .extracting(Column::id)
                .contains("english", "chinese");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyStatusVerdictAndReasonHasALabel(Lang lang) {
        Labels labels = new Labels(lang);
        assertThat(Status.values())
                .allSatisfy(status -> assertThat(labels.status(status)).isNotBlank());
        assertThat(Verdict.values())
                .allSatisfy(verdict -> assertThat(labels.verdict(verdict)).isNotBlank());
        assertThat(CopyPreference.values())
                .allSatisfy(
                        reason -> assertThat(labels.text("reason." + reason)).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"EN, 良 (good)", "ZH, 良"})
    void namesGradesByTheirOfficialTerm(Lang lang, String label) {
        assertThat(new Labels(lang).grade(Grade.GOOD)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"EN, From a to b", "ZH, 从 a 到 b"})
    void putsArgumentsInTheirPlaces(Lang lang, String text) {
        assertThat(new Labels(lang).text("diff.title", "a", "b")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"EN, 1, 1 week missing", "EN, 2, 2 weeks missing", "EN, 1200, 1200 weeks missing", "ZH, 1, 缺 1 周"})
    void countsOneAndManyEachInItsNumber(Lang lang, int weeks, String text) {
        assertThat(new Labels(lang).text("digest.missing", weeks)).isEqualTo(text);
    }

    @Test
    void namesAWeekInFull() {
        Edition edition = BulletinFixture.week(2031, 12).bulletin().edition();
        assertThat(new Labels(Lang.EN).fullName(edition)).isEqualTo("2031-12 · 2031年第12期 · 2031-03-17 – 2031-03-23");
    }

    @Test
    void namesAnUnnumberedWeekByItsDates() {
        Edition edition = BulletinFixture.unnumbered("2013-03-04", "2013-03-10")
                .bulletin()
                .edition();
        Labels labels = new Labels(Lang.EN);

        assertThat(labels.fullName(edition)).isEqualTo("2013-03-04 · 2013-03-04 – 2013-03-10");
        assertThat(labels.nameAndPeriod(edition)).isEqualTo("2013-03-04 (2013-03-04 – 2013-03-10)");
        assertThat(labels.officialName(edition)).isEqualTo("2013-03-04");
        assertThat(labels.shortAndOfficialName(edition)).isEqualTo("2013-03-04");
    }

    @Test
    void namesAnUndatedWeekByItsNumber() {
        Edition edition = new Edition(new Week(2026, 12), null);
        Labels labels = new Labels(Lang.EN);

        assertThat(labels.fullName(edition)).isEqualTo("2026-12 · 2026年第12期");
        assertThat(labels.nameAndPeriod(edition)).isEqualTo("2026-12");
    }
}
