package dev.zhoubao.library;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Source;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ranks the copies of a week, best first: full over stub, official over repost, more complete, newer, name. */
final class CopyOrder {

    private static final Map<CopyPreference, Comparator<Bulletin>> RULES = rules();

    static final Comparator<Bulletin> BEST_FIRST =
            RULES.values().stream().reduce(Comparator::thenComparing).orElseThrow();

    private CopyOrder() {}

    private static Map<CopyPreference, Comparator<Bulletin>> rules() {
        Map<CopyPreference, Comparator<Bulletin>> rules = new LinkedHashMap<>();
        rules.put(CopyPreference.FULL_OVER_STUB, Comparator.comparing(Bulletin::status));
        rules.put(
                CopyPreference.READ_OVER_UNREAD,
                Comparator.comparing((Bulletin copy) -> copy.figures().isEmpty())
                        .thenComparing(copy -> copy.figures().isEmpty() && copy.rating() == null));
        rules.put(
                CopyPreference.OFFICIAL_OVER_REPOST,
                Comparator.comparing(copy -> !copy.source().official()));
        rules.put(
                CopyPreference.MORE_COMPLETE,
                Comparator.comparingInt(CopyOrder::facts).reversed());
        rules.put(CopyPreference.NEWER, Comparator.comparing(CopyOrder::age).reversed());
        rules.put(
                CopyPreference.FIRST_BY_NAME,
                Comparator.comparing((Bulletin copy) -> copy.source().file())
                        .thenComparing(copy -> copy.source().location()));
        return rules;
    }

    /** The first rule that prefers the better copy. */
    static CopyPreference reason(Bulletin better, Bulletin worse) {
        return RULES.entrySet().stream()
                .filter(rule -> rule.getValue().compare(better, worse) < 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(CopyPreference.FIRST_BY_NAME);
    }

    private static int facts(Bulletin copy) {
        return copy.figures().size()
                + (copy.rating() == null ? 0 : 1)
                + copy.links().size()
                + (int) copy.alerts().stream()
                        .mapToLong(alert -> alert.high() == null ? 1 : 2)
                        .sum();
    }

    private static LocalDateTime age(Bulletin copy) {
        Source source = copy.source();
        if (source.fetched() != null) {
            return source.fetched();
        }
        LocalDate published = source.published();
        return published == null ? LocalDateTime.MIN : published.atStartOfDay();
    }
}
