package dev.zhoubao.fetch;

import java.time.Duration;

/** Hears how far a fetch has come. */
public interface FetchListener {

    /** Another run writes into the folder; this one waits for its end. */
    void waits();

    /**
     * An address is about to be asked for.
     *
     * @param done how many addresses have ended
     * @param known how many are known of so far
     * @param left how long the known ones may take
     */
    void asks(String url, int done, int known, Duration left);

    /** An address has ended. */
    void ended(Outcome outcome, int done, int known);
}
