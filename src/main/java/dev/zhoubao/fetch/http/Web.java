package dev.zhoubao.fetch.http;

import dev.zhoubao.fetch.http.RequestException.Kind;
import dev.zhoubao.language.Phrase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks politely: only hosts that are allowed, one request at a time with a pause for each host, as often again as makes
 * sense, where a server says so later, and nothing that robots.txt forbids where a link is followed.
 */
public final class Web {

    private static final int MOST_TRIES = 3;
    private static final int MOST_REDIRECTS = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    /** Who chose the address. */
    public enum Choice {
        /** The user, as by clicking it. */
        USER,
        /** This program, which follows a link. */
        PROGRAM,
        /** This program, which wants to know what it may follow. */
        RULES
    }

    /** What is known of robots.txt from earlier runs. */
    public interface RobotsMemory {

        Optional<String> remembered(String site);

        void remember(String site, String text);
    }

    private final Transport transport;
    private final HostRules rules;
    private final Pace pace;
    private final Map<String, String> headers;
    private final RobotsMemory memory;
    private final Clock clock;
    private final Map<String, RobotsRules> robots = new HashMap<>();
    private final Map<String, Phrase> stopped = new HashMap<>();

    /** @param agent how this program names itself */
    public Web(Transport transport, HostRules rules, Pace pace, String agent, RobotsMemory memory, Clock clock) {
        this.transport = transport;
        this.rules = rules;
        this.pace = pace;
        this.headers = Map.of(
                "User-Agent", agent,
                "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "Accept-Language", "zh-CN,zh;q=0.9",
                "Accept-Encoding", "gzip");
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * Asks for an address and follows where it is redirected to.
     *
     * @param more headers beside the usual ones, such as conditions
     * @throws RequestException when there is no whole answer
     * @throws InterruptedException when the thread is interrupted
     */
    public Reply get(WebAddress address, Map<String, String> more, Choice choice)
            throws RequestException, InterruptedException {
        Map<String, String> all = new HashMap<>(headers);
        all.putAll(more);
        WebAddress now = address;
        Set<WebAddress> seen = new HashSet<>();
        while (true) {
            check(now, choice);
            Reply reply = answer(now, all, choice);
            if (!reply.redirects()) {
                return reply;
            }
            if (!seen.add(now) || seen.size() > MOST_REDIRECTS) {
                throw new RequestException(
                        Kind.ADDRESS, Phrase.of("the address is redirected in a circle or too often"));
            }
            now = target(reply);
            if (address.secure() && !now.secure()) {
                throw new RequestException(
                        Kind.FORBIDDEN,
                        Phrase.of(
                                "the address is redirected from https to {0}, which is not secure; to ask for that all the same, name it with --from",
                                now));
            }
        }
    }

    private static WebAddress target(Reply reply) throws RequestException {
        String location = reply.header("location").orElse("");
        return reply.address()
                .resolve(location)
                .orElseThrow(() -> new RequestException(
                        Kind.FORBIDDEN,
                        Phrase.of(
                                "the address is redirected to '{0}', which is not a web address",
                                WebAddress.withoutUser(location))));
    }

    /** Why an address must not be asked for; empty where it may be. */
    public Optional<Phrase> refused(WebAddress address) {
        if (!rules.allow(address)) {
            return Optional.of(Phrase.of(
                    "{0} is not among the hosts of the setting fetch-hosts",
                    address.uri().getRawAuthority()));
        }
        return Stream.of(address.host(), address.site())
                .flatMap(place -> Stream.ofNullable(stopped.get(place)))
                .findFirst()
                .map(reason -> Phrase.of("not asked for: {0}", reason));
    }

    /** The host of an address is asked no more. */
    public void stop(WebAddress address, Phrase reason) {
        stopped.put(address.host(), reason);
    }

    private void check(WebAddress address, Choice choice) throws RequestException, InterruptedException {
        Optional<Phrase> refused = refused(address);
        if (refused.isPresent()) {
            throw new RequestException(Kind.FORBIDDEN, refused.get());
        }
        if (choice == Choice.PROGRAM) {
            check(address, robots(address));
        }
    }

    private static void check(WebAddress address, RobotsRules robots) throws RequestException {
        if (!robots.allow(address)) {
            throw new RequestException(
                    Kind.FORBIDDEN,
                    robots == RobotsRules.UNKNOWN
                            ? Phrase.of(
                                    "the robots.txt of {0} could not be had, so no links to it are followed; try again later",
                                    address.host())
                            : Phrase.of(
                                    "the robots.txt of {0} does not allow programs to ask for this", address.host()));
        }
    }

    /** A host that refuses or cannot be reached is asked no more. */
    private Reply answer(WebAddress address, Map<String, String> all, Choice choice)
            throws RequestException, InterruptedException {
        try {
            Reply reply = patiently(address, all);
            if (reply.status() == Reply.PROXY_ASKS) {
                throw new RequestException(
                        Kind.HOST, Phrase.of("the proxy asks for a name and a password, which are never sent"));
            }
            boolean stops = choice == Choice.RULES ? reply.status() == Reply.TOO_MANY : reply.blocks();
            return stops ? stopped(reply) : reply;
        } catch (RequestException e) {
            if (e.ofHost()) {
                stopped.putIfAbsent(address.site(), e.reason());
            }
            throw e;
        }
    }

    private Reply stopped(Reply reply) throws RequestException {
        String host = reply.address().host();
        Phrase reason = reply.retryAfter(clock.instant())
                .map(later -> Phrase.of(
                        "{0} refuses with HTTP {1} and asks to be left alone for {2} seconds",
                        host, reply.status(), later.toSeconds()))
                .orElseGet(() -> Phrase.of("{0} refuses with HTTP {1}", host, reply.status()));
        stop(reply.address(), reason);
        throw new RequestException(Kind.BLOCKED, reason);
    }

    /** One address, again where that makes sense. */
    private Reply patiently(WebAddress address, Map<String, String> all) throws RequestException, InterruptedException {
        for (int tried = 1; ; tried++) {
            pace.await(address.host());
            try {
                Reply reply = transport.get(address, all);
                if (reply.status() < 500 || tried == MOST_TRIES) {
                    return reply;
                }
                pace.pause(address.host(), later(reply, tried));
            } catch (RequestException e) {
                if (!e.mayPass() || tried == MOST_TRIES) {
                    throw e;
                }
                pace.pause(address.host(), growing(tried));
            } finally {
                pace.ended(address.host());
            }
        }
    }

    /** 10, 20 seconds where requests are 5 seconds apart. */
    private Duration growing(int tried) {
        return pace.delay().multipliedBy(1L << tried);
    }

    /** What the server asks for; a server that wants to be left alone for long is asked no more. */
    private Duration later(Reply reply, int tried) throws RequestException {
        Optional<Duration> wanted = reply.retryAfter(clock.instant());
        if (wanted.isPresent() && wanted.get().compareTo(LONGEST_WAIT) > 0) {
            throw new RequestException(
                    Kind.HOST,
                    Phrase.of(
                            "{0} asks to be left alone for {1} seconds",
                            reply.address().host(), wanted.get().toSeconds()));
        }
        return wanted.orElseGet(() -> growing(tried));
    }

    /** How far apart requests to one host are. */
    public Duration delay() {
        return pace.delay();
    }

    private RobotsRules robots(WebAddress address) throws RequestException, InterruptedException {
        RobotsRules known = robots.get(address.site());
        if (known == null) {
            known = memory.remembered(address.site()).map(RobotsRules::read).orElse(null);
            if (known == null) {
                known = asked(address);
            }
            robots.put(address.site(), known);
            pace.slow(address.host(), known.pause());
        }
        return known;
    }

    /** A site that has or gives none allows everything; one whose server cannot tell allows nothing now (RFC 9309, 2.3.1). */
    private RobotsRules asked(WebAddress address) throws RequestException, InterruptedException {
        Optional<Reply> answered = robotsFile(address);
        if (answered.isEmpty() || answered.get().status() >= 500) {
            return RobotsRules.UNKNOWN;
        }
        Reply reply = answered.get();
        String text = reply.status() == Reply.OK ? new String(reply.body(), StandardCharsets.UTF_8) : "";
        memory.remember(address.site(), text);
        return RobotsRules.read(text);
    }

    /** Empty where it cannot be had; a host that is asked no more says so itself. */
    private Optional<Reply> robotsFile(WebAddress address) throws RequestException, InterruptedException {
        try {
            return Optional.of(get(address.resolve("/robots.txt").orElseThrow(), Map.of(), Choice.RULES));
        } catch (RequestException e) {
            if (refused(address).isPresent()) {
                throw e;
            }
            return Optional.empty();
        }
    }
}
