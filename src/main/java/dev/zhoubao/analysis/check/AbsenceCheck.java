package dev.zhoubao.analysis.check;

import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Severity;
import java.util.List;
import java.util.stream.Stream;

/** A figure that a week lacks though the weeks around it give it; a grade that is missing. */
final class AbsenceCheck implements Check {

    @Override
    public Stream<Finding> of(List<LoadedWeek> weeks) {
        List<Bulletin> bulletins = CheckRunner.bulletins(weeks).toList();
        Stream<Finding> figures = Metric.all()
                .filter(metric -> metric.family().isPrintedTogether())
                .flatMap(metric -> lacking(metric, bulletins));
        Stream<Finding> grades = bulletins.stream()
                .filter(bulletin -> bulletin.series().isMain() && bulletin.rating() == null)
                .map(bulletin -> Finding.ofTitle(Severity.WARNING, "no-grade", bulletin));
        return Stream.concat(figures, grades);
    }

    /** Weeks without the metric between the first and the last that have it. */
    private static Stream<Finding> lacking(Metric metric, List<Bulletin> bulletins) {
        int first = 0;
        int last = bulletins.size() - 1;
        while (first <= last && bulletins.get(first).figure(metric).isEmpty()) {
            first++;
        }
        while (last > first && bulletins.get(last).figure(metric).isEmpty()) {
            last--;
        }
        return bulletins.subList(first, last + 1).stream()
                .filter(bulletin -> bulletin.figure(metric).isEmpty())
                .map(bulletin -> Finding.ofTitle(Severity.WARNING, "no-figure", bulletin, metric.id()));
    }
}
