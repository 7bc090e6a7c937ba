package dev.zhoubao.fetch;

import dev.zhoubao.fetch.http.Reply;
import dev.zhoubao.fetch.http.RequestException;
import dev.zhoubao.fetch.http.Web;
import dev.zhoubao.fetch.http.WebAddress;
import dev.zhoubao.model.Retrieval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** Asks for documents, or takes them from where they are kept, and reads what they hold. */
record AnswerReader(Web web, ArticleFolder folder, ContentReader reader, Clock clock) {

    /** A document that is kept; empty where it cannot be read. */
    Optional<Answer> kept(Path file, WebAddress address) throws InterruptedException {
        try {
            Reply reply = new Reply(address, Reply.OK, Map.of(), Files.readAllBytes(file));
            return Optional.of(answer(file.toString(), reply, false));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** @param kept the copy of a listing, which is asked for only if it has changed */
    Answer asked(Lead lead, WebAddress address, Optional<Path> kept, Web.Choice choice)
            throws RequestException, InterruptedException {
        Map<String, String> conditions =
                kept.flatMap(folder::retrieval).map(Retrieval::validators).orElse(Map.of());
        Reply reply = web.get(address, conditions, choice);
        if (reply.status() == Reply.NOT_MODIFIED && kept.isPresent()) {
            Optional<Answer> same = kept(kept.get(), address);
            if (same.isPresent()) {
                return same.get();
            }
        }
        return answer(lead.url(), reply, true);
    }

    private Answer answer(String name, Reply reply, boolean isNew) throws InterruptedException {
        Content content = reply.status() == Reply.OK
                ? reader.read(name, reply.body(), reply.address().toString())
                : Content.NONE;
        return new Answer(reply, content, isNew, OffsetDateTime.now(clock));
    }
}
