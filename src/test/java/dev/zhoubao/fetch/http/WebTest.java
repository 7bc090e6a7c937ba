package dev.zhoubao.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.fetch.http.RequestException.Kind;
import dev.zhoubao.fetch.http.Web.Choice;
import dev.zhoubao.language.Phrase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-04-24T00:00:00Z"), ZoneOffset.UTC);

    private final List<String> asked = new ArrayList<>();
    private final List<Duration> slept = new ArrayList<>();
    private final Map<String, Deque<Object>> answers = new HashMap<>();
    private final Map<String, String> remembered = new HashMap<>();
    private long now;

    private final Transport transport = (address, headers) -> {
        asked.add(address.toString());
        Deque<Object> waiting = answers.getOrDefault(address.toString(), new ArrayDeque<>());
        Object answer = waiting.size() > 1 ? waiting.poll() : waiting.peek();
        if (answer instanceof RequestException failure) {
            throw failure;
        }
        Reply reply = answer == null ? reply(404) : (Reply) answer;
        return new Reply(address, reply.status(), reply.headers(), reply.body());
    };

    private Web web(int seconds) {
        Pace pace = new Pace(
                Duration.ofSeconds(seconds),
                () -> now,
                pause -> {
                    slept.add(pause);
                    now += pause.toNanos();
                },
                () -> 0);
        Web.RobotsMemory memory = new Web.RobotsMemory() {
            @Override
            public Optional<String> remembered(String site) {
                return Optional.ofNullable(remembered.get(site));
            }

            @Override
            public void remember(String site, String text) {
                remembered.put(site, text);
            }
        };
        return new Web(transport, new HostRules(List.of("a.example", "b.example"), false), pace, "x", memory, CLOCK);
    }

    private void on(String address, Object... replies) {
        answers.put(address, new ArrayDeque<>(List.of(replies)));
    }

    private static Reply reply(int status, String... headers) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            map.put(headers[i], headers[i + 1]);
        }
        return new Reply(address("http://a.example/x"), status, map, "text".getBytes());
    }

    private static WebAddress address(String text) {
        return WebAddress.of(text).orElseThrow();
    }

    private Reply get(String address) throws Exception {
        return web(5).get(address(address), Map.of(), Choice.USER);
    }

    @Test
    void asksOneHostEveryFiveSecondsAndAnotherAtOnce() throws Exception {
        Web web = web(5);
        for (String one : List.of("http://a.example/1", "http://b.example/1", "http://a.example/2")) {
            web.get(address(one), Map.of(), Choice.USER);
        }

        assertThat(slept).containsExactly(Duration.ofSeconds(5));
    }

    @Test
    void followsARedirectToAnAllowedHostAlone() throws Exception {
        on("http://a.example/x", reply(302, "Location", "http://b.example/y"));
        on("http://b.example/y", reply(200));
        on("http://a.example/z", reply(302, "Location", "http://127.0.0.1/admin"));

        assertThat(get("http://a.example/x").status()).isEqualTo(200);
        assertThatThrownBy(() -> get("http://a.example/z"))
                .hasMessage("127.0.0.1 is not among the hosts of the setting fetch-hosts");
        assertThat(asked).doesNotContain("http://127.0.0.1/admin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/",
                "http://[::1]/",
                "http://2130706433/",
                "//c.example/",
                "http://a.example.c.example/"
            })
    void followsARedirectToNoOtherHost(String location) {
        on("http://a.example/x", reply(302, "Location", location));

        assertThatThrownBy(() -> get("http://a.example/x"))
                .hasMessageEndingWith("is not among the hosts of the setting fetch-hosts");
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x", "/y", "http://b.example/x"})
    void endsRedirectsInACircle(String location) {
        on("http://a.example/x", reply(301, "Location", location));
        on("http://a.example/y", reply(301, "Location", "/x"));
        on("http://b.example/x", reply(308, "Location", "http://a.example/x"));

        assertThatThrownBy(() -> get("http://a.example/x"))
                .hasMessage("the address is redirected in a circle or too often");
        assertThat(asked).hasSizeLessThan(8);
    }

    @Test
    void endsRedirectsWithoutEnd() {
        for (int i = 0; i < 20; i++) {
            on("http://a.example/" + i, reply(307, "Location", "/" + (i + 1)));
        }

        assertThatThrownBy(() -> get("http://a.example/0"))
                .hasMessage("the address is redirected in a circle or too often");
        assertThat(asked).hasSizeLessThan(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "javascript:x()", "file:///etc/passwd", "ftp://b.example/", "https:"})
    void followsARedirectToNothingElse(String location) {
        on("http://a.example/x", reply(302, "Location", location));

        assertThatThrownBy(() -> get("http://a.example/x"))
                .hasMessage("the address is redirected to '" + location + "', which is not a web address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example/x", "http://b.example/x"})
    void followsNoRedirectFromASecureAddressToOneThatIsNot(String location) {
        on("https://a.example/x", reply(302, "Location", "https://b.example/y"));
        on("https://b.example/y", reply(302, "Location", location));

        assertThatThrownBy(() -> get("https://a.example/x"))
                .hasMessageStartingWith("the address is redirected from https to " + location);
        assertThat(asked).doesNotContain(location);
    }

    @Test
    void tellsNoPasswordOfARedirect() {
        on("http://a.example/x", reply(302, "Location", "http://user:secret@b.example/"));

        assertThatThrownBy(() -> get("http://a.example/x"))
                .hasMessage("the address is redirected to 'http://b.example/', which is not a web address");
    }

    @Test
    void asksAgainWithGrowingPausesWhereItMayPass() throws Exception {
        on("http://a.example/x", new RequestException(Kind.PASSING, Phrase.of("x")), reply(503), reply(200));

        assertThat(get("http://a.example/x").status()).isEqualTo(200);
        assertThat(slept).containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(20));
    }

    @Test
    void givesUpAfterThreeTries() {
        on("http://a.example/x", new RequestException(Kind.PASSING, Phrase.of("x")));

        assertThatThrownBy(() -> get("http://a.example/x")).isInstanceOf(RequestException.class);
        assertThat(asked).hasSize(3);
    }

    @Test
    void doesNotAskAgainWhereThatIsOfNoUse() throws Exception {
        on("http://a.example/x", new RequestException(Kind.HOST, Phrase.of("x")));

        assertThatThrownBy(() -> get("http://a.example/x")).isInstanceOf(RequestException.class);
        assertThat(get("http://a.example/none").status()).isEqualTo(404);
        assertThat(asked).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "Thu, 24 Apr 2031 00:00:30 GMT", " 30 "})
    void comesBackWhenTheServerSays(String later) throws Exception {
        on("http://a.example/x", reply(503, "Retry-After", later), reply(200));

        assertThat(get("http://a.example/x").status()).isEqualTo(200);
        assertThat(slept).containsExactly(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-30", "soon", "Thu, 31 Apr 2031 00:00:30 GMT", ""})
    void waitsAsUsualWhereWhatTheServerSaysMakesNoSense(String later) throws Exception {
        on("http://a.example/x", reply(503, "Retry-After", later), reply(200));

        assertThat(get("http://a.example/x").status()).isEqualTo(200);
        assertThat(slept).containsExactly(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @CsvSource({"86400, 86400", "'Fri, 25 Apr 2031 00:00:00 GMT', 86400", "99999999999999999999999, 2147483647"})
    void leavesAServerAloneThatWantsItForLong(String later, String seconds) throws Exception {
        on("http://a.example/x", reply(503, "Retry-After", later));
        on("http://b.example/x", reply(200));
        Web web = web(0);

        assertThatThrownBy(() -> web.get(address("http://a.example/x"), Map.of(), Choice.USER))
                .hasMessage("a.example asks to be left alone for " + seconds + " seconds");
        assertThatThrownBy(() -> web.get(address("http://a.example/y"), Map.of(), Choice.USER))
                .hasMessageStartingWith("not asked for: a.example asks");
        assertThat(web.get(address("http://b.example/x"), Map.of(), Choice.USER).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 429})
    void asksAHostThatRefusesNoMoreNorByARedirect(int status) throws Exception {
        on("http://a.example/x", reply(status, "Retry-After", "Thu, 24 Apr 2031 01:00:00 GMT"));
        on("http://b.example/x", reply(200));
        on("http://b.example/y", reply(302, "Location", "http://a.example/z"));
        Web web = web(0);

        assertThatThrownBy(() -> web.get(address("http://a.example/x"), Map.of(), Choice.USER))
                .hasMessage("a.example refuses with HTTP " + status + " and asks to be left alone for 3600 seconds");
        assertThat(web.get(address("http://b.example/x"), Map.of(), Choice.USER).status())
                .isEqualTo(200);
        assertThatThrownBy(() -> web.get(address("http://b.example/y"), Map.of(), Choice.USER))
                .hasMessageStartingWith("not asked for: a.example refuses");
        assertThat(asked).doesNotContain("http://a.example/z");
    }

    @Test
    void stopsTheHostThatCannotBeReachedNotTheOneThatLeadsThere() throws Exception {
        on("http://a.example/x", reply(302, "Location", "http://b.example/"));
        on("http://a.example/y", reply(200));
        on("http://b.example/", new RequestException(Kind.HOST, Phrase.of("no such host")));
        Web web = web(0);

        assertThatThrownBy(() -> web.get(address("http://a.example/x"), Map.of(), Choice.USER))
                .hasMessage("no such host");
        assertThat(web.get(address("http://a.example/y"), Map.of(), Choice.USER).status())
                .isEqualTo(200);
    }

    @Test
    void saysThatAProxyAsksForAPassword() {
        on("http://a.example/x", reply(407));

        assertThatThrownBy(() -> get("http://a.example/x"))
                .hasMessage("the proxy asks for a name and a password, which are never sent");
    }

    @Test
    void stopsWhereItAsksTooOftenWhatIsAllowed() {
        on("http://a.example/robots.txt", reply(429));

        assertThatThrownBy(() -> web(0).get(address("http://a.example/x"), Map.of(), Choice.PROGRAM))
                .hasMessage("a.example refuses with HTTP 429");
        assertThat(asked).containsExactly("http://a.example/robots.txt");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 499})
    void followsLinksWhereASiteGivesNoRobots(int status) throws Exception {
        on("http://a.example/robots.txt", reply(status));
        on("http://a.example/x", reply(200));
        on("http://a.example/y", reply(403));
        Web web = web(0);

        assertThat(web.get(address("http://a.example/x"), Map.of(), Choice.PROGRAM)
                        .status())
                .isEqualTo(200);
        assertThatThrownBy(() -> web.get(address("http://a.example/y"), Map.of(), Choice.PROGRAM))
                .hasMessage("a.example refuses with HTTP 403");
        assertThatThrownBy(() -> web.get(address("http://a.example/x"), Map.of(), Choice.PROGRAM))
                .hasMessageStartingWith("not asked for: ");
    }

    @Test
    void asksWhatRobotsAllowWhereItFollowsALink() throws Exception {
        on(
                "http://a.example/robots.txt",
                new Reply(
                        address("http://a.example/robots.txt"),
                        200,
                        Map.of(),
                        "User-agent: *\nDisallow: /no".getBytes()));
        on("http://a.example/yes", reply(200));
        on("http://a.example/no", reply(200));
        Web web = web(0);

        assertThat(web.get(address("http://a.example/yes"), Map.of(), Choice.PROGRAM)
                        .status())
                .isEqualTo(200);
        assertThatThrownBy(() -> web.get(address("http://a.example/no"), Map.of(), Choice.PROGRAM))
                .hasMessage("the robots.txt of a.example does not allow programs to ask for this");
        assertThat(web.get(address("http://a.example/no"), Map.of(), Choice.USER)
                        .status())
                .isEqualTo(200);
        assertThat(asked).filteredOn(one -> one.endsWith("robots.txt")).hasSize(1);
    }

    @Test
    void asksForRobotsOnceADay() throws Exception {
        remembered.put("http://a.example", "User-agent: *\nDisallow: /no");

        assertThatThrownBy(() -> web(0).get(address("http://a.example/no"), Map.of(), Choice.PROGRAM))
                .isInstanceOf(RequestException.class);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 599})
    void asksNothingWhereTheServerCannotTellWhatIsAllowed(int status) {
        on("http://a.example/robots.txt", reply(status));

        assertThatThrownBy(() -> web(0).get(address("http://a.example/x"), Map.of(), Choice.PROGRAM))
                .isInstanceOf(RequestException.class);
        assertThat(asked).doesNotContain("http://a.example/x");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"ADDRESS", "PASSING", "FORBIDDEN"})
    void asksForRobotsOnceWhereTheyCannotBeHad(Kind kind) {
        on("http://a.example/robots.txt", new RequestException(kind, Phrase.of("x")));
        Web web = web(0);

        for (String one : List.of("http://a.example/1", "http://a.example/2", "http://a.example/3")) {
            assertThatThrownBy(() -> web.get(address(one), Map.of(), Choice.PROGRAM))
                    .hasMessage(
                            "the robots.txt of a.example could not be had, so no links to it are followed; try again later");
        }
        assertThat(asked).containsOnly("http://a.example/robots.txt").hasSize(kind == Kind.PASSING ? 3 : 1);
        assertThat(remembered).isEmpty();
    }

    @Test
    void keepsRequestsAsFarApartAsTheSiteWants() throws Exception {
        remembered.put("http://a.example", "User-agent: *\nCrawl-delay: 30");
        on("http://a.example/1", reply(200));
        on("http://a.example/2", reply(200));
        on("http://a.example/3", reply(503), reply(200));
        Web web = web(5);

        web.get(address("http://a.example/1"), Map.of(), Choice.PROGRAM);
        now += Duration.ofMinutes(1).toNanos();
        web.get(address("http://a.example/2"), Map.of(), Choice.PROGRAM);
        assertThat(slept).isEmpty();

        web.get(address("http://a.example/3"), Map.of(), Choice.PROGRAM);
        assertThat(slept).containsExactly(Duration.ofSeconds(30), Duration.ofSeconds(30));
    }

    @Test
    void beginsAsFarApartAsTheSiteWants() throws Exception {
        Reply robots = new Reply(
                address("http://a.example/robots.txt"), 200, Map.of(), "User-agent: *\nCrawl-delay: 30".getBytes());
        on("http://a.example/robots.txt", robots);
        on("http://a.example/1", reply(200));

        web(5).get(address("http://a.example/1"), Map.of(), Choice.PROGRAM);

        assertThat(slept).containsExactly(Duration.ofSeconds(30));
    }
}
