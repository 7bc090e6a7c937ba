package dev.zhoubao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.analysis.check.CheckRunner;
import dev.zhoubao.analysis.check.Finding;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.analysis.trend.TimeSeries;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.document.Report;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.csv.CsvWriter;
import dev.zhoubao.export.json.JsonWriter;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.ingest.BulletinFile;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.json.JsonBulletinReader;
import dev.zhoubao.language.Lang;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.Lookup;
import dev.zhoubao.library.UnknownWeekException;
import dev.zhoubao.library.WeekNames;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.weeks.ListReport;
import dev.zhoubao.report.weeks.ListReport.Row;
import dev.zhoubao.report.weeks.ShowReport;
import dev.zhoubao.report.weeks.TidyReport;
import dev.zhoubao.report.words.Labels;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A made-up second series with the numbers and dates of the first never mixes with it. */
class SeveralSeriesTest {

    private static final Series MADE_UP = new Series("made-up", "made-up weekly", "虚构周报", DayOfWeek.MONDAY);

    /** Weeks 20, 21 and 25 of both; of the main one also 26 and links to 19, of the other 27, a copy of 20, and links to 18. */
    private static final List<Bulletin> MAIN = BulletinFixture.all(List.of(
            BulletinFixture.week(2031, 20)
                    .file("a20")
                    .figure(Metric.INCIDENTS, 100)
                    .link(2031, 19),
            BulletinFixture.week(2031, 21).file("a21").figure(Metric.INCIDENTS, 110),
            BulletinFixture.week(2031, 25).file("a25").figure(Metric.INCIDENTS, 120),
            BulletinFixture.week(2031, 26).file("a26").figure(Metric.INCIDENTS, 130)));

    private static final List<Bulletin> OTHER = BulletinFixture.all(List.of(
            other(20).file("b20").figure(Metric.INCIDENTS, 9000).text("更长").link(2031, 18),
            other(20).file("c20").figure(Metric.INCIDENTS, 8000).repost(),
            other(21).file("b21").figure(Metric.INCIDENTS, 7000),
            other(25).file("b25").figure(Metric.INCIDENTS, 6000),
            other(27).file("b27").figure(Metric.INCIDENTS, 5000)));

    private static final Library BOTH =
            Library.of(Stream.concat(OTHER.stream(), MAIN.stream()).toList());

    private static BulletinFixture other(int issue) {
        return BulletinFixture.week(2031, issue).of(MADE_UP);
    }

    private static List<String> files(Stream<LoadedWeek> weeks) {
        return weeks.map(week -> week.best().source().file()).toList();
    }

    private static List<Bulletin> best(Library library) {
        return library.weeks().stream().map(LoadedWeek::best).toList();
    }

    private static String seen(Library library) {
        return library.everything() + "\n" + library.known() + "\n" + library.gaps(edition -> true);
    }

    private static String file(String week) {
        return Lookup.full(BOTH).week(WeekNames.week(week)).best().source().file();
    }

    @Test
    void aLibraryShowsTheMainSeriesAsIfItWereAlone() {
        assertThat(seen(BOTH)).isEqualTo(seen(Library.of(MAIN)));
        assertThat(BOTH.weeks()).hasSize(4).allMatch(week -> week.copies().size() == 1);
    }

    @Test
    void aLibraryShowsTheOtherSeriesAsIfItWereAlone() {
        assertThat(seen(BOTH.of(MADE_UP))).isEqualTo(seen(Library.of(OTHER).of(MADE_UP)));
        assertThat(files(BOTH.of(MADE_UP).weeks().stream())).containsExactly("b20", "b21", "b25", "b27");
        assertThat(BOTH.of(MADE_UP).weeks().get(0).copies()).hasSize(2);
    }

