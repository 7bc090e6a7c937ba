package dev.zhoubao.model;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A series of issues: its weeks are named, counted and compared by themselves, and joined with those of others by dates
 * alone. Its metrics are those whose {@link Family} names it.
 *
 * @param id the word used in commands and JSON, and before the names of its weeks
 * @param chinese the name in its titles
 * @param begins the weekday on which its periods begin
 */
public record Series(String id, String english, String chinese, DayOfWeek begins) {

    /** The main series: its weeks need no prefix. */
    public static final Series BULLETIN = new Series("bulletin", "weekly bulletin", "网络安全信息与动态周报", DayOfWeek.MONDAY);

    /** The weekly of CNVD, the national vulnerability database. */
    public static final Series CNVD = new Series("cnvd", "CNVD weekly", "CNVD漏洞周报", DayOfWeek.MONDAY);

    /** The weekly of ransomware: from Saturday to Friday. */
    public static final Series RANSOMWARE =
            new Series("ransomware", "ransomware weekly", "勒索软件动态周报", DayOfWeek.SATURDAY);

    /** Every series that documents are read for, the main one first. */
    public static final List<Series> ALL = List.of(BULLETIN, CNVD, RANSOMWARE);

    /** The series with this id. */
    public static Optional<Series> of(String id) {
        return ALL.stream().filter(series -> series.id.equals(id)).findFirst();
    }

    public boolean isMain() {
        return equals(BULLETIN);
    }

    /** The full name of one of its weeks: {@code 2024-27}, of another series than the main one {@code cnvd:2024-27}. */
    public String name(Object week) {
        return isMain() ? week.toString() : id + ":" + week;
    }

    /**
     * The names of two of its weeks as a range, which repeats neither series nor year: {@code cnvd:2022-43–51}, {@code
     * cnvd:2022-43–2023-02}. Names without a series stay as they are: {@code 2024-19–2024-27}.
     */
    public String range(String first, String last) {
        String week = last.substring(name("").length());
        int year = week.indexOf('-') + 1;
        boolean repeated = !isMain()
                && first.length() == last.length()
                && week.indexOf('-', year) < 0
                && first.startsWith(name(week.substring(0, year)));
        return first + "–" + (repeated ? week.substring(year) : week);
    }

    public Stream<Metric> metrics() {
        return Metric.all().filter(metric -> metric.family().series().equals(this));
    }

    /** The same id is the same series. Not left to the record: the JVM makes that at the first call of each run. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof Series series && series.id.equals(id));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
