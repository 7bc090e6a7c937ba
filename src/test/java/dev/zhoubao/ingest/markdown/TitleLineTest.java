package dev.zhoubao.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLineTest {

    private static Optional<String> title(String head) {
        return TitleLine.of(ByteBuffer.wrap(head.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: 一篇: 文章\nurl: x\n",
                "\uFEFF---\ntitle: 一篇: 文章\n",
                "---\r\ntitle: 一篇: 文章\r\n",
                "---\ntitle:一篇: 文章  \n---\n"
            })
    void isFoundAsTheFrontMatterHasIt(String head) {
        assertThat(title(head)).contains("一篇: 文章");
        assertThat(FrontMatter.read(head.replace("\uFEFF", "").lines().toList()).value("title"))
                .contains("一篇: 文章");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "---",
                "---\n",
                "---\nurl: x\ntitle: 文章\n",
                "---\ntitle: 文章",
                "---\ntitle:\n",
                "--- \ntitle: 文章\n",
                "title: 文章\n",
                "---\ntitle: 文\r章\n",
                "---\n title: 文章\n"
            })
    void isLeftToAWholeReadingWhereItIsInDoubt(String head) {
        assertThat(title(head)).isEmpty();
    }

    @Test
    void isLeftToAWholeReadingInOtherEncodings() {
        byte[] older = "---\ntitle: 文章\n".getBytes(Charset.forName("GB18030"));

        assertThat(TitleLine.of(ByteBuffer.wrap(older))).isEmpty();
    }

    @Test
    void isFoundWhereTheBytesBeginAndEnd() {
        byte[] bytes = "x\uFEFF---\ntitle: 甲\ny".getBytes(StandardCharsets.UTF_8);

        assertThat(TitleLine.of(ByteBuffer.wrap(bytes, 1, bytes.length - 2))).contains("甲");
        assertThat(TitleLine.of(ByteBuffer.wrap(bytes, 1, bytes.length - 3))).isEmpty();
    }

    /** Whatever stands between, so that the name begins at each place of what the search looks at at once. */
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xx", "网", "罽", "x\uE7BD网络", "  ", "\n\n", "甲网\n网安"})
    void isLeftToAWholeReadingWhereTheTextHasTheSeriesTitle(String between) {
        assertThat(title("---\ntitle: 文章\n" + between + "\n网络安全信息与动态周报\n")).isEmpty();
        assertThat(title("---\ntitle: 文章\n" + between + "\n# **网络安全\n# 信息 与动态周报**"))
                .isEmpty();
        assertThat(title("---\ntitle: 文章\n" + between + "\n# x网络安全信息与动态周报\n")).contains("文章");
        assertThat(title("---\ntitle: 文章\n" + between + "\n网络安全信息与动态周")).contains("文章");
        assertThat(title("---\ntitle: 网络安全信息与动态周报第1期\n" + between + "\n网络安全信息与动态周报\n"))
                .isPresent();
    }
}
