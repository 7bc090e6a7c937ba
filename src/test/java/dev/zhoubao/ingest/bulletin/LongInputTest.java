package dev.zhoubao.ingest.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.fixture.ProcessorTime;
import dev.zhoubao.ingest.Documents;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading takes time in proportion to the text: a square of these lengths would take hours. */
@Tag("time")
class LongInputTest {

    private static final int LENGTH = 200_000;

    static Stream<String> lines() {
        return Stream.of(
                "甲".repeat(LENGTH),
                "甲。".repeat(LENGTH / 2),
                "甲。\n".repeat(LENGTH / 3),
                "[".repeat(LENGTH),
                "![](".repeat(LENGTH / 4),
                "[a](".repeat(LENGTH / 4),
                "\\".repeat(LENGTH),
                "*".repeat(LENGTH),
                "#".repeat(LENGTH) + "甲",
                " ".repeat(LENGTH) + "甲",
                "1,234,".repeat(LENGTH / 6),
                "重点处".repeat(LENGTH / 3),
                "处理网络安全事件" + "9".repeat(LENGTH) + "起",
                "●\n".repeat(LENGTH / 2),
                "赞 ".repeat(LENGTH / 2),
                "赞\n".repeat(LENGTH / 2),
                "今年".repeat(LENGTH / 2) + "处理网络安全事件5起",
                "未".repeat(LENGTH) + "处理网络安全事件5起",
                "较上周".repeat(LENGTH / 3) + "处理网络安全事件5起",
                "预计，".repeat(LENGTH / 6) + "今年，".repeat(LENGTH / 6) + "处理网络安全事件5起",
                "境内被篡改网站1个，" + "被篡改网站1个，".repeat(LENGTH / 8),
                "被篡改网站1个，".repeat(LENGTH / 8),
                "处理网络安全事件5起，".repeat(LENGTH / 11),
                "他们处理网络安全事件5起，甲。".repeat(LENGTH / 16),
                "处理网络安全事件5起".repeat(LENGTH / 10),
                "其中处理网络安全事件1起。".repeat(LENGTH / 13),
                "“".repeat(LENGTH) + "处理网络安全事件5起",
                "# 网络安全信息与动态周报2031年第12期（3月17日-3月23日）\n\n".repeat(LENGTH / 30),
                "网络安全信息与动态周报2031年第12期（3月17日-3月23日）\n\n".repeat(LENGTH / 30),
                "网络安全信息与动态周报2031年第11期（3月10日-3月16日）\n\n".repeat(LENGTH / 30));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsLongText(String text) {
        DocumentFixture fixture = DocumentFixture.whole().block(text);

        String week = ProcessorTime.within(
                Duration.ofSeconds(10), () -> Documents.bulletin(fixture).name());

        assertThat(week).isEqualTo("2031-12");
    }
}
