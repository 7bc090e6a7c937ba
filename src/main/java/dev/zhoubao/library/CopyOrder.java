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

    private static final Map<Reason, Comparator<Bulletin>> RULES = rules();

    static final Comparator<Bulletin> BEST_FIRST =
            RULES.values().stream().reduce(Comparator::thenComparing).orElseThrow();

    private CopyOrder() {}

    private static Map<Reason, Comparator<Bulletin>> rules() {
        Map<Reason, Comparator<Bulletin>> rules = new LinkedHashMap<>();
        rules.put(Reason.FULL_OVER_STUB, Comparator.comparing(Bulletin::status));
        rules.put(
                Reason.READ_OVER_UNREAD,
                Comparator.comparing(copy -> copy.figures().isEmpty() && copy.rating() == null));
        rules.put(
                Reason.OFFICIAL_OVER_REPOST,
                Comparator.comparing(copy -> !copy.source().official()));
        rules.put(
                Reason.MORE_COMPLETE, Comparator.comparingInt(CopyOrder::facts).reversed());
        rules.put(Reason.NEWER, Comparator.comparing(CopyOrder::age).reversed());
        rules.put(
                Reason.FIRST_BY_NAME,
                Comparator.comparing((Bulletin copy) -> copy.source().file())
                        .thenComparing(copy -> copy.source().location()));
        return rules;
    }

    /** The first rule that prefers the better copy. */
    static Reason reason(Bulletin better, Bulletin worse) {
        return RULES.entrySet().stream()
                .filter(rule -> rule.getValue().compare(better, worse) < 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Reason.FIRST_BY_NAME);
    }

    private static int facts(Bulletin copy) {
        return copy.figures().size()
                + (copy.rating() == null ? 0 : 1)
                + copy.links().size();
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
