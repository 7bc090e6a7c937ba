package dev.zhoubao.ingest.html;

import dev.zhoubao.ingest.DateLine;
import dev.zhoubao.ingest.PrintedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The day of publication in what a page says of itself beside its text. */
final class PublishedDay {

    /** Whose names are much the same in every vocabulary: {@code article:published_time}, {@code publishdate}, {@code DC.date.issued}. */
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i).*(?:pub(?:lish|lished)?[-_. ]?(?:date|time|at)|date[-_.]?published|issued|release[-_]?date|article:create_at)");

    /** Of nothing else than the page: it counts where it is the only one. */
    private static final Pattern MADE =
            Pattern.compile("(?i)(?:dc(?:terms)?[.:])?(?:date(?:\\.created)?|created?|createdate)");

    /** What common engines call the place where they show it. */
    private static final String SHOWN = "[id~=(?i)^(?:post|pub|publish|article|news)[-_]?(?:date|time)$],"
            + "[class~=(?i)(?:^|\\s)(?:(?:post|entry|article|news|info|pub|publish)[-_]?)?(?:date|time)(?:\\s|$)]";

    private static final int LONGEST = 60;

    private PublishedDay() {}

    /** As the page's head, its statements to search engines or the marks of its own times state it. */
    static Optional<LocalDate> stated(ParsedPage page) {
        return metas(page, PUBLISHED)
                .or(() -> Stream.of("datePublished", "pubDate")
                        .flatMap(key -> page.scripts().value(key).stream())
                        .flatMap(value -> PrintedDay.in(value).stream())
                        .findFirst())
                .or(() -> page.first("time[datetime]").flatMap(time -> PrintedDay.in(time.attr("datetime"))))
                .or(() -> metas(page, MADE));
    }

    private static Optional<LocalDate> metas(ParsedPage page, Pattern names) {
        return page.all("meta[content],[itemprop][content]").stream()
                .filter(meta -> Stream.of("name", "property", "itemprop")
                        .anyMatch(key -> names.matcher(meta.attr(key)).matches()))
                .flatMap(meta -> PrintedDay.in(meta.attr("content").strip()).stream())
                .findFirst();
    }

    /** As the only day in places that are named for one. */
    static Optional<LocalDate> named(ParsedPage page) {
        List<LocalDate> days = page.all(SHOWN).stream()
                .map(Element::text)
                .filter(text -> text.length() <= LONGEST)
                .flatMap(text -> PrintedDay.of(text).or(() -> DateLine.in(Stream.of(text))).stream())
                .distinct()
                .limit(2)
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }
}
