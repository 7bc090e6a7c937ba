package dev.zhoubao.library;

import dev.zhoubao.calendar.WeekSpan;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Source;
import dev.zhoubao.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A week without a full copy, or, where it is missing, several such weeks in a row.
 *
 * @param span the calendar weeks that it stands for
 * @param title null for missing weeks
 * @param status every one but {@link Status#FULL}
 * @param url the article's address; null where every mention has lost its link
 * @param mentions the entries of the lists that name it, in order of the listing weeks, then those of other pages; each once
 * @param stub the best stub; null where there is none
 * @param between for missing weeks the short names of the known ones before and after, else empty
 */
public record KnownWeek(
        Edition edition,
        WeekSpan span,
        @Nullable String title,
        Status status,
        @Nullable String url,
        List<WeekMention> mentions,
        @Nullable Bulletin stub,
        List<String> between) {

    public KnownWeek {
        mentions = List.copyOf(mentions);
        between = List.copyOf(between);
    }

    static KnownWeek missing(Edition edition, WeekSpan span, List<String> between) {
        return new KnownWeek(edition, span, null, Status.MISSING, null, List.of(), null, between);
    }

    /** The short names of the weeks whose lists name it, in order, then the files of other pages that do. */
    public List<String> knownFrom() {
        return mentions.stream().map(WeekMention::by).distinct().toList();
    }

    /** The addresses that the lists give, each once, in order. */
    public List<String> addresses() {
        return mentions.stream()
                .map(WeekMention::url)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** Where its stub comes from. */
    public Optional<Source> source() {
        return Optional.ofNullable(stub).map(Bulletin::source);
    }
}
