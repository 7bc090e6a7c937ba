package dev.zhoubao.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.bulletin.BulletinReader;
import dev.zhoubao.ingest.bulletin.DocumentResult;
import dev.zhoubao.model.Metric;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser does not show, or shows raised, struck out or lowered, never changes a figure. */
class UnseenTextTest {

    private static String incidents(String css, String number) {
        String page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>" + css
                + "</style></head><body><h1 id=\"activity-name\">网络安全信息与动态周报2031年第12期（3月17日-3月23日）</h1>"
                + "<div id=\"js_content\"><p>本周，互联网网络安全态势整体评价为良。我国互联网基础设施运行整体平稳，全国范围或省级行政区域内未发生造成重大影响的基础设施运行安全事件。</p>"
                + "<p>本周，CNCERT协调各方共处理网络安全事件" + number + "起，含跨境网络安全事件228起。</p></div></body></html>";
        Document document = new Document("week.html", "/week.html", "00", page);
        DocumentResult result = read(document);
        return result.bulletins().get(0).figures().containsKey(Metric.INCIDENTS)
                ? result.bulletins()
                        .get(0)
                        .figures()
                        .get(Metric.INCIDENTS)
                        .value()
                        .toString()
                : "absent";
    }

    private static DocumentResult read(Document document) {
        return new BulletinReader().read(new WeChatPageReader().read(document), document);
    }

    static Stream<String> unseen() {
        return Stream.of(
                "display:none",
                "DISPLAY : none !important",
                "visibility:hidden",
                "visibility: collapse",
                "opacity:0",
                "opacity: 0.0",
                "font-size:0",
                "font-size:0px",
                "font-size: 0.5px",
                "font:0/0 a",
                "text-decoration:line-through",
                "text-decoration-line: line-through",
                "text-decoration: underline line-through red",
                "vertical-align:super",
                "vertical-align:sub",
                "vertical-align: 5px",
                "vertical-align:.4em",
                "vertical-align: text-top",
                "font-variant-position:super",
                "position:relative;top:-0.5em;font-size:70%",
                "position:absolute;left:-9999px",
                "position:fixed;top:-5000px",
                "position:absolute;clip:rect(0,0,0,0)",
                "clip-path:inset(50%)",
                "text-indent:-9999px",
                "width:0;overflow:hidden",
                "height:1px;overflow:hidden",
                "max-height:0;overflow:hidden",
                "transform:scale(0)",
                "color:transparent",
                "color:rgba(0,0,0,0)",
                "color:#fff;background:#fff",
                "color:#00000000",
                "zoom:0",
                "content-visibility:hidden",
                "color:red;display:none",
                "display:block;display:none",
                "text-indent:-999em",
                "text-indent:-100%",
                "text-indent:100%;overflow:hidden;white-space:nowrap",
                "margin-left:-9999px",
                "position:absolute;left:-999em",
                "position:absolute;left:-100vw",
                "position:relative;left:-9999px",
                "position:absolute;left:9999px",
                "position:absolute;inset:-9999px",
                "transform:translateX(-9999px)",
                "transform: translate(0px, -200vh)",
                "translate:-9999px",
                "transform:rotateX(90deg)",
                "transform:scale3d(0,0,0)",
                "scale:0",
                "filter:opacity(0)",
                "opacity:0%",
                "opacity:.001",
                "font-size:0em",
                "font-size:.01em",
                "font-size:0%",
                "font:normal 0/0 a",
                "clip-path:polygon(0 0, 0 0, 0 0)",
                "position:absolute;clip:rect(0 0 0 0)",
                "position:absolute;clip:rect(1px, 1px, 1px, 1px)",
                "-webkit-text-fill-color:transparent",
                "color:rgba(0,0,0,.01)",
                "color:rgb(0 0 0 / 0%)",
                "overflow-y:hidden;height:0",
                "max-width:0px;overflow:clip",
                "VISIBILITY:HIDDEN",
                "visibility:hidden;opacity:1");
    }

