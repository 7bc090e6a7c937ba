package dev.zhoubao.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What became of each address, in order, and told of as soon as it is known. */
final class ResultLines {

    private final List<Outcome> outcomes = new ArrayList<>();
    private final LeadQueue queue;
    private final FetchListener listener;

    ResultLines(LeadQueue queue, FetchListener listener) {
        this.queue = queue;
        this.listener = listener;
    }

    /** @param left how long the rest takes at least */
    void asks(Lead lead, Duration left) {
        listener.asks(lead.url(), outcomes.size(), queue.known(), left);
    }

    void add(Outcome outcome) {
        outcomes.add(outcome);
        if (outcome.got() || !outcome.expected()) {
            listener.ended(outcome, outcomes.size(), queue.known());
        }
    }

    /** Those of addresses that needed no look. */
    void addHeld(List<Outcome> held) {
        queue.count(held.size());
        outcomes.addAll(held);
    }

    List<Outcome> all() {
        return outcomes;
    }
}
