package dev.zhoubao.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.check.CheckRunner;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.analysis.trend.TimeSeries;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.calendar.Numbering;
import dev.zhoubao.calendar.WeekSpan;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Table;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.language.Lang;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Week;
import dev.zhoubao.report.digest.DigestReport;
import dev.zhoubao.report.table.SeriesTable;
import dev.zhoubao.report.words.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever periods titles print, every result counts the same missing weeks. */
class SameMissingWeeksTest {

    /** A week's usual period, one that begins or ends a day early or late, a fortnight, and a mistyped month. */
    private static final List<List<Integer>> DAYS =
            List.of(List.of(0, 6), List.of(-1, 6), List.of(0, 5), List.of(1, 7), List.of(0, 13), List.of(0, 37));

    private enum Kind {
        FULL,
        UNDATED,
        STUB,
        UNDATED_STUB
    }

    /** At least one prints its period, so that it is known where the others stand: numbers that run with the calendar or one week ahead of it; links to earlier weeks. */
    @Provide
    Arbitrary<List<Bulletin>> libraries() {
        return Arbitraries.integers()
                .between(0, 1)
                .flatMap(ahead -> Combinators.combine(
                                Arbitraries.integers().between(10, 40),
                                Arbitraries.of(DAYS),
                                Arbitraries.frequencyOf(
                                        Tuple.of(5, Arbitraries.just(Kind.FULL)),
                                        Tuple.of(4, Arbitraries.of(Kind.values()))),
                                Arbitraries.integers().between(0, 3))
                        .as((issue, days, kind, back) -> bulletin(issue, days, kind, back, ahead))
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(9));
    }

    private static Bulletin bulletin(int issue, List<Integer> days, Kind kind, int back, int ahead) {
        LocalDate monday = LocalDate.of(2030, 12, 30).plusWeeks(issue - 1L);
        BulletinFixture bulletin = BulletinFixture.week(2031, issue + ahead)
                .file(issue + " " + days + kind + ".md")
                .figure(Metric.INCIDENTS, 5)
                .period(
                        monday.plusDays(days.get(0)).toString(),
                        monday.plusDays(days.get(1)).toString());
        if (kind == Kind.STUB || kind == Kind.UNDATED_STUB) {
            bulletin.stub();
        }
        if (kind == Kind.UNDATED || kind == Kind.UNDATED_STUB) {
            bulletin.undated();
        }
        if (back > 0) {
            bulletin.link(new Edition(
                    new Week(2031, issue + ahead - back),
                    back == 1 ? null : CalendarWeeks.week(monday.minusWeeks(back))));
        }
        return bulletin.bulletin();
    }

    private static List<Edition> editions(List<Bulletin> bulletins) {
        return bulletins.stream().map(Bulletin::edition).toList();
    }

    @Property(tries = 1000)
    void areTheSameEverywhere(@ForAll("libraries") List<Bulletin> documents) {
        Library library = Library.of(documents);
        List<Bulletin> bulletins =
                library.weeks().stream().map(LoadedWeek::best).toList();
        Assume.that(bulletins.stream().anyMatch(bulletin -> bulletin.edition().period() != null));
        Numbering numbering = Numbering.of(editions(library.bulletins()));
        NavigableSet<LocalDate> loaded = new TreeSet<>();
        bulletins.forEach(
                bulletin -> loaded.addAll(numbering.weeks(bulletin.edition()).mondays()));
        List<KnownWeek> gaps = library.gaps(edition -> true);
        Set<LocalDate> lacking = gaps.stream()
                .flatMap(week -> week.span().mondays().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> missing = new TreeSet<>(lacking);
        missing.removeIf(
                monday -> loaded.contains(monday) || loaded.lower(monday) == null || loaded.higher(monday) == null);
        Summary summary = Summary.of(bulletins);
        CalendarWeeks weeks = CalendarWeeks.of(bulletins);

        assertThat(weeks.missing()).as("calendar").isEqualTo(missing.size());
        assertThat(TimeSeries.of(Metric.INCIDENTS, weeks).points().stream()
                        .filter(point -> point.bulletin() == null)
                        .flatMap(point -> new WeekSpan(point.start(), point.weeks()).mondays().stream()))
                .as("trend")
                .containsExactlyElementsOf(missing);
        assertThat(summary.weeksInSpan() - loaded.size()).as("summary").isEqualTo(missing.size());
        assertThat(CheckRunner.of(library).stream()
                        .filter(finding -> finding.check().equals("gap"))
                        .mapToLong(finding -> Long.parseLong(finding.details().get(0)))
                        .sum())
                .as("check")
                .isEqualTo(lacking.size());
        Table series = new SeriesTable(new Labels(Lang.EN), summary).of(bulletins);
        assertThat(series.rows().stream()
                        .filter(row -> row.get(1).equals(Cell.absent()))
                        .flatMap(row -> row.get(0).day().stream()))
                .as("charts")
                .containsExactlyElementsOf(missing);
        assertThat(new DigestReport(new Labels(Lang.EN), "zhoubao")
                        .of(bulletins, gaps)
                        .toString())
                .as("digest")
                .containsPattern(
                        bulletins.size() == 1
                                ? "no week can be missing"
                                : "Weeks missing between the first and the last bulletin: " + missing.size() + "\\."
                                        + (missing.isEmpty() ? "|No week is missing" : ""));
    }
}
