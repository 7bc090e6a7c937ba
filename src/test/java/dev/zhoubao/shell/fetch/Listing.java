package dev.zhoubao.shell.fetch;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.fixture.Pdf;
import dev.zhoubao.fixture.Publisher;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Pages of a site as the publisher makes them, and feeds. */
final class Listing {

    private Listing() {}

    /** @param next the number of the next page; 0 for none */
    static String page(int next, int... weeks) {
        String rows = Arrays.stream(weeks)
                .mapToObj(week ->
                        ("<li><span>[2031-04-%02d]</span><a href=\"#\" onclick=window.open(\"/publish/main/44/2031/%d/%d_.html\")>"
                                        + "网络安全信息与动态周报-2031年第%d期</a></li>\n")
                                .formatted(week, week, week, week))
                .collect(Collectors.joining());
        String further = next == 0 ? "" : "<a href=\"/publish/main/44/index_" + next + ".html\">下一页</a>";
        return "<!DOCTYPE html><html><head><title>周报</title></head><body><ul class=\"waring_con\">\n" + rows + "</ul>"
                + further + "</body></html>";
    }

    /** The page behind an entry, which holds nothing but a link. */
    static String entry(int week) {
        return "<!DOCTYPE html><html><head><title>x</title></head><body><h2 class=\"artil_tit\">网络安全信息与动态周报-2031年第"
                + week
                + "期</h2><div class=\"artil_art\">来源：CNCERT 时间：2031-04-24</div><div class=\"artil_content\">"
                + "<a href=\"/publish/main/upload/File/" + week + ".pdf\">周报</a> (点击下载)</div></body></html>";
    }

    static byte[] pdf(int week) throws IOException {
        return new Pdf()
                .page()
                .column(72, 72, Publisher.title(week), "本周网络安全基本态势", DocumentFixture.GRADE, "本周事件处理情况")
                .column(72, 180, DocumentFixture.FIGURES.split("(?<=。|；|，)"))
                .bytes();
    }

    static String feed(int... weeks) {
        String items = Arrays.stream(weeks)
                .mapToObj(week -> "<item><title>" + Publisher.title(week) + "</title><link>" + Publisher.HOST
                        + Publisher.path(week).replace("&", "&amp;") + "</link></item>")
                .collect(Collectors.joining());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>x</title><link>http://x.example</link>"
                + "<description>x</description>" + items + "</channel></rss>";
    }
}
