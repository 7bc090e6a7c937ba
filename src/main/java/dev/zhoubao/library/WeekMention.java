package dev.zhoubao.library;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A week's entry in the list of a later issue, or on another page.
 *
 * @param week the short name of the issue that lists it; null for another page
 * @param file the page that links to it; null for an issue
 * @param url the entry's address; null where it lost its link
 */
public record WeekMention(
        @Nullable String week,
        @Nullable String file,
        @Nullable String url) {

    public static WeekMention inIssue(String week, @Nullable String url) {
        return new WeekMention(week, null, url);
    }

    static WeekMention onPage(String file, @Nullable String url) {
        return new WeekMention(null, file, url);
    }

    /** What mentions it. */
    public String by() {
        return week != null ? week : Objects.requireNonNull(file);
    }
}
