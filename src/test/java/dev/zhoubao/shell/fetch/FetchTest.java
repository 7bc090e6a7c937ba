package dev.zhoubao.shell.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static dev.zhoubao.fixture.Publisher.HOST;
import static dev.zhoubao.fixture.Publisher.article;
import static dev.zhoubao.fixture.Publisher.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.zhoubao.document.Report;
import dev.zhoubao.fetch.Wishes;
import dev.zhoubao.fixture.PictureFixture;
import dev.zhoubao.fixture.Publisher;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.WeekNames;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.Verdict;
import dev.zhoubao.shell.grammar.LineParser;
import dev.zhoubao.shell.settings.CurrentSettings;
import dev.zhoubao.shell.settings.ProgramVersion;
import dev.zhoubao.shell.settings.UserFolders;
import dev.zhoubao.shell.workspace.FolderSnapshot;
import dev.zhoubao.shell.workspace.FolderWatch;
import dev.zhoubao.shell.workspace.LibraryChange;
import dev.zhoubao.shell.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** Fetching through the program, from a publisher on this machine. */
class FetchTest {

    private final Publisher publisher = new Publisher();

    @TempDir
    Path folder;

    private Path library;

    @BeforeEach
    void library() throws IOException {
        library = Files.createDirectory(folder.resolve("library"));
    }

    @AfterEach
    void stop() {
        publisher.close();
    }

    /** A library of one week that links to others. */
    private void holds(int week, int... earlier) throws IOException {
        Files.writeString(library.resolve("week-" + week + ".html"), article(week, earlier));
    }

    /** One object for each address, with the exit code and the message. */
    private record Result(int code, String message, List<Map<String, Object>> rows) {

        @SuppressWarnings("unchecked")
        static Result of(Verdict verdict) {
            Report report = verdict.report();
            CommandFailedException failure = verdict.failure().orElse(null);
            return new Result(failure == null ? 0 : failure.code(), failure == null ? "" : failure.getMessage(), (List<
                            Map<String, Object>>)
                    report.data());
        }

        List<Object> all(String key) {
            List<Object> values = new ArrayList<>();
            rows.forEach(row -> values.add(row.get(key)));
            return values;
        }

        String only(String key) {
            assertThat(rows).hasSize(1);
            return String.valueOf(rows.get(0).get(key));
        }
    }

    /** The words behind {@code fetch}, of a user with such an environment and these hosts. */
    private Result fetch(String words) throws IOException {
        return fetch(words, publisher.environment(), "mp.weixin.qq.com,*.qpic.cn,www.cert.org.cn");
    }

    private Result fetch(String words, Map<String, String> environment, @Nullable String hosts) throws IOException {
        try (ShellUnderTest shell = shell(hosts)) {
            return Result.of(session(shell, environment).run(call(words)));
        }
    }

    private ShellUnderTest shell(@Nullable String hosts) {
        List<String> options = new ArrayList<>(List.of("--library", library.toString(), "--lang", "en"));
        if (hosts != null) {
            options.addAll(List.of("--fetch-hosts", hosts));
        }
        return new ShellUnderTest(options.toArray(String[]::new));
    }

    private static FetchSession session(ShellUnderTest shell, Map<String, String> environment) {
        return new FetchSession(
                shell.bean(Workspace.class),
                shell.bean(CurrentSettings.class),
                shell.bean(UserFolders.class),
                shell.bean(Console.class),
                shell.bean(Labels.class),
                shell.bean(ProgramVersion.class),
                environment);
    }

    private static FetchCall call(String words) {
        List<String> given = words.isEmpty() ? List.of() : Arrays.asList(words.split(" "));
        String range = given.isEmpty() || given.get(0).startsWith("--") ? ".." : given.get(0);
        String limit = value(given, "--limit");
        String into = value(given, "--into");
        return new FetchCall(
                WeekNames.range(range),
                value(given, "--from"),
                given.contains("--follow") ? Wishes.Follow.YES : Wishes.Follow.NO,
                given.contains("--pictures") ? Wishes.Pictures.YES : Wishes.Pictures.NO,
                limit == null ? null : Integer.valueOf(limit),
                Duration.ZERO,
                into == null ? null : Path.of(into),
                given.contains("--dry-run") ? Wishes.Asking.DRY_RUN : Wishes.Asking.REALLY,
                "fetch " + words);
    }

    private static @Nullable String value(List<String> given, String option) {
        int place = given.indexOf(option);
        return place < 0 ? null : given.get(place + 1);
    }

    private List<String> weeks() {
        try (ShellUnderTest shell = shell(null)) {
            return shell.bean(Workspace.class).library().weeks().stream()
                    .map(week -> week.edition().name())
                    .toList();
        }
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(library)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && name.indexOf('_') > 0)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void getsTheArticlesThatGapsLists() throws IOException {
        holds(10, 9, 8);
        publisher.has(9).has(8);

        Result result = fetch("");

        assertThat(result.code()).isZero();
        assertThat(result.all("week")).containsExactly("2031-08", "2031-09");
        assertThat(result.all("status")).containsOnly("fetched");
        assertThat(weeks()).containsExactly("2031-08", "2031-09", "2031-10");
    }

