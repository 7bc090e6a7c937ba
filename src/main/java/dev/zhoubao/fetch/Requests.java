package dev.zhoubao.fetch;

import dev.zhoubao.fetch.Outcome.State;
import dev.zhoubao.fetch.http.RequestException;
import dev.zhoubao.fetch.http.RequestException.Kind;
import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes an outcome of every request, whatever fails. A folder in which nothing can be kept any more ends the requests. */
final class Requests {

    private final Path folder;
    private @Nullable Phrase broken;

    /** Asks the network, and keeps what it answers. */
    @FunctionalInterface
    interface Request {
        Outcome outcome() throws IOException, InterruptedException;
    }

    /** @param folder where documents are kept */
    Requests(Path folder) {
        this.folder = folder;
    }

    /** Whether there is any use in a further one. */
    boolean haveEnded() {
        return broken != null;
    }

    /** What comes of an address where they have ended. */
    Optional<Outcome> ended(Lead lead) {
        return Optional.ofNullable(broken).map(reason -> Outcome.skipped(lead, reason));
    }

    Outcome outcome(Lead lead, Request request) throws InterruptedException {
        try {
            return request.outcome();
        } catch (RequestException e) {
            return Outcome.not(lead.edition(), lead.url(), state(e.kind()), e.reason());
        } catch (ClosedByInterruptException e) {
            Thread.interrupted();
            throw new InterruptedException();
        } catch (IOException e) {
            Phrase reason =
                    Phrase.of("the document cannot be kept in {0}: {1}", folder, String.valueOf(e.getMessage()));
            broken = reason;
            return Outcome.not(lead.edition(), lead.url(), State.FAILED, reason);
        }
    }

    private static State state(Kind kind) {
        return switch (kind) {
            case FORBIDDEN -> State.SKIPPED;
            case BLOCKED -> State.BLOCKED;
            default -> State.FAILED;
        };
    }
}
