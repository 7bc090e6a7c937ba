package dev.zhoubao.fetch;

import dev.zhoubao.fetch.http.HostLookup;
import dev.zhoubao.fetch.http.HostRules;
import dev.zhoubao.fetch.http.JdkTransport;
import dev.zhoubao.fetch.http.Pace;
import dev.zhoubao.fetch.http.Patience;
import dev.zhoubao.fetch.http.Proxies;
import dev.zhoubao.fetch.http.Transport;
import dev.zhoubao.fetch.http.Web;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Fetches into a folder: the door to this room.
 *
 * @param agent how the program names itself to servers
 * @param delay how far apart requests to one host are
 */
public record Fetch(Transport transport, HostRules rules, String agent, Duration delay, Clock clock) {

    /** The publisher's list of weekly bulletins. */
    public static final String LISTING = CncertOrigin.LISTING;

    /** @param bytes the most that a document may hold */
    public static Fetch of(HostRules rules, String agent, Duration delay, Map<String, String> environment, long bytes) {
        Transport transport =
                new JdkTransport(rules, new Proxies(environment), HostLookup.SYSTEM, Patience.usual(bytes));
        return new Fetch(transport, rules, agent, delay, Clock.systemUTC());
    }

    /**
     * Gets what is wished for; ends early, with what there is, when the thread is interrupted.
     *
     * @param folder where documents are kept; it is made where it is missing
     * @throws IOException when the folder cannot be used
     * @throws InterruptedException when the thread is interrupted before it has begun
     */
    public FetchResult run(Path folder, Wishes wishes, ContentReader reader, FetchListener listener)
            throws IOException, InterruptedException {
        boolean dry = wishes.asking() == Wishes.Asking.DRY_RUN || wishes.leads().isEmpty();
        try (ArticleFolder articles =
                dry ? ArticleFolder.look(folder, clock) : ArticleFolder.open(folder, clock, listener::waits)) {
            Pace pace = new Pace(delay, System::nanoTime, Pace.Sleep.REAL, ThreadLocalRandom.current()::nextDouble);
            Web web = new Web(transport, rules, pace, agent, articles, clock);
            AnswerReader answers = new AnswerReader(web, articles, reader, clock);
            return new Fetcher(web, articles, wishes, listener, answers).run();
        }
    }
}
