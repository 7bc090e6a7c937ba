package dev.zhoubao.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.ProcessorTime;
import dev.zhoubao.ingest.Stored;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of a few megabytes that would take minutes if something were asked of all of them at every place. */
class HostileTextTest {

    private static final String HEAD = "---\ntitle: 网络安全信息与动态周报2031年第18期（4月28日-5月4日）\n---\n\n";

    static Stream<String> texts() {
        return Stream.of(
                "---\n" + "\n".repeat(16_000) + "动态周报",
                "---\ntitle: " + "&a ".repeat(30_000) + "动态周报\n---\n",
                HEAD + "= a" + " ".repeat(100_000) + "b\n",
                HEAD + "其中被篡改政府网站数量为5个，".repeat(10_000) + "\n",
                HEAD + "一二\n\n".repeat(40_000) + "往期周报\n\n" + "三四\n\n".repeat(40_000) + Stored.GRADE,
                "<html><title>动态周报</title><table><tr><td>" + "动态周报<br>".repeat(60_000) + "</table>",
                "<opml><body><outline text=\"动态周报\" _note=\"" + "a".repeat(2_000_000) + "&lt;".repeat(200_000) + "\"/>",
                "<opml>" + "<outline text=\"x\">".repeat(60) + "<outline text=\"" + "动态周报".repeat(300_000) + "\"/>",
                "<rss version=\"2.0\"><channel><title>动态周报</title></channel>" + "<item/>".repeat(60_000) + "</rss>");
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Tag("time")
    void comesToAnEnd(String text) {
        assertThat(ProcessorTime.within(Duration.ofSeconds(30), () -> Stored.read(text)))
                .isNotNull();
    }
}