    @Test
    void bringsTheFetchedWeeksIntoMemory() throws IOException {
        holds(10, 9);
        publisher.has(9);

        try (ShellUnderTest shell = shell("mp.weixin.qq.com")) {
            session(shell, publisher.environment()).run(call(""));

            assertThat(shell.json("list")).hasSize(2);
            assertThat(shell.json("gaps")).isEmpty();
        }
    }

    @Test
    void keepsDocumentsAsReceivedWithAddressAndTime() throws IOException {
        holds(10, 9);
        String page = article(9).replace("CNCERT", "CNCERT\r\n");
        publisher.answers(path(9), page);

        Result result = fetch("");

        assertThat(kept()).containsExactly("2031-09_7009-1.html");
        assertThat(Files.readAllBytes(Path.of(result.only("file")))).isEqualTo(page.getBytes(StandardCharsets.UTF_8));
        try (ShellUnderTest shell = shell(null)) {
            Bulletin week = shell.bean(Workspace.class).library().weeks().stream()
                    .map(LoadedWeek::best)
                    .filter(copy -> copy.name().equals("2031-09"))
                    .findFirst()
                    .orElseThrow();
            assertThat(week.source().url()).startsWith(HOST + "/s?__biz=MzIwNDk0MDgxMw==&mid=7009");
            assertThat(week.source().fetched()).isNotNull();
        }
    }

    @Test
    void asksForNothingThatIsThere() throws IOException {
        holds(10, 9, 8);
        publisher.has(9, 8, 7).has(8, 7);
        fetch("--limit 1");

        Result again = fetch("");

        assertThat(again.all("status")).contains("fetched");
        assertThat(publisher.asked()).doesNotHaveDuplicates();
        assertThat(fetch("2031-08..2031-10").rows()).isEmpty();
    }

    @Test
    void asksForTheWeeksOfTheRangeAlone() throws IOException {
        holds(10, 9, 8, 7);
        publisher.has(9).has(8).has(7);

        assertThat(fetch("2031-07..2031-08").all("week")).containsExactly("2031-07", "2031-08");
    }

    @Test
    void followsLinksUntilNothingNewLiesInTheRange() throws IOException {
        holds(10, 9);
        publisher.has(9, 8, 7).has(8, 7, 6).has(7, 6, 5).has(6, 5, 4).has(5, 4);

        Result result = fetch("2031-06.. --follow");

        assertThat(result.all("week")).containsExactly("2031-09", "2031-08", "2031-07", "2031-06");
        assertThat(publisher.asked()).doesNotHaveDuplicates().doesNotContain(path(5));
    }

    @Test
    void asksForNoMoreThanTheLimit() throws IOException {
        holds(10, 9, 8, 7);
        publisher.has(9).has(8).has(7);

        Result result = fetch("--limit 2");

        assertThat(result.code()).isZero();
        assertThat(result.all("status")).containsExactly("fetched", "fetched", "skipped");
        assertThat(publisher.asked()).hasSize(2);
    }