    @Test
    void gapsAndLinksBelongToTheirSeries() {
        assertThat(BOTH.known()).hasSize(1);
        assertThat(BOTH.gaps(edition -> true).stream().map(KnownWeek::edition))
                .hasSize(4)
                .allMatch(edition -> edition.series().isMain());
        assertThat(BOTH.of(MADE_UP).gaps(edition -> true).stream().map(KnownWeek::edition))
                .hasSize(6)
                .allMatch(edition -> edition.series().equals(MADE_UP))
                .allMatch(edition -> edition.name().startsWith("made-up:2031-"));
    }

    @Test
    void whatIsAddedOrForgottenInOneSeriesLeavesTheOther() {
        Library grown = Library.of(MAIN).plus(OTHER);

        assertThat(seen(grown)).isEqualTo(seen(BOTH));
        assertThat(seen(grown.of(MADE_UP))).isEqualTo(seen(BOTH.of(MADE_UP)));
        Library left = BOTH.minus(BOTH.of(MADE_UP).weeks());
        assertThat(seen(left)).isEqualTo(seen(BOTH));
        assertThat(left.of(MADE_UP).everything()).isEmpty();
    }

    @Test
    void aNameMeansTheMainSeriesUnlessItSaysAnother() {
        assertThat(Stream.of("20", "latest", "latest~1", "2031-25", "bulletin:20", "made-up:20", "made-up:27")
                        .map(SeveralSeriesTest::file))
                .containsExactly("a20", "a26", "a25", "a25", "a20", "b20", "b27");
        assertThat(Stream.of("made-up:latest~1", "made-up:2031-21").map(SeveralSeriesTest::file))
                .containsExactly("b25", "b21");
        assertThatThrownBy(() -> file("27")).isInstanceOf(UnknownWeekException.class);
        assertThatThrownBy(() -> file("made-up:26")).isInstanceOf(UnknownWeekException.class);
        assertThatThrownBy(() -> file("nowhere:26"))
                .isInstanceOf(UnknownWeekException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void aRangeHoldsWeeksOfOneSeries() {
        Lookup lookup = Lookup.full(BOTH);

        assertThat(files(lookup.weeks(WeekNames.range("21..")).stream())).containsExactly("a21", "a25", "a26");
        assertThat(files(lookup.weeks(WeekNames.range("made-up:21..")).stream()))
                .containsExactly("b21", "b25", "b27");
        assertThat(files(lookup.weeks(WeekNames.range("made-up:2031-21..latest~1")).stream()))
                .containsExactly("b21", "b25");
        Edition main = MAIN.get(1).edition();
        assertThat(lookup.inside(WeekNames.range("made-up:2031")))
                .rejects(main)
                .accepts(new Edition(MADE_UP, main.week(), main.period()));
    }

    @Test
    void theWeekBeforeIsOneOfTheSameSeries() {
        Lookup lookup = Lookup.full(BOTH);

        assertThat(files(lookup.before(lookup.week(WeekNames.week("made-up:27"))).stream()))
                .containsExactly("b25");
        assertThat(files(lookup.before(lookup.week(WeekNames.week("26"))).stream()))
                .containsExactly("a25");
    }

    @Test
    void summariesTrendsAndChecksOfOneDoNotSeeTheOther() {
        Library other = Library.of(OTHER).of(MADE_UP);

        assertThat(Summary.of(best(BOTH))).isEqualTo(Summary.of(MAIN));
        assertThat(Summary.of(best(BOTH.of(MADE_UP)))).isEqualTo(Summary.of(best(other)));
        assertThat(trend(BOTH)).isEqualTo(trend(Library.of(MAIN)));
        assertThat(trend(BOTH.of(MADE_UP))).isEqualTo(trend(other));
        assertThat(CheckRunner.of(BOTH)).isEqualTo(CheckRunner.of(Library.of(MAIN)));
        assertThat(CheckRunner.of(BOTH).stream().map(Finding::check)).containsOnly("gap");
        assertThat(CheckRunner.of(BOTH.of(MADE_UP)))
                .isEqualTo(CheckRunner.of(other))
                .extracting(Finding::check)
                .contains("copies-disagree");
    }

    private static TimeSeries trend(Library library) {
        return TimeSeries.of(Metric.INCIDENTS, CalendarWeeks.of(best(library)));
    }

    @Test
    void jsonTellsThemApartAndBringsThemBack() {
        List<Bulletin> bulletins = List.of(MAIN.get(0), OTHER.get(0));
        String text = Written.by(
                new JsonWriter(), new ShowReport(new Labels(Lang.EN)).ofAll(bulletins), Format.JSON, Display.PLAIN);

        BulletinFile back = new JsonBulletinReader(List.of(Series.BULLETIN, MADE_UP))
                .read(new Document("x.json", "/data/x.json", "00", text));

        assertThat(back.problems()).isEmpty();
        assertThat(back.bulletins().stream().map(Bulletin::edition))
                .containsExactly(MAIN.get(0).edition(), OTHER.get(0).edition());
        assertThat(back.bulletins().get(1).links()).isEqualTo(OTHER.get(0).links());
    }

    @Test
    void jsonOfAnUnknownSeriesIsNotTakenForTheMainOne() {
        String text = Written.by(
                new JsonWriter(), new ShowReport(new Labels(Lang.EN)).ofAll(OTHER), Format.JSON, Display.PLAIN);

        BulletinFile back = new JsonBulletinReader().read(new Document("x.json", "/data/x.json", "00", text));

        assertThat(back.bulletins()).isEmpty();
        assertThat(back.problems()).hasSize(OTHER.size());
    }

    @Test
    void aListNamesTheSeriesOfTheOthersAlone() {
        List<Row> rows =
                Stream.of(MAIN.get(0), OTHER.get(0)).<Row>map(Row.Loaded::new).toList();
        String text =
                Written.by(new JsonWriter(), new ListReport(new Labels(Lang.EN)).of(rows), Format.JSON, Display.PLAIN);

        assertThat(text.replaceAll("\\s", ""))
                .containsOnlyOnce("\"series\":")
                .contains("\"week\":\"made-up:2031-20\",\"series\":\"made-up\"");
    }

    @Test
    void csvHasAColumnForTheSeriesOnlyWithWeeksOfAnother() {
        ListReport list = new ListReport(new Labels(Lang.EN));
        TidyReport tidy = new TidyReport(new Labels(Lang.EN));
        List<Bulletin> both = List.of(MAIN.get(0), OTHER.get(0));

        assertThat(csv(list.ofAllColumns(MAIN))).startsWith("week,start,").doesNotContain("series");
        assertThat(csv(list.ofAllColumns(both)))
                .startsWith("week,series,start,")
                .contains("\n2031-20,bulletin,2031-05-12,", "\nmade-up:2031-20,made-up,2031-05-12,");
        assertThat(csv(list.of(both.stream().<Row>map(Row.Loaded::new).toList())))
                .startsWith("week,series,");
        assertThat(csv(tidy.of(MAIN))).startsWith("week,start,");
        assertThat(csv(tidy.of(both)))
                .startsWith("week,series,start,")
                .contains("\n2031-20,bulletin,2031-05-12,", "\nmade-up:2031-20,made-up,2031-05-12,");
    }

    private static String csv(Report report) {
        return Written.by(new CsvWriter(), report, Format.CSV, Display.PLAIN);
    }

    @Test
    void everyMetricHasOneSeriesAndAnIdOfItsOwn() {
        assertThat(Series.ALL.stream().flatMap(Series::metrics))
                .containsExactlyInAnyOrderElementsOf(Metric.all().toList());
        assertThat(Metric.all().map(Metric::id)).doesNotHaveDuplicates();
        assertThat(Series.ALL.stream().map(Series::id)).doesNotHaveDuplicates();
        assertThat(MADE_UP.metrics()).isEmpty();
    }
}
