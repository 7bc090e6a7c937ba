package dev.zhoubao.report;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.Library;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Family;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Severity;
import dev.zhoubao.report.digest.ChartForm;
import dev.zhoubao.report.digest.DigestReport;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.summary.SeriesWeeks;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.report.workbook.WorkbookReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reports made for files: digest and workbook. */
class ExportReportsTest {

    private static final Labels LABELS = new Labels(Lang.EN);

    private static BulletinFixture incidents(int issue, long value) {
        return week(2031, issue).figure(Metric.INCIDENTS, value);
    }

    private static Report digest(BulletinFixture... weeks) {
        return new DigestReport(LABELS, "zhoubao 1").of(BulletinFixture.all(List.of(weeks)), List.of());
    }

    private static List<String> headline(Report digest) {
        Prose prose = (Prose) digest.sections().get(0).blocks().get(0);
        return prose.paragraphs().stream().map(Tables::words).toList();
    }

    private static List<String> paragraphs(Report report, String section) {
        return report.sections().stream()
                .filter(found -> found.id().equals(section))
                .flatMap(found -> found.blocks(Prose.class))
                .flatMap(prose -> prose.paragraphs().stream())
                .map(Tables::words)
                .toList();
    }

    @Test
    void digestBeginsWithTheNewestWeekAgainstTheOneBeforeIt() {
        Report digest = digest(incidents(12, 40), incidents(15, 50).figure(Metric.PHISHING, 3));

        assertThat(digest.sections().get(0).title()).isEqualTo("Newest week: 2031-15");
        assertThat(headline(digest))
                .containsExactly(
                        "2031-15 (2031-04-07 – 2031-04-13) is graded 良 (good).",
                        "The bulletin before it is 2031-12 (2031-03-17 – 2031-03-23), 3 weeks earlier.");
        assertThat(Tables.rows(Tables.byId(digest, "newest")))
                .containsExactly(
                        "incidents handled|50|cases|40|10|25.0%|worse", "phishing complaints handled|3|cases|–|–|–|–");
        assertThat(Tables.byId(digest, "newest").columns().stream().map(Column::label))
                .startsWith("metric", "2031-15", "unit", "2031-12 (3 weeks earlier)");
    }

