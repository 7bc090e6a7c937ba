package dev.zhoubao.ingest.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.Documents;
import dev.zhoubao.ingest.Stored;
import dev.zhoubao.ingest.html.CncertListingReader;
import dev.zhoubao.ingest.html.CncertPageReader;
import dev.zhoubao.ingest.html.GenericPageReader;
import dev.zhoubao.ingest.load.LoadResult;
import dev.zhoubao.ingest.load.LoadRoot;
import dev.zhoubao.ingest.load.Loader;
import dev.zhoubao.ingest.markdown.MarkdownArticleReader;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.library.Library;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Listing;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are no bulletins and link to some. */
class ListingTest {

    private static final Path LISTING = Path.of("src/test/resources/fixtures/ingest/html/cncert-listing.html");
    private static final String LINK = "[网络安全信息与动态周报2031年第9期（2月24日-3月2日）](https://a.example/9)";

    @TempDir
    Path folder;

    private static LoadResult load(Path path) {
        return new Loader(List.of(
                        new MarkdownArticleReader(),
                        new CncertPageReader(),
                        new CncertListingReader(),
                        new GenericPageReader()))
                .load(List.of(new LoadRoot(path, "x")));
    }

    private LoadResult load(DocumentFixture document) throws IOException {
        document.write(folder, "page.md");
        return load(folder);
    }

    @Test
    void nameWeeksWithTheirAddresses() {
        LoadResult load = load(LISTING);

        assertThat(load.problems()).isEmpty();
        assertThat(load.listings())
                .singleElement()
                .extracting(Listing::entries)
                .asInstanceOf(list(ArticleLink.class))
                .extracting(link -> link.edition().name(), ArticleLink::url, ArticleLink::line)
                .containsExactly(
                        tuple("2031-12", "https://www.cert.org.cn/publish/main/44/2031/12.html", 7),
                        tuple("2031-11", "https://www.cert.org.cn/44/11.html", 8),
                        tuple("2031-10", "https://elsewhere.example/10.pdf", 10),
                        tuple("cnvd:2031-10", "https://www.cert.org.cn/publish/main/44/cnvd.html", 11),
                        tuple("2031-09", "https://www.cert.org.cn/publish/main/44/2031/9.html", 12));
    }

    @Test
    void resolveAddressesAgainstTheirOwn() throws IOException {
        String page = Files.readString(LISTING)
                .replace("<head>", "<head><link rel=canonical href='http://mirror.example/publish/main/index.html'>");
        Files.writeString(folder.resolve("page.html"), page);

        assertThat(load(folder).listings().get(0).entries())
                .extracting(ArticleLink::url)
                .startsWith(
                        "http://mirror.example/publish/main/44/2031/12.html",
                        "http://mirror.example/publish/main/44/11.html");
    }

    @Test
    void makeWeeksKnownThatHaveNoCopy() {
        LoadResult load = load(LISTING);
        Library library = Library.of(load.bulletins()).with(load.listings());

        assertThat(library.known())
                .extracting(week -> week.edition().name(), KnownWeek::status, KnownWeek::knownFrom)
                .containsExactly(
                        tuple("2031-09", Status.LINKED, List.of("x")),
                        tuple("2031-10", Status.LINKED, List.of("x")),
                        tuple("2031-11", Status.LINKED, List.of("x")),
                        tuple("2031-12", Status.LINKED, List.of("x")));
    }

    @Test
    void addNothingToWeeksThatAreLoaded() throws IOException {
        DocumentFixture.whole().write(folder, "week.md");
        Library library =
                Library.of(load(folder).bulletins()).with(load(LISTING).listings());

        assertThat(library.known())
                .extracting(week -> week.edition().name())
                .containsExactly("2031-09", "2031-10", "2031-11");
    }

    @Test
    void countOnceHoweverOftenTheyAreLoaded() {
        List<Listing> listings = load(LISTING).listings();
        Library library = Library.empty().with(listings).with(listings).plus(List.of());

        assertThat(library.known().get(0).knownFrom()).containsExactly("x");
    }

    @Test
    void mayBeAnyArticleThatLinksToAnIssue() {
        DocumentResult reading = Documents.read(
                DocumentFixture.titled("别的文章").block("本周要闻。").block(LINK).text());

        assertThat(reading.listing().orElseThrow().entries())
                .extracting(link -> link.edition().name(), ArticleLink::url)
                .containsExactly(tuple("2031-09", "https://a.example/9"));
    }

    /** Of an archive's many other articles no more than the title is read: their links are not worth the time. */
    @Test
    void areNoArchivedArticlesOfOtherTitlesInAFolder() throws IOException {
        LoadResult load = load(DocumentFixture.titled("别的文章").block("本周要闻。").block(LINK));

        assertThat(load.listings()).isEmpty();
        assertThat(load.counts().others()).isOne();
    }

    @Test
    void areNoArticlesThatOnlyMentionAnIssue() throws IOException {
        LoadResult load = load(DocumentFixture.titled("别的文章")
                .block("网络安全信息与动态周报2031年第9期（2月24日-3月2日）")
                .block("参见[网络安全信息与动态周报2031年第9期](https://a.example/9)的说明。"));

        assertThat(load.listings()).isEmpty();
    }

    @Test
    void mayHaveTheNameOfTheSeries() throws IOException {
        LoadResult load = load(DocumentFixture.titled("网络安全信息与动态周报").block(LINK));

        assertThat(load.listings()).hasSize(1);
        assertThat(load.problems()).isEmpty();
    }

    @Test
    void mayNameTheSeriesOnceAbove() throws IOException {
        LoadResult load = load(DocumentFixture.titled("网络安全信息与动态周报")
                .block("- [2031年第9期（2月24日-3月2日）](https://a.example/9)")
                .block("- [第8期](https://a.example/8)")
                .block("- [2031年第7期的解读](https://a.example/7)"));

        assertThat(load.listings().get(0).entries())
                .extracting(link -> link.edition().name(), ArticleLink::url)
                .containsExactly(tuple("2031-09", "https://a.example/9"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 网络安全信息与动态周报\n\n- [2031年第9期（2月24日-3月2日）](https://a.example/9)\n- [2031年第8期](https://a.example/8)\n",
                "# 网络安全信息与动态周报\n\n* [2031年第9期（2月24日-3月2日）](https://a.example/9)\n* [2031年第8期](https://a.example/8)\n",
                "# 网络安全信息与动态周报\n\n[2031年第9期（2月24日-3月2日）](https://a.example/9)\n\n[2031年第8期](https://a.example/8)\n",
                "<html><head><title>网络安全信息与动态周报</title></head><body><h1>网络安全信息与动态周报</h1><ul>"
                        + "<li><a href='https://a.example/9'>2031年第9期（2月24日-3月2日）</a></li>"
                        + "<li><a href='https://a.example/8'>2031年第8期</a></li></ul></body></html>"
            })
    void areNoTitleOverSeveralLines(String list) {
        assertThat(Stored.read(list).listing().orElseThrow().entries())
                .extracting(link -> link.edition().name(), ArticleLink::url)
                .containsExactly(tuple("2031-09", "https://a.example/9"), tuple("2031-08", "https://a.example/8"));
    }

    @Test
    void mayBeABulletinThatDoesNotSayOfWhichWeek() throws IOException {
        LoadResult load = load(DocumentFixture.titled("网络安全信息与动态周报")
                .block(DocumentFixture.FIGURES)
                .block(LINK));

        assertThat(load.listings()).hasSize(1);
        assertThat(load.problems())
                .extracting(Problem::message)
                .containsExactly("the title names neither a week number nor a period, so the bulletin is left out");
    }
}
