package dev.zhoubao.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Cell.Mark;
import dev.zhoubao.document.Cell.Run;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.fixture.SeedReports;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlStructureTest {

    private static final Document ENGLISH = Pages.of(SeedReports.of("digest", Lang.EN));
    private static final Document CHINESE = Pages.of(SeedReports.of("digest", Lang.ZH));

    private static String cell(Cell cell) {
        return Pages.of(Written.table(List.of("a", "b"), List.of(List.of(Cell.text("x"), cell))))
                .select("tbody td")
                .html();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void isWellFormedMarkup(Lang lang) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Jsoup.parse(Pages.written(SeedReports.of("digest", lang)), "", parser);

        assertThat(parser.getErrors()).isEmpty();
    }

    @Test
    void needsNothingElseAndMayFetchNothing() {
        assertThat(ENGLISH.select("script, iframe, object, embed, form, base, [src], link:not([href=data:,])"))
                .isEmpty();
        assertThat(ENGLISH.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'unsafe-inline'; img-src data:;");
        assertThat(ENGLISH.select("style").html()).doesNotContain("@import").doesNotContain("url(");
        assertThat(ENGLISH.select("[^on]")).isEmpty();
    }

    @Test
    void hasLandmarksInTheOrderOfReading() {
        assertThat(ENGLISH.body().children().stream().map(Element::tagName))
                .containsExactly("a", "header", "main", "footer");
        assertThat(ENGLISH.select("h1").eachText()).containsExactly("CNCERT weekly bulletins, 2024-19 – 2024-51");
        assertThat(ENGLISH.title()).isEqualTo("CNCERT weekly bulletins, 2024-19 – 2024-51");
        assertThat(ENGLISH.select("h3, h4, h5, h6")).isEmpty();
    }

    @Test
    void beginsWithALinkToTheText() {
        Element skip = ENGLISH.body().child(0);

        assertThat(skip.text()).isEqualTo("Skip to content");
        assertThat(ENGLISH.select(skip.attr("href")).first().tagName()).isEqualTo("main");
    }

    @Test
    void namesItsLanguageAndMarksChineseOnAnEnglishPage() {
        assertThat(ENGLISH.select("html").attr("lang")).isEqualTo("en");
        assertThat(CHINESE.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(ENGLISH.select("dd:contains(good)").first().html())
                .isEqualTo("<span lang=\"zh-Hans\">良 </span>(good)");
        assertThat(ENGLISH.select("blockquote p").last().child(0).attr("lang")).isEqualTo("zh-Hans");
        assertThat(CHINESE.select("body [lang]")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyReferenceWithinThePageLeadsSomewhere(Lang lang) {
        Document page = lang == Lang.EN ? ENGLISH : CHINESE;
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .hasSizeGreaterThan(8)
                .allSatisfy(target -> assertThat(ids).contains(target.substring(1)));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(names -> assertThat(ids).containsAll(List.of(names.split(" "))));
    }

    @Test
    void listsEverySectionBehindItsContents() {
        assertThat(ENGLISH.select("nav a").eachText())
                .isEqualTo(ENGLISH.select("main nav ~ section h2").eachText());
    }

    @Test
    void givesEveryTableACaptionAndHeads() {
        assertThat(ENGLISH.select("table")).hasSize(10).allSatisfy(table -> {
            assertThat(table.select("> caption").text()).isNotEmpty();
            assertThat(table.select("thead th").eachAttr("scope")).containsOnly("col");
            assertThat(table.select("tbody tr"))
                    .allSatisfy(row -> assertThat(row.child(0).attr("scope")).isEqualTo("row"));
        });
    }

    @Test
    void letsTheKeyboardScrollWhatIsWiderThanThePage() {
        assertThat(ENGLISH.select("table, figure > div > svg"))
                .allSatisfy(wide -> assertThat(wide.parent().attributes().asList().stream()
                                .map(attribute -> attribute.getKey() + "=" + attribute.getValue()))
                        .contains("class=scroll", "role=region", "tabindex=0"));
    }

    @Test
    void quotesTheBulletinsAsQuotations() {
        assertThat(ENGLISH.select("#week-2024-27 blockquote p").eachText())
                .hasSize(4)
                .first()
                .isEqualTo("本周网络安全基本态势");
        assertThat(ENGLISH.select("#headline blockquote")).isEmpty();
    }

    @Test
    void keepsTheLinksToTheArticlesLive() {
        Element link = ENGLISH.select("#week-2024-27 dd a").first();

        assertThat(link.attr("href")).startsWith("https://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=2247499233&");
        assertThat(link.attr("rel")).isEqualTo("noreferrer");
    }

    @Test
    void writesCellsByTheirKind() {
        assertThat(cell(new Cell.Numeric(new BigDecimal("1E+3"), true, Tone.BAD)))
                .isEqualTo("<span class=\"bad\">+1000</span>");
        assertThat(cell(new Cell.Percent(new BigDecimal("-12.5"), true, Tone.GOOD)))
                .isEqualTo("<span class=\"good\">-12.5&nbsp;%</span>");
        assertThat(cell(Cell.dayOf(LocalDate.of(2031, 3, 17))))
                .isEqualTo("<time datetime=\"2031-03-17\">2031-03-17</time>");
        assertThat(cell(Cell.momentOf(LocalDateTime.of(2031, 3, 17, 9, 8, 7))))
                .isEqualTo("<time datetime=\"2031-03-17T09:08:07\">2031-03-17 09:08:07</time>");
        assertThat(cell(Cell.text("a", Tone.STRONG))).isEqualTo("<strong>a</strong>");
        assertThat(cell(Cell.text("a", Tone.FAINT))).isEqualTo("<span class=\"faint\">a</span>");
        assertThat(cell(new Cell.Marked(
                        List.of(new Run("a", Mark.KEPT), new Run("b", Mark.REMOVED), new Run("c", Mark.ADDED)))))
                .isEqualTo("a<del>b</del><ins>c</ins>");
    }

    @Test
    void writesAbsentAsADashAndNeverAsZero() {
        assertThat(cell(Cell.absent())).isEqualTo("<span class=\"absent\">–</span>");
        assertThat(cell(Cell.number(0))).isEqualTo("0");
        assertThat(Pages.of(Written.table(List.of("a"), List.of()))
                        .select("main .absent")
                        .text())
                .isEqualTo("–");
    }

    @Test
    void captionsATableByItsOwnTitleWhereItHasOne() {
        Table table = new Table("t", "Own", List.of(Column.number("n", "N")), List.of(List.of(Cell.number(1))));

        assertThat(Pages.of(table).select("caption").outerHtml())
                .isEqualTo("<caption id=\"table-t-caption\">Own</caption>");
    }

    @Test
    void anAnswerToACommandHasNoContents() {
        Document page = Pages.of(new Facts(List.of(new Fact("a", Cell.text("b")))), Prose.of("c"));

        assertThat(page.select("nav, footer")).isEmpty();
        assertThat(page.select("main dt, main dd, main p").eachText()).containsExactly("a", "b", "c");
    }

    @Test
    void leadsWithTheNewestWeekAndListsTheRestBehindIt() {
        assertThat(ENGLISH.select("main > *").eachAttr("id")).startsWith("headline", "notable", "series", "weeks");
        assertThat(ENGLISH.select("main > nav a").eachAttr("href"))
                .startsWith("#week-2024-51", "#week-2024-47")
                .doesNotContain("#headline");
    }

    @Test
    void foldsTheContentsOfAGroup() {
        Report report = new Report(
                "r",
                "t",
                Map.of("lang", "en"),
                List.of(
                        Section.of("a", "Week 2", Prose.of("a")).in("2031"),
                        Section.of("b", "Week 1", Prose.of("b")).in("2031"),
                        Section.of("c", "Sources", Prose.of("c"))),
                "");

        Document page = Pages.of(report);
        assertThat(page.select("nav > ul > li > details > summary").eachText()).containsExactly("2031 (2)");
        assertThat(page.select("nav details a").eachAttr("href")).containsExactly("#a", "#b");
        assertThat(page.select("nav > ul > li > a").eachAttr("href")).containsExactly("#c");
    }

    @Test
    void namesEveryRegionOfThePageOtherwise() {
        assertThat(
                        ENGLISH
                                .select(
                                        "section[aria-labelledby], [role=region][aria-labelledby], nav[aria-labelledby]")
                                .stream()
                                .map(region -> ENGLISH.getElementById(region.attr("aria-labelledby"))
                                        .text()))
                .doesNotHaveDuplicates();
    }

    @Test
    void labelsTheCellsThatANarrowWindowStacks() {
        Element row = ENGLISH.select("#table-newest tbody tr").first();

        assertThat(row.select("td").eachAttr("data-label"))
                .startsWith("2024-51", "unit", "2024-47 (4 weeks earlier)", "change");
        assertThat(ENGLISH.select("#table-newest").attr("role")).isEqualTo("table");
    }
}
