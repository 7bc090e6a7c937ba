package dev.zhoubao.analysis.check;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.calendar.Numbering;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.Week;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number that cannot be, since its year has fewer weeks; one given to two periods; one that is far from its dates; and
 * one out of step with its year: the publisher's count runs beside the calendar
 * at one distance all year (none in 2018, 2024 and 2025, one in 2022 and 2023), so the distance that most issues of a
 * year keep is the rule for the others. Fewer than four issues make no rule.
 */
final class NumberCheck implements Check {

    private static final int LEAST_ISSUES = 4;

    @Override
    public Stream<Finding> of(List<LoadedWeek> weeks) {
        List<Bulletin> numbered = CheckRunner.bulletins(weeks)
                .filter(bulletin ->
                        bulletin.edition().week() != null && bulletin.edition().period() != null)
                .toList();
        Map<Integer, List<Bulletin>> years = numbered.stream()
                .collect(Collectors.groupingBy(bulletin -> bulletin.edition().year()));
        return Stream.of(
                        impossible(weeks),
                        twice(numbered),
                        years.values().stream().flatMap(NumberCheck::outOfStep))
                .flatMap(findings -> findings);
    }

    /** A year has 52 or 53 weeks (ISO 8601), and so many issues. */
    private static Stream<Finding> impossible(List<LoadedWeek> weeks) {
        return CheckRunner.bulletins(weeks)
                .filter(bulletin -> bulletin.edition().week() != null
                        && !isPossible(bulletin.edition().week()))
                .map(bulletin -> Finding.ofTitle(
                        Severity.WARNING,
                        "number-impossible",
                        bulletin,
                        Objects.requireNonNull(bulletin.edition().week()),
                        bulletin.edition().year(),
                        CalendarWeeks.in(bulletin.edition().year())));
    }

    private static boolean isPossible(Week week) {
        return week.issue() >= 1 && week.issue() <= CalendarWeeks.in(week.year());
    }

    private static Stream<Finding> twice(List<Bulletin> numbered) {
        Map<Week, Bulletin> first = new HashMap<>();
        return numbered.stream().flatMap(bulletin -> {
            Bulletin other =
                    first.putIfAbsent(Objects.requireNonNull(bulletin.edition().week()), bulletin);
            return other == null ? Stream.empty() : Stream.of(twice(other, bulletin));
        });
    }

    private static Finding twice(Bulletin one, Bulletin other) {
        return Finding.ofTitle(
                Severity.ERROR,
                "number-twice",
                other,
                other.name(),
                period(other),
                one.source().file(),
                period(one));
    }

    private static String period(Bulletin bulletin) {
        return Objects.requireNonNull(bulletin.edition().period()).toString();
    }

    private static Stream<Finding> outOfStep(List<Bulletin> year) {
        Map<Long, Long> counts =
                year.stream().collect(Collectors.groupingBy(NumberCheck::ahead, Collectors.counting()));
        Entry<Long, Long> usual = counts.entrySet().stream()
                .max(Entry.<Long, Long>comparingByValue()
                        .thenComparing(Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow();
        return usual.getValue() < LEAST_ISSUES || usual.getValue() * 2 <= year.size()
                ? year.stream().filter(NumberCheck::isFarFromItsDates).map(NumberCheck::farFromItsDates)
                : year.stream()
                        .filter(bulletin -> ahead(bulletin) != usual.getKey())
                        .map(bulletin -> outOfStep(bulletin, ahead(bulletin) - usual.getKey()));
    }

    /** In no year has the count run behind the calendar, or more than a week ahead of it. */
    private static boolean isFarFromItsDates(Bulletin bulletin) {
        return ahead(bulletin) < 0 || ahead(bulletin) > 1;
    }

    private static Finding farFromItsDates(Bulletin bulletin) {
        return Finding.ofTitle(
                Severity.WARNING,
                "number-and-dates",
                bulletin,
                Objects.requireNonNull(bulletin.edition().week()),
                period(bulletin),
                CalendarWeeks.number(bulletin.edition().firstDay()));
    }

    private static Finding outOfStep(Bulletin bulletin, long step) {
        Week week = Objects.requireNonNull(bulletin.edition().week());
        return Finding.ofTitle(
                Severity.WARNING, "number-out-of-step", bulletin, week, period(bulletin), new Week(week.year(), (int)
                        (week.issue() - step)));
    }

    private static long ahead(Bulletin bulletin) {
        return Numbering.ahead(bulletin.edition());
    }
}
