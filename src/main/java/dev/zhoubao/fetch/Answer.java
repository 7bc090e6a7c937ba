package dev.zhoubao.fetch;

import dev.zhoubao.fetch.http.Reply;
import dev.zhoubao.fetch.http.WebAddress;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Retrieval;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A document that was got, now or in an earlier run.
 *
 * @param reply what the server said; of a kept document that it is fine
 * @param isNew whether the server sent it now
 */
record Answer(Reply reply, Content content, boolean isNew, OffsetDateTime time) {

    private static final Map<String, String> CONDITIONS =
            Map.of("etag", "If-None-Match", "last-modified", "If-Modified-Since");

    WebAddress address() {
        return reply.address();
    }

    byte[] bytes() {
        return reply.body();
    }

    /** What is known of it to keep beside it. */
    Retrieval retrieval(WebAddress asked) {
        Map<String, String> validators = new TreeMap<>();
        CONDITIONS.forEach(
                (header, condition) -> reply.header(header).ifPresent(value -> validators.put(condition, value)));
        return new Retrieval(asked.toString(), time, validators, Map.of());
    }

    DocumentName name(Lead lead, String id) {
        return DocumentName.of(content.edition().orElse(lead.edition()), id, bytes());
    }

    /** The issue that its link says it is, else the one that it is. */
    @Nullable
    Edition edition(Lead lead) {
        return lead.edition() == null ? content.edition().orElse(null) : lead.edition();
    }

    /** What is odd about it, where it is another issue than its link said. */
    Optional<Phrase> otherWeek(Lead lead) {
        Edition said = lead.edition();
        if (said == null || !content.isFull() || content.full().stream().anyMatch(said::sameWeekAs)) {
            return Optional.empty();
        }
        return Optional.of(Phrase.of(
                "the document is {0}, not {1} as its link says",
                content.full().get(0).name(), said.name()));
    }

    /** Why it is none to keep. */
    Optional<Refusal> refusal(Lead lead) {
        int status = reply.status();
        if (status != Reply.OK) {
            return Optional.of(Refusal.failed(Phrase.of("the server answers with HTTP {0}", status)));
        }
        return content.isFull() ? Optional.empty() : notice().or(() -> nothing(lead));
    }

    private Optional<Refusal> notice() {
        return Origins.ALL.stream()
                .flatMap(origin -> origin.refusal(address(), content.text()).stream())
                .findFirst();
    }

    /** A page may be worth keeping for what it leads to. */
    private Optional<Refusal> nothing(Lead lead) {
        boolean leadsOn = !documents().isEmpty()
                || (lead.mayBeListing() && !content.links().isEmpty());
        if (leadsOn) {
            return Optional.empty();
        }
        return Optional.of(Refusal.failed(
                content.stubs().isEmpty()
                        ? Phrase.of("the document holds no bulletin")
                        : Phrase.of("the document holds only the title of a bulletin")));
    }

    /** The documents that it stands for. */
    List<WebAddress> documents() {
        return content.isFull()
                ? List.of()
                : Origins.ALL.stream()
                        .flatMap(origin -> origin.documents(address(), content.text()).stream())
                        .distinct()
                        .toList();
    }

    /** The next page of a listing. */
    Optional<WebAddress> next() {
        return Origins.ALL.stream()
                .flatMap(origin -> origin.next(address(), content.text()).stream())
                .findFirst();
    }
}
