package dev.zhoubao.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.fixture.ProcessorTime;
import dev.zhoubao.ingest.Stored;
import dev.zhoubao.ingest.bulletin.DocumentResult;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Status;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {

    private static final String OTHER = "网络安全信息与动态周报2031年第17期（4月21日-4月27日）";
    private static final String TEXT = Stored.GRADE + Stored.INCIDENTS;
    private static final String OTHER_TEXT = "本周，互联网网络安全态势整体评价为优。本周，CNCERT共处理网络安全事件300起，含跨境网络安全事件100起。";
    private static final List<String> BOTH =
            List.of("2031-18 良 incidents=432 cross-border=210", "2031-17 优 incidents=300 cross-border=100");

    /** With T and U for titles, X and Y for texts. */
    private static DocumentResult read(String rows) {
        return Stored.read(rows.replaceAll("\\bT\\b", Stored.TITLE)
                .replaceAll("\\bU\\b", OTHER)
                .replaceAll("\\bX\\b", TEXT)
                .replaceAll("\\bY\\b", OTHER_TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,content\nT,X\nU,Y\n",
                "id\ttitle\tcontent\n1\tT\tX\n2\tU\tY\n",
                "T\tA, B\tX\nU\tC\tY\n",
                "title;a, b;content\nT;;X\nU;;Y\n",
                "title;url;content\n\"T\";https://example.org/18;\"X\"\nU;;Y",
                "T,\"X\n\n\"\"甲\"\"，乙。\"\nU,\"\nY\"\n",
                "title,html\nT,\"<p class=\"\"a\"\">X</p>\"\nU,<p>Y</p>\n",
                "# 汇总\n\n| 标题 | 正文 |\n|:---|---|\n| T | X |\n| U | Y |\n",
                "<?xml version='1.0'?><opml version='2.0'><body>\n<outline text='T' _note='X&#10;'/><outline\n  text='U' _note=\"&lt;p&gt;Y&lt;/p&gt;\"/></body></opml>",
                "<opml version='2.0'><head><title>甲</title></head><body><outline text='乙'><outline text='T'><outline text='X'/></outline>"
                        + "<outline text='U'><outline text='丙'><outline text='Y'/></outline></outline></outline></body></opml>",
                "n,text\n1,\"T\n\nX\"\n2,\"U\nY\"\n",
                "[{\"title\": \"T\", \"content\": \"X\"}, {\"title\": \"U\", \"content\": \"Y\"}]",
                "{\"title\": \"T\", \"content\": \"<p>X</p>\"}\n{\"title\": \"U\", \"content\": \"Y\"}\n",
                "{\"code\": 0, \"data\": {\"list\": [{\"a\": {\"b\": 1}, \"title\": \"T\", \"content\": \"X\"},"
                        + "{\"title\": \"U\", \"content\": [\"Y\"]}]}}",
                "{\n  \"version\": \"https://jsonfeed.org/version/1.1\",\n  \"items\": [\n{\"title\": \"T\", \"content_html\": \"<p>X</p>\"},"
                        + "{\"title\": \"U\", \"content_text\": \"Y\"}]}"
            })
    void readsTheArticleInEachRow(String rows) {
        assertThat(read(rows).bulletins()).extracting(Stored::facts).isEqualTo(BOTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,content,day\nT,,2031-05-08\nU,Y,2031-05-01\n",
                "[{\"title\": \"T\", \"content\": \"\", \"day\": \"2031-05-08\"}, {\"title\": \"U\", \"content\": \"Y\"}]"
            })
    void knowsAnIssueThatHasNoTextInItsRow(String rows) {
        assertThat(read(rows).bulletins())
                .extracting(Bulletin::name, Bulletin::status)
                .containsExactly(tuple("2031-18", Status.STUB), tuple("2031-17", Status.FULL));
        assertThat(read(rows).bulletins().get(0).source().published()).hasToString("2031-05-08");
    }

    @Test
    void takesNoTitleWithoutACellForItsTextForAnIssue() {
        assertThat(read("[{\"about\": \"T\"}, {\"title\": \"U\", \"content\": \"Y\"}]")
                        .bulletins())
                .extracting(Bulletin::name)
                .containsExactly("2031-17");
    }

    /** Neither when it was fetched nor what stands behind a quotation mark is lost or taken for something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "采集时间,发布时间,标题,正文\n2031-06-07,2031-05-08,T,X\n",
                "[{\"update_time\": 1935000000, \"publish_time\": \"2031-05-08\", \"title\": \"T\", \"content\": \"X\"}]"
            })
    void takesTheDayOfPublicationAmongOthers(String rows) {
        assertThat(read(rows).bulletins())
                .extracting(bulletin -> bulletin.source().published())
                .containsExactly(LocalDate.of(2031, 5, 8));
    }

    @Test
    void keepsWhatStandsBehindAQuotedWord() {
        assertThat(read("title\tcontent\nT\t\"护网\"期间，X\n").bulletins())
                .extracting(Stored::facts)
                .containsExactly(BOTH.get(0));
    }

    @Test
    void readsOutlinesBelowTheTitleOfTheWhole() {
        assertThat(read("<opml><head><title>T</title></head><body><outline text='X'/></body></opml>")
                        .bulletins())
                .extracting(Stored::facts)
                .containsExactly(BOTH.get(0));
    }

    @Test
    void readsJsonThatKeepsToAscii() {
        StringBuilder ascii = new StringBuilder();
        ("[{\"title\": \"" + Stored.TITLE + "\", \"content\": \"" + TEXT + "\"}]")
                .chars()
                .forEach(c -> ascii.append(c < 128 ? String.valueOf((char) c) : String.format("\\u%04x", c)));

        assertThat(Stored.facts(Stored.bulletin(ascii.toString()))).isEqualTo(BOTH.get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,title,content,time,link\n1932310800,T,X,1935936000,https://example.org/18\n",
                "[{\"id\": 1932310800, \"title\": \"T\", \"publish_time\": 1935936000, \"url\": \"https://example.org/18\", \"content\": \"X\"}]",
                "标题,网址,正文,日\nT,https://example.org/18,X,2031年5月8日\n"
            })
    void knowsDayAndAddressOfARow(String rows) {
        Bulletin bulletin = read(rows).bulletins().get(0);

        assertThat(bulletin.source().published()).hasToString("2031-05-08");
        assertThat(bulletin.source().url()).isEqualTo("https://example.org/18");
        assertThat(bulletin.source().file()).startsWith("x!/row ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"title\": \"T\", \"url\": \"https://example.org/18\"}, {\"title\": \"U\", \"url\": \"https://example.org/17\"}]",
                "<opml><body>\n<outline text='T'\n url='https://example.org/18'/><outline text='U' xmlUrl='https://example.org/rss'"
                        + " htmlUrl='https://example.org/17'/></body></opml>",
                "title,url\nT,https://example.org/18\nU,https://example.org/17\n",
                "title,url,summary\nT,https://example.org/18,本周态势良\nU,https://example.org/17,\n"
            })
    void knowsTheLinksOfRowsWithoutAText(String rows) {
        DocumentResult result = read(rows);

        assertThat(result.bulletins()).isEmpty();
        assertThat(result.listing().orElseThrow().entries())
                .extracting(link -> link.edition().name() + " " + link.url())
                .containsExactly("2031-18 https://example.org/18", "2031-17 https://example.org/17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"title\": \"T\", \"content\":",
                "week,file,message\n2031-18,a/T.md,the text is cut off and may not be complete: 漏洞事件\n",
                "title,metric,sentence\nT,incidents,\"本周，CNCERT协调云服务商、域名注册服务机构以及国际合作组织共处理网络安全事件432起，含跨境网络安全事件210起。\"\n",
                "\"T",
                "T,",
                "{\"title\": \"甲\", \"content\": \"动态周报 X\"}"
            })
    void takesNothingElseForARow(String text) {
        assertThat(read(text).bulletins())
                .noneMatch(bulletin -> bulletin.source().file().contains("row"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n  \"title\": \"T\",\n  \"url\": \"https://example.org/18\"\n}\n\nX\n",
                "{\n  \"title\": \"T\",\n  \"summary\": \"Y\"\n}\n\nX\n",
                "# T\n\n| 期 | 内容 |\n|---|---|\n| 甲 | 乙 |\n\nX\n"
            })
    void leavesAHeadAndATableToTheirText(String text) {
        assertThat(read(text).bulletins()).extracting(Stored::facts).containsExactly(BOTH.get(0));
    }

    @Test
    void readsNoTableInsideTheTextOfAnIssue() {
        assertThat(read("# T\n\n| 期 | 内容 |\n|---|---|\n| U | Y |\n\nX\n").bulletins())
                .extracting(Bulletin::name)
                .containsExactly("2031-18");
    }

    @Test
    void readsWhatStandsBeforeAFaultAndTellsOfIt() {
        DocumentResult result = read("[{\"title\": \"T\", \"content\": \"X\"}, {\"title\": ");

        assertThat(result.bulletins()).extracting(Stored::facts).containsExactly(BOTH.get(0));
        assertThat(result.problems())
                .extracting(Problem::file, Problem::message)
                .contains(tuple(
                        "x!/row 2", "the JSON is damaged or too deep from here on; the rest of the file is not read"));
    }

    static Stream<String> hostile() {
        String name = "动态周报";
        return Stream.of(
                name + ",".repeat(1_000_000),
                name + ",\"" + "\"\"".repeat(1_000_000),
                name + ",\n".repeat(500_000),
                (Stored.TITLE + "," + "评价".repeat(30) + "\n").repeat(20_000),
                name + "\n".repeat(500_000) + "| a |\n|" + "---|".repeat(200_000) + "\n" + "|".repeat(500_000),
                "<opml>" + ("<outline text='" + name + "'>").repeat(100_000),
                "<opml>" + name + "<outline ".repeat(200_000),
                "[\"" + name + "\"," + "[".repeat(1_000_000),
                "{\"" + name + "\":" + "{\"a\":".repeat(300_000),
                "{\"" + name + "\":[" + "\"a\",".repeat(500_000),
                "[\"" + name + "\"," + "{},".repeat(500_000) + "{}]",
                "{" + ("\"" + name + "\":1,").repeat(300_000) + "\"a\":1}");
    }

    /** Time and memory are in proportion to the length. */
    @ParameterizedTest
    @MethodSource("hostile")
    @Tag("time")
    void doesNotTakeLongForWhateverTables(String text) {
        assertThat(ProcessorTime.within(Duration.ofSeconds(20), () -> Stored.read(text)))
                .isNotNull();
    }
}
