package dev.zhoubao.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.json.JsonWriter;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.ingest.BulletinFile;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.bulletin.DocumentReader;
import dev.zhoubao.ingest.form.Form;
import dev.zhoubao.ingest.json.JsonBulletinReader;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.weeks.ShowReport;
import dev.zhoubao.report.words.Labels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever any reader takes from a document at the edges of what can be printed, its export loads back whole. */
class ExportedLoadsTest {

    /** A title, a day and a body, put into one of the forms. */
    private record Issue(String title, String day, String text) {}

    @Property(tries = 2000)
    void whateverWasReadLoadsBackFromItsExport(@ForAll("documents") String document) {
        DocumentLocation place = new DocumentLocation("x", "/x");
        List<Bulletin> bulletins = new DocumentReader(Form.readers())
                .read(place, document.getBytes(StandardCharsets.UTF_8))
                .bulletins();
        String exported = exported(bulletins);
        BulletinFile back = new JsonBulletinReader().read(new Document("x", "/x", "00", exported));
        assertThat(back.problems()).isEmpty();
        assertThat(exported(back.bulletins())).isEqualTo(exported);
    }

    private static String exported(List<Bulletin> bulletins) {
        return Written.by(
                new JsonWriter(), new ShowReport(new Labels(Lang.EN)).ofAll(bulletins), Format.JSON, Display.PLAIN);
    }

    private static Arbitrary<String> digits(int most) {
        return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(most);
    }

    private static Arbitrary<String> decimals() {
        return Combinators.combine(digits(45), digits(45).injectNull(0.3))
                .as((whole, part) -> part == null ? whole : whole + "." + part);
    }

    private static Arbitrary<String> years() {
        return Arbitraries.of("0000", "0001", "2024", "9998", "9999");
    }

    private static Arbitrary<String> days() {
        Arbitrary<String> days =
                Arbitraries.of("01-01", "1-1", "12-31", "12-31 23:59:59", "12-31T23:59:59Z", "7-1T9:00-18:00");
        return Arbitraries.oneOf(
                Combinators.combine(years(), days).as((year, day) -> year + "-" + day),
                digits(13),
                years().map(year -> "Fri, 31 Dec " + year + " 23:30:00 GMT"));
    }

    private static Arbitrary<String> titles() {
        Arbitrary<String> periods = Combinators.combine(years().injectNull(0.5), years().injectNull(0.5))
                .as((from, to) -> (from == null ? "" : from + "年") + "12月29日-" + (to == null ? "" : to + "年") + "1月4日");
        return Combinators.combine(years(), digits(3), periods)
                .as((year, issue, period) -> "网络安全信息与动态周报" + year + "年第" + issue + "期（" + period + "）");
    }

    private static Arbitrary<String> bodies() {
        return Combinators.combine(digits(22), decimals(), decimals(), digits(14))
                .as((count, hosts, share, change) -> "本周，互联网网络安全态势整体评价为良。\n\n共处理网络安全事件" + count
                        + "起，含跨境网络安全事件" + count + "起。\n\n境内感染网络病毒的主机数量约为" + hosts
                        + "万个，较上周环比下降了" + change + "." + change + "%。\n\n境内被篡改网站数量为" + count
                        + "个；其中政府网站3个（约占境内" + share + "%）。\n");
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<Issue> written =
                Combinators.combine(titles(), days(), bodies()).as(Issue::new);
        return Combinators.combine(written, digits(25), Arbitraries.integers().between(0, 4))
                .as((text, mid, form) -> document(text, mid, form));
    }

    private static String document(Issue written, String mid, int form) {
        String address = "https://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=" + mid + "&idx=" + mid + "&sn=a";
        String page = "<!DOCTYPE html><html><head><meta property=\"og:url\" content=\"" + address.replace("&", "&amp;")
                + "\"><meta property=\"article:published_time\" content=\"" + written.day() + "\"></head><body>"
                + "<h1 id=\"activity-name\">" + written.title() + "</h1><em id=\"publish_time\">" + written.day()
                + "</em><div id=\"js_content\"><p>" + written.text().replace("\n\n", "</p><p>")
                + "</p></div></body></html>";
        return switch (form) {
            case 0 ->
                "---\ntitle: " + written.title() + "\nurl: " + address + "\ndate: " + written.day() + "\nfetch_date: "
                        + written.day() + "\n---\n\n# " + written.title() + "\n\n" + written.text();
            case 1 -> page;
            case 2 ->
                "From: a@b.example\nDate: " + written.day()
                        + "\nMIME-Version: 1.0\nSubject: x\nContent-Type: text/html;"
                        + " charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + page;
            case 3 ->
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>x</title><item><title>" + written.title()
                        + "</title><link>" + address.replace("&", "&amp;") + "</link><pubDate>" + written.day()
                        + "</pubDate><description>" + page.replace("&", "&amp;").replace("<", "&lt;")
                        + "</description></item></channel></rss>";
            default ->
                "<html><h2 class=\"artil_tit\">" + written.title() + "</h2><div class=\"artil_art\">来源：甲 时间："
                        + written.day() + "</div><div class=\"artil_content\"><p>" + written.text()
                        + "</p></div></html>";
        };
    }
}
