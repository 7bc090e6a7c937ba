package dev.zhoubao.fetch;

import dev.zhoubao.fetch.http.WebAddress;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Edition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The addresses that are still to be asked for, each once, however its links are written. */
final class LeadQueue {

    private final Deque<Lead> waiting = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Edition> got = new ArrayList<>();
    private int taken;

    void addAll(List<Lead> leads) {
        leads.forEach(this::add);
    }

    /** Whether it is new. */
    boolean add(Lead lead) {
        boolean isNew = seen.add(key(lead.url()));
        if (isNew) {
            waiting.addLast(lead);
        }
        return isNew;
    }

    /** Another address for what was not got, to be asked next. */
    void addAlternative(Lead lead, Predicate<String> wanted) {
        if (!lead.others().isEmpty()) {
            Lead next = lead.next();
            if (wanted.test(next.url()) && seen.add(key(next.url()))) {
                waiting.addFirst(next);
            } else {
                addAlternative(next, wanted);
            }
        }
    }

    /** Adds the entry of a list; whether it is new. */
    boolean add(ArticleLink link) {
        String url = link.url();
        return url != null && !isGot(link.edition()) && add(Lead.link(link.edition(), url));
    }

    /** Notes an address that need not be asked for; whether it is new. */
    boolean note(String url) {
        return seen.add(key(url));
    }

    private static String key(String url) {
        return WebAddress.of(url).map(DocumentName::id).orElse(url);
    }

    /** A full copy of these issues was got in this run. */
    void got(List<Edition> editions) {
        got.addAll(editions);
    }

    boolean isGot(Edition edition) {
        return got.stream().anyMatch(edition::sameWeekAs);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    Lead take() {
        taken++;
        return waiting.removeFirst();
    }

    /** So many more end beside those of the queue. */
    void count(int others) {
        taken += others;
    }

    /** How many are known of, those that have ended included. */
    int known() {
        return taken + waiting.size();
    }

    int size() {
        return waiting.size();
    }
}