    @Test
    void asksForNothingInADryRun() throws IOException {
        holds(10, 9, 8);

        Result result = fetch("--dry-run --from cncert");

        assertThat(result.code()).isZero();
        assertThat(result.all("status")).containsExactly("skipped", "skipped", "skipped");
        assertThat(publisher.asked()).isEmpty();
        assertThat(library.resolve(".fetched")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>环境异常</title></head><body><div class=\"weui-msg__text-area\">"
                        + "<h2 class=\"weui-msg__title\">环境异常</h2><p>当前环境异常，完成验证后即可继续访问。</p>"
                        + "<a id=\"js_verify\">去验证</a></div></body></html>",
                "<html><body><h2 class='x weui-msg__title y'><span>操作频繁</span>，请稍后再试</h2></body></html>"
            })
    void stopsAtOnceWhereAVerificationIsAskedFor(String notice) throws IOException {
        holds(10, 9, 8, 7);
        publisher.has(7).answers(path(8), notice).has(9);

        Result result = fetch("");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.all("status")).containsExactly("fetched", "blocked", "skipped");
        assertThat(result.message())
                .contains("mp.weixin.qq.com asks for a verification", "addresses left: 2", "in a browser", "fetch");
        assertThat(publisher.asked()).doesNotContain(path(9));
        assertThat(kept()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 429})
    void stopsAtOnceWhereItIsRefused(int status) throws IOException {
        holds(10, 9, 8);
        publisher
                .answers(path(8), aResponse().withStatus(status).withHeader("Retry-After", "3600"))
                .has(9);

        Result result = fetch("");

        assertThat(result.all("status")).containsExactly("blocked", "skipped");
        assertThat(result.message()).contains("HTTP " + status, "3600 seconds");
        assertThat(publisher.asked()).containsExactly(path(8));
    }

    @Test
    void stopsForThePicturesOfTheHostAloneThatRefusesThem() throws IOException {
        holds(10, 9, 8);
        publisher.has(9).has(8).answers(picture(8), aResponse().withStatus(403));

        Result result = fetch("--pictures");

        assertThat(result.all("status")).containsExactly("fetched", "blocked", "fetched", "skipped");
        assertThat(publisher.asked()).containsExactly(path(8), picture(8), path(9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fetch --from %s --into '%s'",
                "fetch 2031-08..2031-09 --follow --pictures --from=%s --limit 3 --delay 0 --into='%s/a \"b\"'",
                "fetch --output '%2$s/周报 1.csv' --from %1$s --into \"%2$s/it's\" 2031",
                "fetch --into '%2$s/$a\\b' -- .."
            })
    void saysHowToGoOnWithTheSameOptions(String line) throws IOException {
        Path into = Files.createDirectory(folder.resolve("周报 的"));
        publisher.server().stubFor(get(anyUrl()).willReturn(aResponse().withStatus(429)));
        Files.writeString(
                library.resolve("week-10.html"),
                article(10, 9).replace("http://mp.weixin.qq.com", publisher.address()));
        String typed = line.formatted(publisher.address() + "/x?a=1&b=2", into);

        try (ShellUnderTest shell = shell("127.0.0.1")) {
            Outcome outcome = shell.run(typed);

            assertThat(outcome.code()).isEqualTo(1);
            String again = outcome.message().replaceFirst("(?s).*go on with: ", "");
            LineParser lines = shell.bean(LineParser.class);
            assertThat(lines.words(again)).isEqualTo(lines.words(typed));
        }
    }

    @Test
    void namesDeletedArticlesAndAsksForThemNoMore() throws IOException {
        holds(10, 9, 8, 7);
        publisher
                .answers(path(7), "<html><body><h2 class=\"weui-msg__title\">链接已过期</h2></body></html>")
                .answers(path(8), "<html><body><div class=\"weui-msg__title warn\">该内容已被发布者删除</div></body></html>")
                .answers(path(9), "<html><body><p class=\"global_error_msg\">此内容因违规无法查看</p></body></html>");

        assertThat(fetch("").all("reason"))
                .containsExactly("the page says: 链接已过期", "the page says: 该内容已被发布者删除", "the page says: 此内容因违规无法查看");
        Result again = fetch("");
        assertThat(again.all("status")).containsExactly("deleted", "deleted", "deleted");
        assertThat(again.all("reason"))
                .containsExactly("the page says: 链接已过期", "the page says: 该内容已被发布者删除", "the page says: 此内容因违规无法查看");
        assertThat(publisher.asked()).hasSize(3);
        assertThat(kept()).isEmpty();
    }

    @Test
    void readsAnArticleThatQuotesNotices() throws IOException {
        holds(10, 9);
        publisher.answers(path(9), article(9).replace("<p>近期", "<p>环境异常，该内容已被发布者删除，完成验证后即可继续访问</p><p>近期"));

        assertThat(fetch("").all("status")).containsExactly("fetched");
    }

    @ParameterizedTest
    @CsvSource({
        "404, '', the server answers with HTTP 404",
        "500, '', the server answers with HTTP 500",
        "200, '', the document holds no bulletin",
        "200, <html><body>welcome</body></html>, the document holds no bulletin",
        "204, '', the server answers with HTTP 204"
    })
    void namesTheReasonWhereThereIsNoBulletin(int status, String body, String reason) throws IOException {
        holds(10, 9);
        publisher.answers(path(9), aResponse().withStatus(status).withBody(body));

        Result result = fetch("");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.only("status")).isEqualTo("failed");
        assertThat(result.only("reason")).isEqualTo(reason);
        assertThat(kept()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void keepsNothingOfABrokenAnswer(Fault fault) throws IOException {
        holds(10, 9, 8);
        publisher.answers(path(8), aResponse().withFault(fault)).has(9);

        Result result = fetch("");

        assertThat(result.all("status")).containsExactly("failed", "fetched");
        assertThat(kept()).containsExactly("2031-09_7009-1.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Content-Length: 99999", "Content-Length: 900", "Transfer-Encoding: chunked", "Connection: close"
            })
    void keepsNothingOfACutAnswer(String length) throws IOException {
        holds(10, 9);
        String page = article(9).replace("</html>", "");
        String body = length.endsWith("chunked") ? "1000\r\n" + page.substring(0, 300) : page;
        try (RawServer server = new RawServer("HTTP/1.1 200 OK\r\n" + length + "\r\n\r\n" + body)) {
            Result result = fetch("", Map.of("http_proxy", server.address()), "mp.weixin.qq.com");

            assertThat(result.only("status")).isEqualTo("failed");
            assertThat(result.only("reason")).isEqualTo("the connection broke off before the answer was whole");
            assertThat(kept()).isEmpty();
        }
    }

    @Test
    void takesAWholeAnswerWithoutALength() throws IOException {
        holds(10, 9);
        try (RawServer server = new RawServer("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + article(9))) {
            assertThat(fetch("", Map.of("http_proxy", server.address()), "mp.weixin.qq.com")
                            .only("status"))
                    .isEqualTo("fetched");
        }
    }

    /** The tags that HTML lets a page leave out. */
    @ParameterizedTest
    @ValueSource(strings = {"</html>", "</body></html>"})
    void takesAPageWithoutItsLastTagsThatIsAsLongAsAnnounced(String tags) throws IOException {
        holds(10, 9);
        String page = article(9)
                .replace("<h1", "<!-- <div> --><script>'<div>' < 1</script><p>1 < 2</p><h1")
                .replace(tags, "");
        int length = page.getBytes(StandardCharsets.UTF_8).length;
        try (RawServer server = new RawServer("HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n" + page)) {
            assertThat(fetch("", Map.of("http_proxy", server.address()), "mp.weixin.qq.com")
                            .only("status"))
                    .isEqualTo("fetched");
        }
    }

    @Test
    void unpacksWhatWasPackedForTheWay() throws IOException {
        holds(10, 9);
        publisher.answers(
                path(9),
                aResponse()
                        .withBody(Packed.gzip(article(9).getBytes(StandardCharsets.UTF_8)))
                        .withHeader("Content-Encoding", "gzip"));

        Result result = fetch("");

        assertThat(result.only("status")).isEqualTo("fetched");
        assertThat(Files.readString(Path.of(result.only("file")))).isEqualTo(article(9));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, -30})
    void asksAgainWhereWhatWasPackedIsDamaged(int place) throws IOException {
        holds(10, 9);
        byte[] packed = Packed.gzip(article(9).getBytes(StandardCharsets.UTF_8));
        if (place < 0) {
            packed = Arrays.copyOf(packed, packed.length + place);
        } else {
            packed[place] ^= (byte) 0xFF;
        }
        publisher.answers(path(9), aResponse().withBody(packed).withHeader("Content-Encoding", "gzip"));

        assertThat(fetch("").only("reason")).isEqualTo("the answer is cut or damaged");
        assertThat(publisher.asked()).containsExactly(path(9), path(9), path(9));
        assertThat(kept()).isEmpty();
    }

    @Test
    void takesNoOtherPacking() throws IOException {
        holds(10, 9);
        publisher.answers(path(9), aResponse().withBody("\u000b\u0002").withHeader("Content-Encoding", "br"));

        assertThat(fetch("").only("reason"))
                .isEqualTo("the server compresses its answer as br, which was not asked for and cannot be read");
    }

    @Test
    void takesNoMoreThanADocumentMayHold() throws IOException {
        holds(10, 9, 8, 7);
        byte[] zeros = new byte[3 << 20];
        publisher.answers(path(7), aResponse().withBody(zeros));
        publisher.answers(path(8), aResponse().withBody(Packed.gzip(zeros)).withHeader("Content-Encoding", "gzip"));
        publisher.answers(
                path(9), aResponse().withBody(Packed.deflate(zeros)).withHeader("Content-Encoding", "deflate"));

        try (ShellUnderTest shell =
                new ShellUnderTest("--library", library.toString(), "--lang", "en", "--max-file-size", "1MB")) {
            Result result = Result.of(session(shell, publisher.environment()).run(call("")));

            assertThat(result.all("reason"))
                    .hasSize(3)
                    .containsOnly(
                            "the answer is larger than 1048576 bytes; raise the limit with the setting max-file-size");
        }
    }

    @Test
    void takesAPageOfMegabytes() throws IOException {
        holds(10, 9);
        String page = article(9).replace("</body>", "<!--" + "x".repeat(3 << 20) + "--></body>");
        publisher.answers(path(9), page);

        assertThat(Path.of(fetch("").only("file"))).hasSize(page.getBytes(StandardCharsets.UTF_8).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16LE"})
    void readsWhatIsInAnotherEncodingThanItSays(String encoding) throws IOException {
        holds(10, 9);
        String mark = encoding.startsWith("UTF") ? "\ufeff" : "";
        publisher.answers(
                path(9),
                aResponse()
                        .withBody((mark + article(9)).getBytes(Charset.forName(encoding)))
                        .withHeader("Content-Type", "text/html; charset=utf-8"));

        assertThat(fetch("").only("status")).isEqualTo("fetched");
    }

    @Test
    void keepsAndReportsAnotherWeekThanTheLinkSaid() throws IOException {
        holds(10, 9);
        publisher.answers(path(9), article(5));

        Result result = fetch("");

        assertThat(result.only("status")).isEqualTo("fetched");
        assertThat(result.only("reason")).isEqualTo("the document is 2031-05, not 2031-09 as its link says");
        assertThat(weeks()).containsExactly("2031-05", "2031-10");
    }

    @Test
    void asksNoHostThatIsNotListed() throws IOException {
        holds(10, 9);

        Result result = fetch("", publisher.environment(), "example.org");

        assertThat(result.only("status")).isEqualTo("skipped");
        assertThat(result.only("reason")).contains("mp.weixin.qq.com is not among the hosts");
        assertThat(publisher.asked()).isEmpty();
    }

    @Test
    void reachesThisMachineOnlyWhereItsHostIsListed() throws IOException {
        String address = publisher.address() + "/week.html";
        publisher.answers("/week.html", article(9));

        Result refused = fetch("--from " + address, Map.of(), null);
        Result allowed = fetch("--from " + address, Map.of(), "127.0.0.1");

        assertThat(refused.only("status")).isEqualTo("skipped");
        assertThat(allowed.only("status")).isEqualTo("fetched");
        assertThat(allowed.only("week")).isEqualTo("2031-09");
        assertThat(publisher.asked()).hasSize(1);
    }

    @Test
    void readsThePublishersListItsFurtherPagesAndThePdfBehindThem() throws IOException {
        publisher
                .answers("/publish/main/44/index.html", Listing.page(2, 13, 12))
                .answers("/publish/main/44/index_2.html", Listing.page(3, 11))
                .answers("/publish/main/44/index_3.html", Listing.page(0, 10))
                .answers("/publish/main/44/2031/13/13_.html", article(13))
                .answers("/publish/main/44/2031/12/12_.html", Listing.entry(12))
                .answers("/publish/main/upload/File/12.pdf", aResponse().withBody(Listing.pdf(12)))
                .answers("/publish/main/44/2031/11/11_.html", article(11));
        holds(10, 9);

        Result result = fetch(
                "2031-11.. --from http://www.cert.org.cn/publish/main/44/index.html",
                publisher.environment(),
                "www.cert.org.cn");

        assertThat(result.all("week")).contains("2031-11", "2031-12", "2031-13");
        assertThat(result.code()).isZero();
        assertThat(weeks()).containsExactly("2031-10", "2031-11", "2031-12", "2031-13");
        assertThat(publisher.asked()).doesNotHaveDuplicates();
    }

    @Test
    void asksForAListOnlyIfItHasChanged() throws IOException {
        String list = "/publish/main/44/index.html";
        publisher
                .answers(list, aResponse().withBody(Listing.page(0, 13)).withHeader("ETag", "\"a\""))
                .answers("/publish/main/44/2031/13/13_.html", article(13));
        String words = "--from http://www.cert.org.cn" + list;
        fetch(words, publisher.environment(), "www.cert.org.cn");
        publisher
                .server()
                .stubFor(get(list)
                        .withHeader("If-None-Match", equalTo("\"a\""))
                        .willReturn(aResponse().withStatus(304)));

        Result again = fetch(words, publisher.environment(), "www.cert.org.cn");

        assertThat(again.code()).isZero();
        assertThat(again.all("status")).containsOnly("present");
        assertThat(again.all("week")).contains("2031-13");
    }

    @Test
    void readsAFeed() throws IOException {
        publisher.answers("/feed.xml", Listing.feed(9, 8)).has(9).has(8);

        Result result = fetch("--from " + HOST + "/feed.xml");

        assertThat(result.all("week")).containsExactly(null, "2031-09", "2031-08");
        assertThat(weeks()).containsExactly("2031-08", "2031-09");
    }

    @Test
    void readsTheLinksOfAFile() throws IOException {
        Path list = folder.resolve("list.md");
        Files.writeString(list, "# 周报\n\n- [%s](%s%s)\n".formatted(Publisher.title(9), HOST, path(9)));
        publisher.has(9);

        assertThat(fetch("--from " + list).all("week")).containsExactly("2031-09");
    }

    @Test
    void saysThatAFileNamesNothing() throws IOException {
        Path list = Files.createFile(folder.resolve("list.md"));

        assertThatThrownBy(() -> fetch("--from " + list))
                .hasMessage(list
                        + " has no link to a bulletin; give a list, a feed or an article that has, or read the file"
                        + " itself with: load FILE");
    }

    @Test
    void endsAListWhosePagesLeadInACircle() throws IOException {
        publisher
                .answers("/publish/main/44/index.html", Listing.page(2, 13))
                .answers("/publish/main/44/index_2.html", Listing.page(3, 12))
                .answers("/publish/main/44/index_3.html", Listing.page(2, 11));

        Result result = fetch("--from http://www.cert.org.cn/publish/main/44/index.html");

        assertThat(publisher.asked()).contains("/publish/main/44/index_3.html").doesNotHaveDuplicates();
        assertThat(result.all("week")).contains("2031-11", "2031-12", "2031-13");
    }

    @Test
    void tellsNoPasswordOfAnAddressAndSendsNone() throws IOException {
        Result result = fetch("--from http://user:secret@mp.weixin.qq.com/x");

        assertThat(result.only("status")).isEqualTo("skipped");
        assertThat(result.only("url")).isEqualTo("http://mp.weixin.qq.com/x");
        assertThat(publisher.asked()).isEmpty();
    }

    @Test
    void followsNoLinkThatRobotsForbid() throws IOException {
        holds(10, 9);
        publisher.answers("/robots.txt", "User-agent: *\nDisallow: /s?\n").has(9);

        assertThat(fetch("--follow").only("reason")).contains("robots.txt of mp.weixin.qq.com");
        assertThat(fetch("").only("status")).isEqualTo("fetched");
        assertThat(publisher.asked()).containsExactly("/robots.txt", path(9));
    }

    @Test
    void triesAnotherLinkOfTheSameWeek() throws IOException {
        holds(10, 9);
        String repost = "/s?__biz=MzExample==&mid=5&idx=1";
        Files.writeString(
                library.resolve("week-11.html"),
                article(11, 9).replace(path(9).replace("&", "&amp;"), repost.replace("&", "&amp;")));
        publisher.answers(repost, article(9));

        Result result = fetch("");

        assertThat(result.all("status")).containsExactly("failed", "fetched");
        assertThat(publisher.asked()).containsExactly(path(9), repost);
        assertThat(weeks()).contains("2031-09");
    }

    @Test
    void twoFetchesIntoOneFolderAskOnce() throws Exception {
        holds(10, 9, 8);
        publisher
                .answers(path(9), aResponse().withBody(article(9)).withFixedDelay(300))
                .has(8);
        FutureTask<Result> other = new FutureTask<>(() -> fetch(""));
        new Thread(other).start();

        Result one = fetch("");

        assertThat(Stream.concat(one.all("status").stream(), other.get().all("status").stream()))
                .isSubsetOf("fetched", "present")
                .filteredOn("fetched"::equals)
                .hasSize(2);
        assertThat(publisher.asked()).doesNotHaveDuplicates();
    }

    @Test
    void tellsOfEachPictureWhenItIsInterrupted() throws Exception {
        holds(10, 9, 8);
        pictured(9, 8);
        publisher.answers(picture(8), aResponse().withFixedDelay(60_000));
        FutureTask<Result> running = new FutureTask<>(() -> fetch("--pictures"));
        Thread thread = new Thread(running);
        thread.start();
        while (kept().isEmpty()) {
            Thread.sleep(10);
        }
        Thread.sleep(200);
        thread.interrupt();

        Result result = running.get();
        assertThat(result.all("status")).containsExactly("fetched", "skipped", "skipped");
        assertThat(result.all("url")).contains("http://mmbiz.qpic.cn" + picture(8));
    }

    @Test
    void bringsNothingTwiceIntoMemoryThatIsWatched() throws Exception {
        holds(10, 9, 8);
        publisher.has(9).answers(path(8), aResponse().withBody(article(8)).withFixedDelay(500));
        BlockingQueue<LibraryChange> news = new LinkedBlockingQueue<>();
        try (ShellUnderTest shell = shell("mp.weixin.qq.com")) {
            Workspace workspace = shell.bean(Workspace.class);
            assertThat(workspace.library().weeks()).hasSize(1);
            FolderWatch watch =
                    new FolderWatch(library, FolderSnapshot.of(library), workspace, news::add, Duration.ofMillis(20));
            watch.start();
            session(shell, publisher.environment()).run(call(""));
            Files.writeString(library.resolve("last.html"), article(7));
            while (workspace.library().weeks().size() < 4) {
                Objects.requireNonNull(news.poll(30, TimeUnit.SECONDS));
            }
            watch.stop();

            assertThat(shell.json("sources 2031-08")).hasSize(1);
            assertThat(shell.json("sources 2031-09")).hasSize(1);
            assertThat(shell.json("problems")).isEmpty();
        }
    }

    @Test
    void losesNothingWhenItIsInterrupted() throws Exception {
        holds(10, 9, 8, 7);
        publisher.has(7).answers(path(8), aResponse().withBody(article(8)).withFixedDelay(60_000));
        FutureTask<Result> running = new FutureTask<>(() -> fetch(""));
        Thread thread = new Thread(running);
        thread.start();
        while (!publisher.asked().contains(path(7)) || kept().isEmpty()) {
            Thread.sleep(10);
        }
        Thread.sleep(200);
        thread.interrupt();

        Result result = running.get();

        assertThat(result.code()).isEqualTo(130);
        assertThat(result.all("status")).containsExactly("fetched", "skipped", "skipped");
        assertThat(weeks()).containsExactly("2031-07", "2031-10");
        assertThat(result.message()).contains("interrupted; addresses left: 2");
    }

    @Test
    void goesOnWhereAKilledRunStopped() throws IOException {
        holds(10, 9, 8);
        publisher.has(9, 7).has(8).has(7);
        fetch("--limit 1");
        Path note = library.resolve(".fetched/2031-09_7009-1.html");
        Files.createDirectories(note.getParent());
        Files.writeString(note, "url " + HOST + path(9) + "\nfetched 2031-04-24T08:00:00+08:00\n");

        assertThat(fetch("--follow").code()).isZero();
        assertThat(weeks()).containsExactly("2031-07", "2031-08", "2031-09", "2031-10");
    }

    @Test
    void saysThatTheFolderIsNone() throws IOException {
        holds(10, 9);
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> fetch("--into " + file))
                .isInstanceOf(CommandFailedException.class)
                .hasMessage(file + " is not a folder; name a folder with --into FOLDER");
        assertThat(publisher.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".fetched", ".pictures"})
    void asksNothingWhereNothingCanBeKept(String name) throws IOException {
        holds(10, 9);
        Path file = Files.createFile(library.resolve(name));

        assertThatThrownBy(() -> fetch(""))
                .hasMessage(file + " is not a folder, so nothing can be written there; choose another place");
        assertThat(publisher.asked()).isEmpty();
    }

    @Test
    void makesAFolderAgainThatVanishes() throws Exception {
        holds(10, 9, 8);
        publisher.has(8).answers(path(9), aResponse().withBody(article(9)).withFixedDelay(1000));
        Path into = folder.resolve("into");
        FutureTask<Result> running = new FutureTask<>(() -> fetch("--into " + into));
        new Thread(running).start();
        while (!publisher.asked().contains(path(9)) && !running.isDone()) {
            Thread.sleep(10);
        }
        FileSystemUtils.deleteRecursively(into);

        assertThat(running.get().all("status")).containsExactly("fetched", "fetched");
        assertThat(into.resolve("2031-09_7009-1.html")).exists();
        assertThat(into.resolve("2031-08_7008-1.html")).doesNotExist();
        assertThat(weeks()).containsExactly("2031-10");

        assertThat(fetch("--into " + into).all("status")).containsExactlyInAnyOrder("fetched", "present");
        assertThat(into.resolve("2031-08_7008-1.html")).exists();
        assertThat(publisher.asked()).containsExactly(path(8), path(9), path(8));
    }

    @Test
    void keepsDocumentsInAnotherFolder() throws IOException {
        holds(10, 9);
        publisher.has(9, 8).has(8);
        Path into = folder.resolve("new/folder");

        fetch("--limit 1 --into " + into);
        Result again = fetch("--follow --into " + into);

        assertThat(again.all("status")).containsExactly("present", "fetched");
        assertThat(into.resolve("2031-09_7009-1.html")).exists();
        assertThat(publisher.asked()).doesNotHaveDuplicates();
    }

    @Test
    void namesItselfAndSendsNothingElseOfTheUser() throws IOException {
        holds(10, 9, 8);
        String cookie = "x=1; Path=/; Max-Age=9999";
        publisher
                .answers(
                        path(8),
                        aResponse().withStatus(302).withHeader("Location", "/8").withHeader("Set-Cookie", cookie))
                .answers("/8", aResponse().withBody(article(8)).withHeader("Set-Cookie", cookie))
                .has(9);
        fetch("");

        assertThat(publisher.server().getAllServeEvents()).hasSize(3).allSatisfy(event -> {
            assertThat(event.getRequest().getHeader("User-Agent")).startsWith("zhoubao/");
            assertThat(event.getRequest().getHeaders().keys())
                    .doesNotContain("Cookie", "Referer", "Authorization", "Proxy-Authorization", "From");
        });
    }

    private static String picture(int week) {
        return "/week-" + week + ".png";
    }

    private void pictured(int... weeks) {
        for (int week : weeks) {
            publisher.has(week).answers(picture(week), aResponse().withBody(PictureFixture.picture("png", 80, 40)));
        }
    }

    private String output(String line) {
        try (ShellUnderTest shell = shell(null)) {
            return shell.run(line).out();
        }
    }

    @Test
    void keepsEachPictureOnceByItsContent() throws IOException {
        holds(10, 9, 8);
        pictured(9, 8);

        Result result = fetch("--pictures");

        assertThat(result.code()).isZero();
        assertThat(result.all("status")).containsExactly("fetched", "fetched", "fetched", "fetched");
        try (Stream<Path> pictures = Files.list(library.resolve(".pictures"))) {
            assertThat(pictures).singleElement().matches(file -> file.toString().matches(".*/[0-9a-f]{16}\\.png"));
        }
        assertThat(output("show 9 --format json")).contains("\"picture_files\"", ".pictures/");
        assertThat(output("problems --format json").strip()).isEqualTo("[ ]");
    }

    @Test
    void getsThePicturesOfWhatIsThereAndThoseAlone() throws IOException {
        holds(10, 9);
        pictured(9);
        fetch("");

        assertThat(fetch("--pictures").all("status")).containsExactly("present", "fetched");
        assertThat(fetch("--pictures").rows()).isEmpty();
        assertThat(publisher.asked()).containsExactly(path(9), picture(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>login</html>", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>", "MZ"})
    void keepsNoPictureThatIsNone(String content) throws IOException {
        holds(10, 9);
        publisher.has(9).answers(picture(9), aResponse().withBody(content).withHeader("Content-Type", "image/png"));

        Result result = fetch("--pictures");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.all("reason")).containsExactly(null, "this is not a picture in PNG, JPEG, GIF or WebP");
        assertThat(library.resolve(".pictures")).doesNotExist();
    }

    @Test
    void asksNoHostForPicturesThatIsNotListed() throws IOException {
        holds(10, 9);
        pictured(9);

        Result result = fetch("--pictures", publisher.environment(), "mp.weixin.qq.com");

        assertThat(result.all("status")).containsExactly("fetched", "skipped");
        assertThat(publisher.asked()).doesNotContain(picture(9));
    }

    @Test
    void exportsPicturesThatBrowsersGaveOneNameEachForItself() throws IOException {
        for (int week : List.of(8, 9)) {
            String page = article(week)
                    .replace("data-src=\"http://mmbiz.qpic.cn/week-" + week, "src=\"./" + week + "_files/640");
            Files.writeString(library.resolve(week + ".html"), page);
            Path saved = Files.createDirectory(library.resolve(week + "_files"));
            Files.write(saved.resolve("640.png"), PictureFixture.picture("png", 10 * week, 40));
        }
        output("export md --pictures --out '" + folder + "/a.md'");

        try (Stream<Path> pictures = Files.list(folder.resolve("a-pictures"))) {
            assertThat(pictures).hasSize(2).allMatch(file -> file.toString().matches(".*/[0-9a-f]{16}\\.png"));
        }
    }

    @Test
    void exportsPicturesOnlyIfTheyAreAskedFor() throws IOException {
        holds(10, 9);
        pictured(9);
        fetch("--pictures");
        Path out = Files.createDirectory(folder.resolve("out put"));
        for (String kind : List.of("html", "md", "xlsx")) {
            output("export " + kind + " --pictures --out '" + out + "/with." + kind + "'");
            output("export " + kind + " --out '" + out + "/without." + kind + "'");
        }

        assertThat(Files.readString(out.resolve("with.html")))
                .contains("<img alt=\"2031-09: picture 1 of 1 of the article\" width=\"80\" height=\"40\"")
                .contains("src=\"data:image/png;base64,");
        assertThat(Files.readString(out.resolve("without.html"))).doesNotContain("<img");
        String digest = Files.readString(out.resolve("with.md"));
        String link = digest.replaceAll("(?s).*\\]\\((with-pictures/[^)]+)\\).*", "$1");
        assertThat(out.resolve(link)).hasBinaryContent(PictureFixture.picture("png", 80, 40));
        assertThat(out.resolve("without-pictures")).doesNotExist();
        try (XSSFWorkbook with = new XSSFWorkbook(Files.newInputStream(out.resolve("with.xlsx")));
                XSSFWorkbook without = new XSSFWorkbook(Files.newInputStream(out.resolve("without.xlsx")))) {
            assertThat(with.getAllPictures()).hasSize(1);
            assertThat(with.getSheet("Pictures")
                            .getDrawingPatriarch()
                            .getCTDrawing()
                            .getOneCellAnchorList())
                    .hasSize(1);
            assertThat(without.getAllPictures()).isEmpty();
        }
    }

    @Test
    void asksForWhatLiesNotInAnArchiveUnderANameThatIsNoPath() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(library.resolve("weeks.zip")))) {
            zip.putNextEntry(new ZipEntry("week\0-10.html"));
            zip.write(article(10, 9).getBytes(StandardCharsets.UTF_8));
        }
        pictured(9);
        publisher
                .answers("/publish/main/44/index.html", Listing.page(0, 10))
                .answers("/publish/main/44/2031/10/10_.html", article(10));

        Result result = fetch("--pictures --from http://www.cert.org.cn/publish/main/44/index.html");

        assertThat(weeks()).containsExactly("2031-09", "2031-10");
        assertThat(result.all("file"))
                .anySatisfy(file -> assertThat(String.valueOf(file)).endsWith("weeks.zip"));
        assertThat(publisher.asked()).contains(path(9)).doesNotContain("/publish/main/44/2031/10/10_.html");
    }
}
