package dev.zhoubao.analysis.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.calendar.Grouping;
import dev.zhoubao.fixture.AnyLibrary;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A summary of weeks says what the summaries of each of them say together. */
class SummaryPropertyTest {

    @Provide
    Arbitrary<List<Bulletin>> weeks() {
        return AnyLibrary.weeks();
    }

    private static List<Summary> each(List<Bulletin> weeks) {
        return weeks.stream().map(week -> Summary.of(List.of(week))).toList();
    }

    private static Stream<MetricSummary> of(Metric metric, List<Summary> summaries) {
        return summaries.stream()
                .flatMap(summary -> summary.metrics().stream())
                .filter(summary -> summary.metric() == metric);
    }

    private static BigDecimal sum(Stream<BigDecimal> values) {
        return values.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Bulletin> having(List<Bulletin> weeks, Metric metric, BigDecimal value) {
        return weeks.stream()
                .filter(week -> week.value(metric)
                        .map(given -> given.decimal().compareTo(value) == 0)
                        .orElse(false))
                .toList();
    }

    @Property(seed = "51", tries = 300)
    void totalsCountsAndExtremesFold(@ForAll("weeks") List<Bulletin> weeks) {
        List<Summary> each = each(weeks);
        Summary whole = Summary.of(weeks);

        assertThat(whole.metrics())
                .extracting(MetricSummary::metric)
                .containsExactlyElementsOf(Metric.all()
                        .filter(metric -> of(metric, each).findAny().isPresent())
                        .toList());
        for (MetricSummary metric : whole.metrics()) {
            List<MetricSummary> parts = of(metric.metric(), each).toList();
            BigDecimal least = parts.stream()
                    .map(part -> part.minimum().value())
                    .min(BigDecimal::compareTo)
                    .orElseThrow();
            BigDecimal most = parts.stream()
                    .map(part -> part.maximum().value())
                    .max(BigDecimal::compareTo)
                    .orElseThrow();
            assertThat(metric.count()).isEqualTo(parts.size());
            assertThat(metric.total()).isEqualByComparingTo(sum(parts.stream().map(MetricSummary::total)));
            assertThat(metric.minimum()).isEqualTo(new Extreme(least, having(weeks, metric.metric(), least)));
            assertThat(metric.maximum()).isEqualTo(new Extreme(most, having(weeks, metric.metric(), most)));
        }
    }

    @Property(seed = "52", tries = 300)
    void meansAndMediansLieWithin(@ForAll("weeks") List<Bulletin> weeks) {
        for (MetricSummary metric : Summary.of(weeks).metrics()) {
            BigDecimal least = metric.minimum().value();
            BigDecimal most = metric.maximum().value();
            BigDecimal off =
                    metric.mean().multiply(BigDecimal.valueOf(metric.count())).subtract(metric.total());
            assertThat(metric.mean()).isBetween(least, most);
            assertThat(metric.median()).isBetween(least, most);
            assertThat(off.abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.05").multiply(BigDecimal.valueOf(metric.count())));
            assertThat(below(weeks, metric, -1)).isLessThanOrEqualTo(metric.count() / 2);
            assertThat(below(weeks, metric, 1)).isLessThanOrEqualTo(metric.count() / 2);
        }
    }

    /** How many values lie on that side of the median. */
    private static long below(List<Bulletin> weeks, MetricSummary metric, int side) {
        return weeks.stream()
                .flatMap(week -> week.value(metric.metric()).stream())
                .filter(value -> value.decimal().compareTo(metric.median()) == side)
                .count();
    }

    @Property(seed = "53", tries = 300)
    void gradesAndSharesFold(@ForAll("weeks") List<Bulletin> weeks) {
        Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        each(weeks).forEach(week -> week.grades().forEach((grade, count) -> grades.merge(grade, count, Integer::sum)));
        Summary whole = Summary.of(weeks);

        assertThat(whole.grades()).isEqualTo(grades);
        assertThat(whole.shares()).allSatisfy(share -> {
            assertThat(share.partTotal()).isEqualByComparingTo(folded(weeks, share, Share::partTotal));
            assertThat(share.wholeTotal()).isEqualByComparingTo(folded(weeks, share, Share::wholeTotal));
        });
    }

    private static BigDecimal folded(List<Bulletin> weeks, Share share, Function<Share, BigDecimal> total) {
        return sum(each(weeks).stream()
                .flatMap(week -> week.shares().stream())
                .filter(part -> part.part() == share.part())
                .map(total));
    }

    @Property(seed = "54", tries = 200)
    void periodsAddUpToTheWhole(@ForAll("weeks") List<Bulletin> weeks, @ForAll Grouping grouping) {
        List<PeriodSummary> periods = PeriodSummary.of(weeks, grouping);

        assertThat(periods.stream().mapToInt(PeriodSummary::weeks).sum()).isEqualTo(weeks.size());
        for (MetricSummary metric : Summary.of(weeks).metrics()) {
            List<PeriodFigure> parts = periods.stream()
                    .flatMap(period -> period.figures().stream())
                    .filter(figure -> figure.metric() == metric.metric())
                    .toList();
            assertThat(sum(parts.stream().map(PeriodFigure::sum))).isEqualByComparingTo(metric.total());
            assertThat(parts.stream().mapToInt(PeriodFigure::weeks).sum()).isEqualTo(metric.count());
        }
    }
}
