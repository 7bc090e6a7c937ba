package dev.zhoubao.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.check.CheckRunner;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.analysis.trend.TimeSeries;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Table;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.language.Lang;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.digest.DigestReport;
import dev.zhoubao.report.table.SeriesTable;
import dev.zhoubao.report.words.Labels;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever periods titles print, every result counts the same missing weeks. */
class SameMissingWeeksTest {

    /** A week's usual period, one that begins or ends a day early or late, a fortnight, and a mistyped month. */
    private static final List<List<Integer>> DAYS =
            List.of(List.of(0, 6), List.of(-1, 6), List.of(0, 5), List.of(1, 7), List.of(0, 13), List.of(0, 37));

    @Provide
    Arbitrary<List<BulletinFixture>> libraries() {
        Arbitrary<BulletinFixture> bulletins = Combinators.combine(
                        Arbitraries.integers().between(10, 40), Arbitraries.of(DAYS))
                .as(SameMissingWeeksTest::bulletin);
        return bulletins.list().ofMinSize(2).ofMaxSize(9);
    }

    private static BulletinFixture bulletin(int issue, List<Integer> days) {
        LocalDate monday = LocalDate.of(2030, 12, 30).plusWeeks(issue - 1L);
        return BulletinFixture.week(2031, issue)
                .file(issue + " " + days + ".md")
                .figure(Metric.INCIDENTS, 5)
                .period(
                        monday.plusDays(days.get(0)).toString(),
                        monday.plusDays(days.get(1)).toString());
    }

    @Property(tries = 300)
    void areCountedAlikeEverywhere(@ForAll("libraries") List<BulletinFixture> fixtures) {
        Library library = Library.of(BulletinFixture.all(fixtures));
        List<Bulletin> bulletins =
                library.weeks().stream().map(LoadedWeek::best).toList();
        Summary summary = Summary.of(bulletins);
        List<KnownWeek> gaps = library.gaps(edition -> true);
        long missing = gaps.stream().mapToLong(KnownWeek::weeks).sum();
        CalendarWeeks weeks = CalendarWeeks.of(bulletins);

        assertThat(weeks.missing()).as("calendar").isEqualTo(missing);
        assertThat(TimeSeries.of(Metric.INCIDENTS, weeks).points().stream()
                        .filter(point -> point.bulletin() == null)
                        .mapToLong(TimeSeries.Point::weeks)
                        .sum())
                .as("trend")
                .isEqualTo(missing);
        assertThat(summary.weeksInSpan()
                        - bulletins.stream()
                                .flatMap(bulletin -> CalendarWeeks.covered(bulletin.edition()).stream())
                                .distinct()
                                .count())
                .as("summary")
                .isEqualTo(missing);
        assertThat(CheckRunner.of(library).stream()
                        .filter(finding -> finding.check().equals("gap"))
                        .mapToLong(finding -> Long.parseLong(finding.details().get(0)))
                        .sum())
                .as("check")
                .isEqualTo(missing);
        Table series = new SeriesTable(new Labels(Lang.EN), summary).of(bulletins);
        assertThat(series.rows().stream()
                        .filter(row -> row.get(1).equals(Cell.absent()))
                        .count())
                .as("charts")
                .isEqualTo(missing);
        assertThat(new DigestReport(new Labels(Lang.EN), "zhoubao")
                        .of(bulletins, gaps)
                        .toString())
                .as("digest")
                .contains(
                        bulletins.size() == 1
                                ? "no week can be missing"
                                : missing == 0
                                        ? "No week is missing"
                                        : "Weeks missing between the first and the last bulletin: " + missing + ".");
    }
}