    @ParameterizedTest
    @MethodSource("unseen")
    void isNoPartOfAFigureByAttributeOrSheet(String style) {
        String inline = "<span style=\"" + style + "\">";
        String byClass = "<span class=\"a x\">";
        String sheet = "p > span.x { " + style + " }";
        for (String number : new String[] {"@7</span>495", "495@7</span>", "4@7</span>95", "@<b>7</b></span>495"}) {
            assertThat(incidents("", number.replace("@", inline))).isEqualTo("495");
            assertThat(incidents(sheet, number.replace("@", byClass))).isEqualTo("495");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sup>1</sup>495",
                "495<sup>1</sup>",
                "495<sup>[1]</sup>",
                "<sup>注1</sup>495",
                "495<sub>2</sub>",
                "<del>7</del>495",
                "<s>7</s>495",
                "<strike>7</strike>495",
                "495<canvas>7</canvas>",
                "<ruby>495<rtc>7</rtc></ruby>",
                "495<object>7</object>",
                "495<video>7</video>",
                "495¹",
                "²495",
                "495₁",
                "495<template>7</template>",
                "<datalist><option>7</datalist>495",
                "<noscript>7</noscript>495",
                "495<textarea>7</textarea>",
                "495<select><option>7</option></select>",
                "495<iframe>7</iframe>",
                "495<audio>7</audio>",
                "495<progress>7</progress>",
                "495<span popover>7</span>",
                "495<svg><title>7</title></svg>",
                "<ruby>495<rp>(</rp><rt>7</rt><rp>)</rp></ruby>",
                "495<script>7</script>",
                "495<!-- 7 -->",
                "495<span hidden=until-found>7</span>",
                "495⁷",
                "495₇"
            })
    void isNoPartOfAFigureByMeaning(String number) {
        assertThat(incidents("", number)).isEqualTo("495");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "color:red",
                "font-size:0.9em",
                "opacity:1",
                "vertical-align:baseline",
                "vertical-align:middle",
                "text-decoration:underline",
                "display:inline",
                "position:relative",
                "left:0;top:0",
                "text-indent:2em",
                "vertical-align:0",
                "color:#fff;background:#000",
                "overflow:hidden",
                "font:12px/1 a",
                "text-indent:-2em",
                "margin-left:-2px",
                "transform:translateX(-3px)",
                "opacity:0.6",
                "font-size:.8em",
                "transform:scale(0.9)",
                "filter:opacity(0.9)",
                "font:italic 10px a"
            })
    void isReadWhereABrowserShowsIt(String style) {
        assertThat(incidents("", "4<span style='" + style + "'>9</span>5")).isEqualTo("495");
        assertThat(incidents(".x{" + style + "}", "4<span class=x>9</span>5")).isEqualTo("495");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".x{display:none} .x{display:inline}",
                ".x{display:none} span.x{display:inline}",
                "span.x{display:inline} .x{display:none}",
                ".x{display:inline!important} #y .x, span.x{display:none}",
                "@media print{.x{display:none}}",
                "@media (max-width:300px){.x{display:none}}",
                ".x:hover{display:none}",
                ".x::before{display:none}",
                "@font-face{src:url(a)} @keyframes a{from{opacity:0} to{opacity:1}}",
                "/* .x{display:none} */",
                ".x{display:none", // a browser closes it; the sheet ends with it
                ".z{font-size:0} .z .x{font-size:14px}",
                "@media (min-width:300px) and (max-width:400px){.x{display:none}}",
                ".y .x, .x:nth-child(2n + 5), b.x{display:none}",
                ".x:focus{opacity:0} #q:hover .x{font-size:0}"
            })
    void followsTheCascade(String css) {
        String expected = css.endsWith("{display:none") ? "45" : "495";
        assertThat(incidents(css, "<span id=q>4<span class=x>9</span>5</span>")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#q .x{display:none}",
                "#q > .x{display:none}",
                "div p .x{display:none}",
                ".w .x, .x{display:none}",
                ".a,.b,.x{display:none}",
                "b + .x{display:none}",
                "#q .x:last-child{display:none}",
                "span:not(.y).x{display:none}",
                "#q .x:nth-of-type(odd){display:none}",
                ":is(.y, .x){display:none}",
                "[class~=x]{display:none}",
                "[class]{display:none}",
                "<!-- .x{display:none} -->",
                "@charset 'utf-8'; .x{display:none}",
                "@media screen{.x{display:none}}",
                "@media screen and (min-width:600px){.x{display:none}}",
                "@media(min-width:600px){.x{display:none}}",
                "@supports (display:grid){.x{display:none}}",
                "body *.x{display:none}",
                "BODY SPAN.x{display:none}",
                "#q{} .x{color:red;;display:none}",
                ".x{display:none}.y{"
            })
    void isHiddenByEveryKindOfRule(String css) {
        assertThat(incidents(css, "<span id=q>49<b></b><span class=x>7</span></span>5"))
                .isEqualTo("495");
    }

    @Test
    void showsAChildThatIsVisibleInsideAHiddenElement() {
        assertThat(incidents("", "<span style='font-size:0'>7<b style='font-size:14px'>495</b>7</span>"))
                .isEqualTo("495");
        assertThat(incidents("", "<span style='visibility:hidden'>7<b style='visibility:visible'>495</b>7</span>"))
                .isEqualTo("495");
    }

    @Property(tries = 200)
    void changesNoFigureWhereverItStands(
            @ForAll("digits") String unseen, @ForAll("places") int place, @ForAll("styles") String style) {
        String number = "4950";
        String page = number.substring(0, place) + "<span style='" + style + "'>" + unseen + "</span>"
                + number.substring(place);
        assertThat(incidents("", page)).isEqualTo(number);
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings()
                .withChars("0123456789,.[]*†起 ")
                .ofMinLength(1)
                .ofMaxLength(6);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 4);
    }

    @Provide
    Arbitrary<String> styles() {
        return Arbitraries.of(unseen().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=#fn1>1</a>412",
                "<a href='#n2'>[2]</a>412",
                "412<a href=#fn1>1</a>",
                "<a class=footnote-ref href=https://a.example/x#n>3</a>412",
                "<a href=https://a.example/x#fn3>3</a>412",
                "<a role=doc-noteref href=#x>（4）</a>412",
                "<a href=#x>①</a>412",
                "<a href=#x><b>1</b></a>412",
                "[1]412",
                "①412",
                "412[12]"
            })
    void aMarkOfANoteIsNoDigit(String number) {
        assertThat(incidents("", number)).isEqualTo("412");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=#chart>412</a>",
                "<a href=https://a.example/1>412</a>",
                "<a href=#c>4</a><a href=#c>12</a>"
            })
    void aNumberThatIsALinkCounts(String number) {
        assertThat(incidents("", number)).isIn("412", "absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<br>3<br>412", "<br>- 3 -<br>412", "<br/>2031<br/>412"})
    void theNumberOfAPageIsNoDigit(String number) {
        assertThat(incidents("", number)).isEqualTo("412");
    }
}
