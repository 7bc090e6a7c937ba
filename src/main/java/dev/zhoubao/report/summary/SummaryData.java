package dev.zhoubao.report.summary;

import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.analysis.comparison.FigureChange;
import dev.zhoubao.analysis.summary.Extreme;
import dev.zhoubao.analysis.summary.MetricSummary;
import dev.zhoubao.analysis.summary.NotableWeekSelector;
import dev.zhoubao.analysis.summary.PeriodSummary;
import dev.zhoubao.analysis.summary.Share;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.analysis.trend.TrendDirection;
import dev.zhoubao.calendar.Grouping;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Period;
import dev.zhoubao.report.table.ChangeCells;
import dev.zhoubao.report.table.EstimateRounding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON form of a summary. */
public final class SummaryData {

    private SummaryData() {}

    public static Map<String, @Nullable Object> of(Summary summary) {
        List<Bulletin> weeks = summary.bulletins();
        JsonObject grades = new JsonObject();
        summary.grades().forEach((grade, count) -> grades.put(grade.chinese(), count));
        return new JsonObject()
                .put("weeks", weeks.size())
                .put("from", weeks.isEmpty() ? null : weeks.get(0).name())
                .put("to", weeks.isEmpty() ? null : weeks.get(weeks.size() - 1).name())
                .put("start", summary.span().map(Period::start))
                .put("end", summary.span().map(Period::end))
                .put("weeks_in_span", summary.weeksInSpan())
                .put("grades", grades.map())
                .put(
                        "metrics",
                        summary.metrics().stream()
                                .map(metric -> metric(metric, summary.tendency(metric.metric())))
                                .toList())
                .put("shares", summary.shares().stream().map(SummaryData::share).toList())
                .map();
    }

    public static Map<String, @Nullable Object> of(Summary summary, NotableWeekSelector notable) {
        Map<String, @Nullable Object> data = of(summary);
        data.put("notable", NotableWeekText.data(notable.weeks()));
        data.put(
                "week_to_look_at",
                notable.foremost().map(week -> week.week().name()).orElse(null));
        return data;
    }

    public static Map<String, @Nullable Object> of(
            Summary summary, NotableWeekSelector notable, Grouping grouping, List<PeriodSummary> periods) {
        Map<String, @Nullable Object> data = of(summary, notable);
        data.put("by", grouping.toString());
        data.put("periods", PeriodTable.data(periods));
        return data;
    }

    private static Map<String, @Nullable Object> metric(MetricSummary metric, Optional<TrendDirection> tendency) {
        Map<String, @Nullable Object> change = ChangeCells.data(metric.overall());
        return new JsonObject()
                .put("metric", metric.metric().id())
                .put("weeks", metric.count())
                .put("total", metric.total())
                .put("min", extreme(metric.minimum()))
                .put("max", extreme(metric.maximum()))
                .put("mean", metric.mean())
                .put("median", metric.median())
                .put("first", change.get("from"))
                .put("first_week", metric.first().name())
                .put("last", change.get("to"))
                .put("last_week", metric.last().name())
                .put("weeks_apart", metric.change().map(known -> metric.weeksApart()))
                .put("change", metric.change().flatMap(FigureChange::difference))
                .put("percent", metric.change().flatMap(FigureChange::percent))
                .put(
                        "direction",
                        tendency.flatMap(known -> known.verdict(metric.metric()))
                                .map(Verdict::toString))
                .put("trend", tendency.map(known -> known.direction().toString()))
                .put("trend_p", tendency.map(known -> EstimateRounding.probability(known.p())))
                .map();
    }

    private static Map<String, @Nullable Object> extreme(Extreme extreme) {
        return new JsonObject()
                .put("value", extreme.value())
                .put("weeks", extreme.weeks().stream().map(Bulletin::name).toList())
                .map();
    }

    private static Map<String, @Nullable Object> share(Share share) {
        return new JsonObject()
                .put("part", share.part().id())
                .put("whole", share.whole().id())
                .put("part_total", share.partTotal())
                .put("whole_total", share.wholeTotal())
                .put("weeks", share.weeks())
                .put("percent", share.percent())
                .map();
    }
}