    @Test
    void digestNamesFiveFiguresThatStandOutAndCountsTheOthers() {
        List<Metric> metrics = List.of(
                Metric.INCIDENTS,
                Metric.CROSS_BORDER,
                Metric.PHISHING,
                Metric.APP_PLATFORMS,
                Metric.MALICIOUS_URLS,
                Metric.DEFACED,
                Metric.BACKDOORED);
        Report digest = digest(IntStream.range(10, 20)
                .mapToObj(issue -> {
                    BulletinFixture week = week(2031, issue);
                    metrics.forEach(metric -> week.figure(metric, issue));
                    return week;
                })
                .toArray(BulletinFixture[]::new));

        assertThat(headline(digest))
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("What stands out: incidents handled at 19, the highest of 10 weeks")
                        .contains("malicious URLs handled at 19")
                        .endsWith("; and 2 more, by the ranks below."));
    }

    @Test
    void digestGivesTheNewestWeekItsPlaceAmongTheOthers() {
        Report digest = digest(
                incidents(12, 90),
                incidents(13, 10),
                incidents(14, 20),
                incidents(15, 30),
                incidents(16, 20),
                incidents(17, 60));

        assertThat(headline(digest))
                .contains(
                        "The bulletin before it is 2031-16 (2031-04-14 – 2031-04-20), 1 week earlier.",
                        "What stands out: incidents handled at 60, the highest since 2031-12.",
                        "Rank and median refer to the 6 weeks of this export.");
        assertThat(Tables.rows(Tables.byId(digest, "newest")))
                .containsExactly("incidents handled|60|cases|20|40|200.0%|worse|2 of 6|25|140.0%");
    }

    @Test
    void digestSaysWhichFiguresTheNewestWeekDoesNotGive() {
        Report digest = digest(incidents(12, 4).figure(Metric.PHISHING, 3), incidents(13, 5));

        assertThat(Tables.rows(Tables.byId(digest, "newest"))).hasSize(1);
        assertThat(digest.sections().get(0).blocks(Prose.class).toList().get(1).paragraphs())
                .extracting(Tables::words)
                .containsExactly("2031-13 does not give: phishing complaints handled.");
    }

    @Test
    void digestOfOneWeekComparesItWithWhatIsLoadedAndSaysSo() {
        List<Bulletin> loaded = BulletinFixture.all(List.of(
                incidents(12, 5),
                incidents(13, 6),
                incidents(14, 7),
                incidents(16, 4).grade(Grade.POOR)));
        Report digest = new DigestReport(LABELS, "zhoubao 1")
                .of(new ExportedWeeks(loaded.subList(3, 4), loaded, List.of(), List.of()));

        assertThat(headline(digest))
                .containsExactly(
                        "2031-16 (2031-04-14 – 2031-04-20) is graded 差 (poor).",
                        "The bulletin before it is 2031-14 (2031-03-31 – 2031-04-06), 2 weeks earlier; it is loaded, but not"
                                + " in this export. Its grade was 良 (good).",
                        "What stands out: incidents handled at 4, the lowest of 4 weeks (median 5.5).",
                        "Rank and median refer to the 4 loaded weeks up to this one.");
        assertThat(digest.sections().stream().map(Section::id))
                .containsExactly("headline", "weeks", "week-2031-16", "sources", "gaps", "method");
        assertThat(Tables.rows(Tables.byId(digest, "figures-2031-16")))
                .containsExactly("incidents handled|4|cases|7|-3|-42.9%|better");
    }

    @Test
    void digestDoesNotCompareWithLaterWeeks() {
        List<Bulletin> loaded =
                BulletinFixture.all(List.of(incidents(12, 5), incidents(13, 6), incidents(14, 7), incidents(15, 8)));
        Report digest = new DigestReport(LABELS, "zhoubao 1")
                .of(new ExportedWeeks(loaded.subList(0, 2), loaded, List.of(), List.of()));

        assertThat(headline(digest))
                .hasSize(3)
                .anySatisfy(sentence -> assertThat(sentence)
                        .endsWith("loaded, but not in this export.")
                        .containsPattern("newer bulletins?, "));
        assertThat(Tables.byId(digest, "newest").indexOf("rank")).isNegative();
    }

    @Test
    void digestLeadsWithWhatMattersAndListsTheNewestWeekFirst() {
        Report digest = digest(incidents(12, 4), incidents(13, 9), incidents(14, 4), incidents(15, 4));

        assertThat(digest.sections(Section.Rank.LEAD).stream().map(Section::id))
                .containsExactly("headline", "notable", "series", "weeks");
        assertThat(digest.sections(Section.Rank.PART).stream().map(Section::id))
                .startsWith("week-2031-15", "week-2031-14", "week-2031-13", "week-2031-12");
        assertThat(paragraphs(digest, "notable"))
                .containsExactly("The week to look at is 2031-13 (2031-03-24 – 2031-03-30): incidents handled at 9, the"
                        + " highest of 4 weeks (median 4).");
    }

    @Test
    void digestOfManyWeeksGroupsThemByYear() {
        List<BulletinFixture> weeks = new ArrayList<>();
        IntStream.rangeClosed(1, 52).forEach(issue -> weeks.add(week(2030, issue)));
        IntStream.rangeClosed(1, 9).forEach(issue -> weeks.add(week(2031, issue)));
        Report digest = new DigestReport(LABELS, "zhoubao 1").of(BulletinFixture.all(weeks), List.of());

        List<String> groups = digest.sections().stream()
                .filter(section -> section.id().startsWith("week-"))
                .map(Section::group)
                .toList();
        assertThat(groups.subList(0, 9)).containsOnly("2031");
        assertThat(groups.subList(9, 61)).containsOnly("2030");
        assertThat(digest(incidents(12, 4), incidents(13, 9)).sections().stream()
                        .map(Section::group))
                .containsOnly("");
    }

    @Test
    void shortDigestHasTheWeeksAsATableAlone() {
        Report digest = new DigestReport(LABELS, "zhoubao 1", null, DigestReport.Length.SHORT, ChartForm.SVG)
                .of(ExportedWeeks.of(BulletinFixture.all(List.of(incidents(12, 4), incidents(13, 7)))));

        assertThat(digest.sections().stream().map(Section::id))
                .containsExactly("headline", "notable", "series", "weeks", "sources", "gaps", "method");
        assertThat(Tables.byId(digest, "weeks").rows()).hasSize(2);
    }

    @Test
    void judgesSeveralWeeksOnlyWhereATestShowsATrend() {
        Report rising = digest(IntStream.rangeClosed(1, 12)
                .mapToObj(issue -> incidents(issue, 10L * issue).figure(Metric.PHISHING, issue % 2 == 0 ? 5 : 9))
                .toArray(BulletinFixture[]::new));
        Table series = Tables.byId(rising, "summary");

        assertThat(Tables.column(series, "trend")).containsExactly("rising", "no trend shown");
        assertThat(Tables.column(series, "direction")).containsExactly("worse", "–");
        assertThat(Tables.byId(digest(incidents(12, 9), incidents(13, 4)), "summary")
                        .columns())
                .extracting(Column::id)
                .doesNotContain("trend", "trend_p", "direction", "change");
    }

    @Test
    void digestCountsGradesThatDiffer() {
        assertThat(paragraphs(
                        digest(
                                week(2031, 12),
                                week(2031, 13).grade(Grade.POOR),
                                week(2031, 14).grade(null)),
                        "series"))
                .containsExactly(
                        "3 bulletins from 2031-12 (2031-03-17 – 2031-03-23) to 2031-14 (2031-03-31 – 2031-04-06). They cover"
                                + " all 3 weeks in this period.",
                        "Grades: 良 (good) × 1; 差 (poor) × 1; no grade × 1.");
        assertThat(headline(digest(week(2031, 12).grade(null))))
                .containsExactly("2031-12 (2031-03-17 – 2031-03-23) gives no grade.");
    }

    @Test
    void digestOfOneWeekSaysNothingOfMoves() {
        Report digest = digest(incidents(12, 5));

        assertThat(headline(digest)).containsExactly("2031-12 (2031-03-17 – 2031-03-23) is graded 良 (good).");
        assertThat(Tables.rows(Tables.byId(digest, "newest"))).containsExactly("incidents handled|5|cases");
        assertThat(digest.blocks()).noneMatch(Chart.class::isInstance);
        assertThat(methods(digest)).containsExactly("figures", "absent", "quotations");
    }

    private static List<String> methods(Report digest) {
        return digest.sections().stream()
                .filter(section -> section.id().equals("method"))
                .flatMap(section -> section.blocks(Facts.class))
                .flatMap(facts -> facts.facts().stream())
                .map(Facts.Fact::label)
                .toList();
    }

    @Test
    void digestOfTwoWeeksClaimsNothingThatTwoCannotShow() {
        Report digest = digest(incidents(12, 5), incidents(13, 9));

        assertThat(paragraphs(digest, "notable"))
                .containsExactly("No metric has 4 values, which it takes to tell whether a week stands out.");
        assertThat(paragraphs(digest, "series").get(0)).endsWith("They cover both weeks in this period.");
        assertThat(methods(digest)).contains("changes", "direction", "charts").doesNotContain("rank and median");
    }

    /** A table of a thousand weeks would stand before them. */
    @Test
    void digestHasItsChartsBeforeTheTableOfWeeks() {
        Section weeks = digest(incidents(12, 5), incidents(13, 9)).sections().stream()
                .filter(section -> section.id().equals("weeks"))
                .findFirst()
                .orElseThrow();

        assertThat(weeks.blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Chart", "Table");
    }

    @Test
    void digestGivesEachRunOfMissingWeeksARowThatBreaksTheChart() {
        Report digest = digest(incidents(12, 4), incidents(15, 7), incidents(16, 0));

        assertThat(Tables.rows(Tables.byId(digest, "weeks").shown()))
                .containsExactly(
                        "2031-12|2031-03-17|2031-03-23|2031-03-27|good|4",
                        "2 weeks missing|2031-03-24|2031-04-06|–|–|–",
                        "2031-15|2031-04-07|2031-04-13|2031-04-17|good|7",
                        "2031-16|2031-04-14|2031-04-20|2031-04-24|good|0");
        assertThat(digest.blocks().filter(Chart.class::isInstance).map(block -> ((Chart) block).table()))
                .containsExactly(Tables.byId(digest, "weeks"));
    }

    @Test
    void digestDrawsFiguresOfOneUnitTogether() {
        Report digest =
                digest(week(2031, 12).figures(1, 2, 3, 4, 5), week(2031, 13).figures(1, 2, 3, 4, 5));

        assertThat(digest.blocks().filter(Chart.class::isInstance).map(block -> ((Chart) block).series()))
                .containsExactly(
                        List.of("incidents", "cross-border", "phishing"), List.of("app-platforms", "malicious-urls"));
    }

    @Test
    void digestListsTheKnownWeeksAndCountsThoseOfItsTime() {
        BulletinFixture first = week(2031, 12).link(2031, 11);
        BulletinFixture last = week(2031, 15).link(2031, 13).link(2031, 14, null);
        Report digest = new DigestReport(LABELS, "zhoubao 1")
                .of(
                        BulletinFixture.all(List.of(first, last)),
                        Library.of(BulletinFixture.all(List.of(first, last))).known());

        assertThat(gaps(digest))
                .isEqualTo(
                        "Weeks missing between the first and the last bulletin: 2. Of these, known by a link or a stub: 2.");
        assertThat(Tables.rows(Tables.byId(digest, "gaps")))
                .containsExactly(
                        "2031-11|2031-03-10|2031-03-16|link only|2031-12|"
                                + "网络安全信息与动态周报2031年第11期（3月10日-3月16日） -> https://example.org/2031-11",
                        "2031-13|2031-03-24|2031-03-30|link only|2031-15|"
                                + "网络安全信息与动态周报2031年第13期（3月24日-3月30日） -> https://example.org/2031-13",
                        "2031-14|2031-03-31|2031-04-06|link only|2031-15|–");
    }

    @Test
    void digestSaysWhenNothingNamesWhatIsMissingAndWhenNothingIs() {
        assertThat(gaps(digest(week(2031, 12), week(2031, 15))))
                .isEqualTo("Weeks missing between the first and the last bulletin: 2. No loaded document names them.");
        assertThat(gaps(digest(week(2031, 12), week(2031, 13))))
                .isEqualTo("No week is missing between the first and the last bulletin.");
        assertThat(gaps(digest(week(2031, 12)))).isEqualTo("There is only one bulletin, so no week can be missing.");
    }

    private static String gaps(Report digest) {
        return digest.sections().stream()
                .filter(section -> section.id().equals("gaps"))
                .map(section -> Tables.words(
                        ((Prose) section.blocks().get(0)).paragraphs().get(0)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void digestDefangsWhatItQuotesAndKeepsItsLinks() {
        Report digest = digest(
                week(2031, 12).url("https://example.org/12").text("标题", "访问http://evil.example.com/a 。", "近期回顾"));
        Prose quote = digest.blocks()
                .filter(Prose.class::isInstance)
                .map(Prose.class::cast)
                .filter(prose -> prose.kind() == Prose.Kind.QUOTED)
                .findFirst()
                .orElseThrow();

        assertThat(quote.paragraphs())
                .containsExactly(Cell.text("标题", Tone.STRONG), Cell.text("访问hxxp://evil[.]example[.]com/a 。"));
        assertThat(Tables.words(Tables.fact(digest, "article"))).contains(" -> https://example.org/12");
    }

    @Test
    void digestDescribesItself() {
        assertThat(digest(week(2031, 12), week(2031, 13)).properties())
                .containsExactly(
                        entry("title", "CNCERT weekly bulletins, 2031-12 – 2031-13"),
                        entry("date", "2031-04-03"),
                        entry("lang", "en"),
                        entry("weeks", "2"),
                        entry("start", "2031-03-17"),
                        entry("end", "2031-03-30"),
                        entry("generator", "zhoubao 1"));
    }

    @Test
    void digestComparesEachWeekWithTheOneBefore() {
        Report report = digest(incidents(12, 4), week(2031, 13).figure(Metric.PHISHING, 1));

        assertThat(Tables.rows(Tables.byId(report, "figures-2031-13")))
                .containsExactly("incidents handled|–|cases|4|–|–|–", "phishing complaints handled|1|cases|–|–|–|–");
    }

    @Test
    void workbookHasItsSheets() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(BulletinFixture.all(List.of(incidents(12, 4), incidents(13, 5))));

        assertThat(report.sections().stream().map(Section::title))
                .containsExactly("Overview", "Bulletins", "Figures", "Changes", "Charts", "Chart data", "About");
    }

    @Test
    void workbookOfOneWeekHasNothingThatOneWeekCannotSay() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(List.of(incidents(12, 4).bulletin()));

        assertThat(report.sections().stream().map(Section::title))
                .containsExactly("Overview", "Bulletins", "Figures", "About");
        assertThat(report.blocks()).noneMatch(Chart.class::isInstance);
        assertThat(report.properties().get("subject")).endsWith(", 1 week");
        assertThat(report.title()).isEqualTo("CNCERT weekly bulletin, 2031-12");
        assertThat(Tables.rows(Tables.byId(report, "newest"))).containsExactly("incidents handled|4|cases");
        assertThat(report.blocks().filter(Facts.class::isInstance))
                .as("nothing of a sheet that is not there")
                .isNotEmpty()
                .noneMatch(facts -> facts.toString().contains("Chart data"));
    }

    @Test
    void workbookSaysWhatIsMissingAndWhatWasNotUnderstood() {
        List<Bulletin> weeks =
                BulletinFixture.all(List.of(incidents(12, 4), week(2031, 14).link(2031, 13)));
        String file = weeks.get(0).source().file();
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(new ExportedWeeks(
                        weeks,
                        weeks,
                        Library.of(weeks).known(),
                        List.of(
                                new Problem(Severity.INFO, file, 3, Phrase.of("odd"), "text"),
                                new Problem(Severity.WARNING, "other.md", null, Phrase.of("left out"), null))));

        assertThat(Tables.rows(Tables.byId(report, "gaps")))
                .containsExactly("2031-13|2031-03-24|2031-03-30|link only|2031-14|网络安全信息与动态周报2031年第13期（3月24日-3月30日） -> "
                        + "https://example.org/2031-13");
        assertThat(Tables.rows(Tables.byId(report, "problems")))
                .containsExactly("warning|other.md|–|left out|–", "info|" + file + "|3|odd|text");
    }

    @Test
    void workbookNamesWeeksThatNothingNames() {
        List<Bulletin> weeks = BulletinFixture.all(List.of(incidents(12, 4), incidents(14, 4)));
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(new ExportedWeeks(weeks, weeks, Library.of(weeks).gaps(week -> true), List.of()));

        assertThat(Tables.rows(Tables.byId(report, "gaps")))
                .containsExactly("2031-13|2031-03-24|2031-03-30|missing|–|–");
        assertThat(report.blocks().filter(Facts.class::isInstance).map(Block::toString))
                .singleElement()
                .asString()
                .contains("No loaded document names a week with the status “missing”");
    }

    @Test
    void exportsSayOfEachSeriesThatANewerWeekIsKnown() {
        List<Bulletin> documents = BulletinFixture.all(List.of(
                incidents(12, 4),
                incidents(13, 4).link(2031, 15),
                week(2031, 12).of(Series.CNVD).file("c12").figure(Metric.CNVD_VULNERABILITIES, 40),
                week(2031, 13).of(Series.CNVD).file("c13").stub()));
        Library library = Library.of(documents);
        ExportedWeeks exported = new ExportedWeeks(
                List.of(
                        new SeriesWeeks(documents.subList(0, 2), documents.subList(0, 2)),
                        new SeriesWeeks(documents.subList(2, 3), documents.subList(2, 3))),
                Stream.of(library, library.of(Series.CNVD))
                        .flatMap(view -> view.gaps(week -> true).stream())
                        .toList(),
                List.of());
        Report workbook = new WorkbookReport(LABELS, "zhoubao 1").of(exported);
        Report digest = new DigestReport(LABELS, "zhoubao 1").of(exported);

        for (Report report : List.of(workbook, digest)) {
            assertThat(report.blocks()
                            .filter(Prose.class::isInstance)
                            .flatMap(prose -> ((Prose) prose).paragraphs().stream())
                            .map(Tables::words))
                    .contains(
                            "A newer bulletin, 2031-15, is known only by a link; it is not in this export.",
                            "A newer bulletin, cnvd:2031-13, is known only as a stub; it is not in this export.");
        }
        assertThat(paragraphs(digest, "gaps"))
                .contains(
                        "No week is missing between the first and the last bulletin.",
                        "Weeks known by a link or a stub before the first or after the last bulletin: 1.",
                        "There is only one bulletin, so no week can be missing.");
        assertThat(Tables.rows(Tables.byId(digest, "gaps")))
                .singleElement()
                .asString()
                .startsWith("2031-15|2031-04-07|2031-04-13|link only|2031-13|");
        assertThat(Tables.rows(Tables.byId(digest, "gaps-cnvd"))).hasSize(1);
        assertThat(Tables.rows(Tables.byId(workbook, "gaps")).stream().map(row -> row.split("\\|")[0]))
                .containsExactly("2031-14", "2031-15", "cnvd:2031-13");
    }

    @Test
    void digestCountsSeveralNewerWeeks() {
        List<Bulletin> weeks =
                BulletinFixture.all(List.of(incidents(12, 4).link(2031, 15).link(2031, 17)));
        Report digest = new DigestReport(LABELS, "zhoubao 1")
                .of(weeks, Library.of(weeks).gaps(week -> true));

        assertThat(headline(digest))
                .contains(
                        "2 newer bulletins, from 2031-15 to 2031-17, are known only by a link or as a stub; they are not"
                                + " in this export.");
    }

    @Test
    void exportsOfSeveralSeriesHaveEvidenceSourcesAndProblemsOfEach() {
        List<Bulletin> weeks = BulletinFixture.all(List.of(incidents(12, 4), incidents(13, 4)));
        List<Bulletin> companions = BulletinFixture.all(List.of(
                week(2031, 12).of(Series.CNVD).file("c12").figure(Metric.CNVD_VULNERABILITIES, 40),
                week(2031, 14).of(Series.CNVD).file("c14").figure(Metric.CNVD_VULNERABILITIES, 50)));
        Library library =
                Library.of(Stream.concat(weeks.stream(), companions.stream()).toList());
        ExportedWeeks exported = new ExportedWeeks(
                List.of(new SeriesWeeks(weeks, weeks), new SeriesWeeks(companions, companions)),
                library.of(Series.CNVD).gaps(week -> true),
                List.of(new Problem(Severity.WARNING, companions.get(0).source().file(), 3, Phrase.of("odd"), null)));
        Report workbook = new WorkbookReport(LABELS, "zhoubao 1").of(exported);
        Report digest = new DigestReport(LABELS, "zhoubao 1").of(exported);

        assertThat(Tables.rows(Tables.byId(workbook, "figures")))
                .filteredOn(row -> row.contains("|cnvd-vulnerabilities"))
                .hasSize(2);
        assertThat(Tables.rows(Tables.byId(workbook, "changes"))).anyMatch(row -> row.startsWith("cnvd:2031-14|"));
        assertThat(Tables.rows(Tables.byId(workbook, "gaps"))).anyMatch(row -> row.startsWith("cnvd:2031-13|"));
        assertThat(Tables.rows(Tables.byId(workbook, "problems"))).hasSize(1);
        for (Report report : List.of(workbook, digest)) {
            assertThat(Tables.rows(Tables.byId(report, "sources"))).hasSize(4);
        }
        assertThat(Tables.rows(Tables.byId(digest, "cnvd"))).hasSize(3);
        assertThat(Tables.rows(Tables.byId(digest, "figures-cnvd:2031-14")))
                .singleElement()
                .asString()
                .contains(companions
                        .get(1)
                        .figures()
                        .values()
                        .iterator()
                        .next()
                        .evidence()
                        .text());
        assertThat(digest.properties()).containsEntry("weeks", "4");
        assertThat(digest.blocks(Chart.class).map(Chart::description))
                .anyMatch(words -> words.contains("2 values in 3 weeks from cnvd:2031-12 to cnvd:2031-14"));
        assertThat(workbook.blocks(Chart.class).map(Chart::description))
                .anyMatch(words -> words.contains("2 values in 2 loaded weeks from 2031-03-17 to 2031-03-31"));
    }

    @Test
    void workbookOpensWithWhatADigestBeginsWith() {
        List<Bulletin> weeks =
                BulletinFixture.all(List.of(incidents(12, 4), incidents(13, 9), incidents(14, 4), incidents(15, 4)));
        Report workbook = new WorkbookReport(LABELS, "zhoubao 1").of(weeks);
        List<Block> lead = new DigestReport(LABELS, "zhoubao 1")
                .of(weeks, List.of()).sections(Section.Rank.LEAD).stream()
                        .limit(3)
                        .flatMap(section -> section.blocks().stream())
                        .toList();

        assertThat(workbook.sections().get(0).blocks().stream()
                        .map(block -> block.toString().replace(" (all weeks)", ""))
                        .toList())
                .containsAll(lead.stream().map(Object::toString).toList());
    }

    @Test
    void workbookChartsEveryMetricThatAWeekGives() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(BulletinFixture.all(List.of(incidents(12, 4), incidents(13, 4), incidents(14, 4), week(2031, 15))));

        assertThat(report.blocks().filter(Chart.class::isInstance).map(block -> ((Chart) block).series()))
                .containsExactly(List.of("incidents"), List.of("incidents-change"));
    }

    @Test
    void workbookChartsTheForemostMetricsTogetherFirst() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(BulletinFixture.all(List.of(
                        incidents(12, 4).figure(Metric.CROSS_BORDER, 3),
                        incidents(13, 4).figure(Metric.CROSS_BORDER, 2))));

        assertThat(report.sections().stream()
                        .filter(section -> section.id().equals("charts"))
                        .flatMap(section -> section.blocks(Chart.class))
                        .map(Chart::series))
                .startsWith(List.of("incidents", "cross-border"), List.of("cross-border-of-incidents"));
    }

    @Test
    void workbookChartsFewSharesTogetherAndNoLonePoints() {
        List<Metric> kinds = Metric.of(Family.CNVD_TYPES)
                .filter(kind -> kind != Metric.CNVD_BLOCKCHAIN)
                .toList();
        List<BulletinFixture> weeks = IntStream.range(36, 39)
                .mapToObj(issue -> week(2024, issue)
                        .of(Series.CNVD)
                        .figure(Metric.CNVD_VULNERABILITIES, 500)
                        .figure(Metric.CNVD_HIGH, 200 + issue)
                        .figure(Metric.CNVD_ZERO_DAY, 210)
                        .figure(Metric.CNVD_ZERO_DAY_SHARE, 42))
                .toList();
        weeks.forEach(week -> kinds.forEach(kind -> week.figure(kind, 10)));
        weeks.get(0).figure(Metric.CNVD_BLOCKCHAIN, 1);

        List<Chart> charts = new WorkbookReport(LABELS, "zhoubao 1")
                .of(BulletinFixture.all(weeks))
                .blocks(Chart.class)
                .toList();

        String shares = "Shares of vulnerabilities collected by CNVD: ";
        assertThat(charts)
                .filteredOn(chart -> chart.title().startsWith("Shares"))
                .extracting(Chart::title, chart -> chart.series().size())
                .containsExactly(
                        tuple(shares + "Vulnerabilities collected", 2),
                        tuple(shares + "Vulnerabilities by kind of object (1 of 2)", 4),
                        tuple(shares + "Vulnerabilities by kind of object (2 of 2)", 4));
        assertThat(charts.stream().flatMap(chart -> chart.series().stream()))
                .contains("cnvd-zero-day-of-cnvd-vulnerabilities")
                .containsOnlyOnce("cnvd-zero-day-share")
                .noneMatch(series -> series.startsWith("cnvd-blockchain"));
    }

    @Test
    void workbookHasNoColumnOfGradesForASeriesWithoutThem() {
        List<Bulletin> weeks = BulletinFixture.all(Stream.of(12, 13)
                .map(issue -> week(2031, issue).of(Series.CNVD).grade(null).figure(Metric.CNVD_VULNERABILITIES, issue))
                .toList());

        Table bulletins = Tables.byId(new WorkbookReport(LABELS, "zhoubao 1").of(weeks), "bulletins");
        assertThat(bulletins.indexOf("grade")).isNegative();
        assertThat(bulletins.indexOf("vulnerability-grade")).isNegative();
    }

    @Test
    void workbookHasASheetForManyShares() {
        List<Bulletin> weeks = BulletinFixture.all(List.of(week(2031, 12)
                .of(Series.CNVD)
                .figure(Metric.CNVD_VULNERABILITIES, 100)
                .figure(Metric.of("cnvd-high").orElseThrow(), 10)
                .figure(Metric.of("cnvd-medium").orElseThrow(), 10)
                .figure(Metric.of("cnvd-low").orElseThrow(), 10)
                .figure(Metric.of("cnvd-zero-day").orElseThrow(), 10)
                .figure(Metric.of("cnvd-web").orElseThrow(), 10)));

        assertThat(new WorkbookReport(LABELS, "zhoubao 1")
                        .of(weeks).sections().stream().map(Section::id))
                .startsWith("overview", "shares", "bulletins");
    }

    @Test
    void workbookHasNoChartWithoutFigures() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(List.of(week(2031, 12).bulletin()));

        assertThat(report.blocks()).noneMatch(Chart.class::isInstance);
    }

    @Test
    void workbookGivesTheChangeFromWeekToWeek() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(BulletinFixture.all(List.of(incidents(12, 4), incidents(13, 5), week(2031, 14))));

        assertThat(Tables.rows(Tables.byId(report, "changes")))
                .containsExactly(
                        "2031-13|2031-12|1|incidents handled|cases|4|5|1|25.0%|worse|–",
                        "2031-14|2031-13|1|incidents handled|cases|5|–|–|–|–|not given in 2031-14");
    }

    @Test
    void workbookSaysHowManyWeeksLieBetweenAndWhyThereIsNoChange() {
        List<Bulletin> loaded = BulletinFixture.all(
                List.of(incidents(1, 9), incidents(12, 0), incidents(15, 5), week(2031, 16), incidents(40, 5)));
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(new ExportedWeeks(loaded.subList(1, 5), loaded, List.of(), List.of()));
        Table changes = Tables.byId(report, "changes");

        assertThat(Tables.column(changes, "weeks_apart")).containsExactly("11", "3", "1", "24");
        assertThat(Tables.column(changes, "note"))
                .containsExactly(
                        "2031-01 is not in this export",
                        "0 in 2031-12, so no percentage",
                        "not given in 2031-16",
                        "not given in 2031-16");
    }

    @Test
    void workbookGivesSentenceLineAndDocumentOfEveryFigure() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(List.of(incidents(12, 4).url("https://example.org/12").bulletin()));

        Table figures = Tables.byId(report, "figures");
        assertThat(figures.columns().stream().map(Column::id))
                .containsExactly(
                        "week",
                        "start",
                        "name",
                        "value",
                        "unit",
                        "rating",
                        "evidence",
                        "line",
                        "line_unit",
                        "file",
                        "metric");
        assertThat(figures.rows().get(0).get(9)).isEqualTo(Cell.link("2031-12.md", "https://example.org/12"));
    }

    @Test
    void workbookNamesMetricsByWordsAndKeepsTheirIdsInOneColumn() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(BulletinFixture.all(IntStream.range(10, 20)
                        .mapToObj(issue -> incidents(issue, issue).figure(Metric.APP_PLATFORMS, 3L * issue))
                        .toList()));

        List<String> places = report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(table -> table.columns().stream()
                        .filter(column -> Tables.column(table, column.id()).contains("app-platforms"))
                        .map(column -> table.id() + "." + column.id()))
                .toList();
        assertThat(places).containsExactly("figures.metric");
    }

    @Test
    void workbookShowsPrintedSharesAsNumbersInTheUnitOfTheirColumn() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(List.of(week(2016, 12)
                        .figure(Metric.MALWARE_DOMAINS_OVERSEAS, 45)
                        .bulletin()));

        Table bulletins = Tables.byId(report, "bulletins");
        assertThat(Tables.words(bulletins.rows().get(0).get(bulletins.indexOf("malware-domains-overseas"))))
                .isEqualTo("45");
        assertThat(bulletins
                        .columns()
                        .get(bulletins.indexOf("malware-domains-overseas"))
                        .hints()
                        .unit())
                .isEqualTo("%");
    }

    @Test
    void workbookSaysWhatItsChartsShow() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(BulletinFixture.all(List.of(incidents(12, 4), incidents(14, 5))));

        assertThat(report.blocks().filter(Chart.class::isInstance).map(block -> ((Chart) block).description()))
                .contains(
                        "Chart: incidents handled (cases). incidents: 2 values in 3 weeks from 2031-03-17 to 2031-03-31, "
                                + "lowest 4, highest 5.");
    }

    @Test
    void workbookDescribesItself() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(BulletinFixture.all(List.of(incidents(12, 4), incidents(14, 5))));

        assertThat(report.properties())
                .containsEntry("subject", "Weekly bulletins of CNCERT (网络安全信息与动态周报), 2 of 3 weeks")
                .containsEntry("generator", "zhoubao 1");
    }

    @Test
    void chartsOfOneMetricHaveItsMedianAndNameItsNotableWeeks() {
        Report report = new WorkbookReport(LABELS, "zhoubao 1")
                .of(BulletinFixture.all(
                        List.of(incidents(12, 4), incidents(13, 9), incidents(14, 4), incidents(16, 6))));

        Chart.Emphasis emphasis = report.blocks(Chart.class)
                .filter(chart -> chart.title().equals("incidents handled (cases)"))
                .findFirst()
                .orElseThrow()
                .emphasis();
        assertThat(emphasis.levels()).extracting(Chart.Level::label).containsExactly("median 5");
        assertThat(emphasis.marks()).containsExactly(new Chart.Mark(1, "incidents", "2031-13"));
    }
}
