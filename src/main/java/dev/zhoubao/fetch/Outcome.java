package dev.zhoubao.fetch;

import dev.zhoubao.fetch.http.WebAddress;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Edition;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one address.
 *
 * @param edition the issue that it stands for; null for a listing
 * @param file null where nothing is kept
 * @param reason why it was not got, or what is odd about what was; null where there is nothing to say
 * @param expected whether the user asked for no more, though it was not got
 * @param planned whether a run that is not dry would ask for it
 */
public record Outcome(
        @Nullable Edition edition,
        String url,
        State state,
        @Nullable Path file,
        @Nullable Phrase reason,
        boolean expected,
        boolean planned) {

    public Outcome {
        url = WebAddress.withoutUser(url);
    }

    /** How an address can end. */
    public enum State {
        FETCHED,
        PRESENT,
        DELETED,
        BLOCKED,
        FAILED,
        SKIPPED;

        /** The word used in JSON. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Outcome got(@Nullable Edition edition, String url, State state, Path file, @Nullable Phrase reason) {
        return new Outcome(edition, url, state, file, reason, true, false);
    }

    static Outcome not(@Nullable Edition edition, String url, State state, Phrase reason) {
        return new Outcome(edition, url, state, null, reason, false, false);
    }

    /** One that was not asked for, though it was to be. */
    static Outcome skipped(Lead lead, Phrase reason) {
        return not(lead.edition(), lead.url(), State.SKIPPED, reason);
    }

    /** One that was not asked for, as the user wanted it. */
    static Outcome left(@Nullable Edition edition, String url, Phrase reason) {
        return new Outcome(edition, url, State.SKIPPED, null, reason, true, false);
    }

    /** One that a run which is not dry would ask for. */
    static Outcome planned(@Nullable Edition edition, String url, Phrase reason) {
        return new Outcome(edition, url, State.SKIPPED, null, reason, true, true);
    }

    public boolean got() {
        return state == State.FETCHED || state == State.PRESENT;
    }

    public Optional<Path> kept() {
        return Optional.ofNullable(file);
    }
}
