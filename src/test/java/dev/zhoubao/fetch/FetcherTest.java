package dev.zhoubao.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fetch.Outcome.State;
import dev.zhoubao.fetch.http.HostRules;
import dev.zhoubao.fetch.http.Reply;
import dev.zhoubao.fetch.http.Transport;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Week;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetcherTest {

    private static final Edition WEEK_8 = new Edition(new Week(2031, 8), null);
    private static final Edition WEEK_9 = new Edition(new Week(2031, 9), null);

    @TempDir
    Path folder;

    /** What each address holds, by address; what is not there is not found. */
    private final Map<String, Content> contents = new HashMap<>();

    private final Map<String, Integer> statuses = new HashMap<>();
    private final Map<Edition, Path> held = new HashMap<>();

    private static Content article(Edition edition) {
        return new Content("", Content.Form.ARTICLE, List.of(edition), List.of(), List.of(), List.of(), List.of());
    }

    private Content read(String url) throws InterruptedException {
        Content content = contents.get(url);
        if (content == null) {
            throw new InterruptedException();
        }
        return content;
    }

    private FetchResult fetch(FetchListener listener, Lead... leads) throws Exception {
        Transport transport = (address, headers) -> new Reply(
                address,
                statuses.getOrDefault(address.toString(), 200),
                Map.of(),
                address.toString().getBytes(StandardCharsets.UTF_8));
        HostRules rules = new HostRules(List.of("a.example", "b.example"), true);
        Wishes wishes = new Wishes(
                List.of(leads),
                new Wishes.Range(edition -> true, edition -> false, false),
                edition -> Optional.ofNullable(held.get(edition)),
                Wishes.Follow.NO,
                Wishes.Pictures.NO,
                Wishes.Asking.REALLY,
                Integer.MAX_VALUE);
        return new Fetch(transport, rules, "x", Duration.ZERO, Clock.systemUTC())
                .run(folder, wishes, (name, bytes, url) -> read(String.valueOf(url)), listener);
    }

    @Test
    void losesNothingWhenItIsInterruptedWhileADocumentIsRead() throws Exception {
        contents.put("http://a.example/8", article(WEEK_8));

        FetchResult result = fetch(
                new Counts(new ArrayList<>()),
                Lead.gap(WEEK_8, List.of("http://a.example/8")),
                Lead.gap(WEEK_9, List.of("http://a.example/9")));

        assertThat(result.interrupted()).isTrue();
        assertThat(result.outcomes()).extracting(Outcome::state).containsExactly(State.FETCHED, State.SKIPPED);
    }

    @Test
    void countsTheEntriesThatAreThere() throws Exception {
        held.put(WEEK_8, folder.resolve("8.html"));
        List<ArticleLink> entries = List.of(entry("http://a.example/8"), entry("http://b.example/8"));
        contents.put(
                "http://a.example/list",
                new Content("", Content.Form.LIST, List.of(), List.of(), entries, List.of(), List.of()));
        contents.put("http://a.example/9", article(WEEK_9));
        List<String> told = new ArrayList<>();

        fetch(new Counts(told), Lead.source("http://a.example/list"), Lead.gap(WEEK_9, List.of("http://a.example/9")));

        assertThat(told).containsExactly("1 of 2", "4 of 4");
    }

    private static ArticleLink entry(String url) {
        return new ArticleLink("8", WEEK_8, url, 2);
    }

    private record Counts(List<String> told) implements FetchListener {
        @Override
        public void waits() {}

        @Override
        public void asks(String url, int done, int known, Duration left) {}

        @Override
        public void ended(Outcome outcome, int done, int known) {
            told.add(done + " of " + known);
        }
    }

    @Test
    void asksAnotherHostForAWeekWhoseOwnHostRefuses() throws Exception {
        statuses.put("http://a.example/8", 403);
        contents.put("http://b.example/9", article(WEEK_9));

        FetchResult result = fetch(
                new Counts(new ArrayList<>()),
                Lead.gap(WEEK_8, List.of("http://a.example/8")),
                Lead.gap(
                        WEEK_9,
                        List.of(
                                "http://a.example/9",
                                "http://a.example/other",
                                "http://c.example/9",
                                "http://b.example/9")));

        assertThat(result.outcomes())
                .extracting(Outcome::url)
                .containsExactly("http://a.example/8", "http://a.example/9", "http://b.example/9");
        assertThat(result.outcomes())
                .extracting(Outcome::state)
                .containsExactly(State.BLOCKED, State.SKIPPED, State.FETCHED);
    }
}
