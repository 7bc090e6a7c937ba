package dev.zhoubao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲\u2028乙\u2029",
                "甲\u0085乙\u0085",
                "甲\u000B乙\u000B",
                "甲\n乙\n",
                "甲\r\n乙\r\n",
                "甲\r乙\r",
                "\uFEFF甲\r\n乙\n"
            })
    void hasOneKindOfLineEndAndNoByteOrderMark(String text) throws IOException {
        assertThat(TextDecoder.decode(bytes(text, "UTF-8"))).isEqualTo("甲\n乙\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void believesAByteOrderMark(String charset) throws IOException {
        assertThat(TextDecoder.decode(bytes("\uFEFF<meta charset=gbk>甲", charset)))
                .isEqualTo("<meta charset=gbk>甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void knowsTextOfTwoBytesACharacterWithoutAMark(String charset) throws IOException {
        assertThat(TextDecoder.decode(bytes("# 周报\n本周，一级事件480起。\n", charset))).isEqualTo("# 周报\n本周，一级事件480起。\n");
    }

    @Test
    void takesNoOtherBytesForTextOfTwoBytesACharacter() {
        byte[] bytes = new byte[4000];
        new Random(1).nextBytes(bytes);

        assertThatThrownBy(() -> TextDecoder.decode(bytes)).hasMessage("the file is not text in UTF-8 or GB18030");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "GB2312"})
    void readsChineseTextThatDeclaresNothing(String charset) throws IOException {
        assertThat(TextDecoder.decode(bytes("网络安全信息与动态周报", charset))).isEqualTo("网络安全信息与动态周报");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta charset=\"gb2312\">镕|GBK",
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=GBK\">甲|GBK",
                "<?xml version=\"1.0\" encoding=\"Big5\"?>網路|Big5",
                "<meta charset=utf-8>甲乙丙|GB18030",
                "<meta charset=utf-16> 甲乙丙丁|GB18030",
                "<meta charset=nonsense>甲乙丙|GB18030",
                "<meta charset='gbk'>甲乙丙|UTF-8"
            })
    void believesADeclarationUnlessTheBytesSayOtherwise(String text, String charset) throws IOException {
        assertThat(TextDecoder.decode(bytes(text, charset))).isEqualTo(text);
    }

    @Test
    void mayBeEmpty() throws IOException {
        assertThat(TextDecoder.decode(new byte[0])).isEmpty();
    }

    @Test
    void namesWhatWasTried() {
        assertThatThrownBy(() -> TextDecoder.decode(new byte[] {'a', (byte) 0xFF, 0}))
                .isInstanceOf(UnknownEncodingException.class)
                .hasMessage("the file is not text in UTF-8 or GB18030");
    }

    @Test
    void namesAnEncodingThatIsMarkedAndWrong() {
        assertThatThrownBy(() -> TextDecoder.decode(new byte[] {(byte) 0xFF, (byte) 0xFE, 0}))
                .hasMessage("the file is not text in UTF-16LE or UTF-8 or GB18030");
    }

    @Test
    void takesDamagedUtf8ForNoOtherEncoding() {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        damaged.writeBytes("网络安全".repeat(10).getBytes(StandardCharsets.UTF_8));
        damaged.writeBytes(new byte[] {(byte) 0xE7, (byte) 0xBD});

        assertThatThrownBy(() -> TextDecoder.decode(damaged.toByteArray())).hasMessage("the file is not text in UTF-8");
    }

    @Test
    void mayBeNothingButAByteOrderMark() throws IOException {
        assertThat(TextDecoder.decode(new byte[] {(byte) 0xFF, (byte) 0xFE})).isEmpty();
        assertThat(TextDecoder.decode(new byte[] {(byte) 0xFE, (byte) 0xFF})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20, UTF-8 or GB18030", "21, UTF-8"})
    void takesMoreThanTenIdeographsAFaultForDamagedUtf8(int ideographs, String tried) {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        damaged.writeBytes("一".repeat(ideographs).getBytes(StandardCharsets.UTF_8));
        damaged.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFF});

        assertThatThrownBy(() -> TextDecoder.decode(damaged.toByteArray()))
                .hasMessage("the file is not text in " + tried);
    }
}
