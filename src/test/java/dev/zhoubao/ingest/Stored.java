package dev.zhoubao.ingest;

import dev.zhoubao.ingest.bulletin.DocumentReader;
import dev.zhoubao.ingest.bulletin.DocumentResult;
import dev.zhoubao.ingest.form.Form;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Reads stored documents of any form the way the application does. */
public final class Stored {

    public static final String TITLE = "网络安全信息与动态周报2031年第18期（4月28日-5月4日）";
    public static final String GRADE = "本周，互联网网络安全态势整体评价为良。";
    public static final String INCIDENTS = "本周，CNCERT协调云服务商、域名注册服务机构、应用商店、各省分中心以及国际合作组织共处理网络安全事件432起，含跨境网络安全事件210起。";

    private Stored() {}

    public static DocumentResult read(byte[] bytes) {
        return new DocumentReader(Form.readers()).read(new DocumentLocation("x", "/x"), bytes);
    }

    public static DocumentResult read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The only bulletin, which is met without a problem but absent figures. */
    public static Bulletin bulletin(byte[] bytes) {
        DocumentResult reading = read(bytes);
        List<Bulletin> bulletins = reading.bulletins();
        if (bulletins.size() != 1) {
            throw new AssertionError(bulletins.size() + " bulletins; " + messages(reading));
        }
        return bulletins.get(0);
    }

    public static Bulletin bulletin(String text) {
        return bulletin(text.getBytes(StandardCharsets.UTF_8));
    }

    public static List<String> messages(DocumentResult reading) {
        return reading.problems().stream().map(Problem::message).toList();
    }

    /** Week, grade and figures in one line: {@code 2031-18 良 incidents=432 cross-border=210}. */
    public static String facts(Bulletin bulletin) {
        return bulletin.name()
                + bulletin.grade().map(grade -> " " + grade.chinese()).orElse("")
                + bulletin.figures().values().stream()
                        .map(figure -> " " + figure.metric().id() + "=" + figure.value())
                        .collect(Collectors.joining());
    }

    /** A page of a WeChat article as it is saved. */
    public static String weChatPage() {
        return "<!DOCTYPE html>\n<html><head><title></title></head><body>\n<h1 id=\"activity-name\">" + TITLE
                + "</h1><a id=\"js_name\">国家互联网应急中心CNCERT</a>\n<div id=\"js_content\"><p>" + GRADE + "</p>\n<p>"
                + INCIDENTS + "</p></div><script>var ct = \"1936000000\";</script></body></html>\n";
    }
}
