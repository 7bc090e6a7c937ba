package dev.zhoubao.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fetch.http.WebAddress;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Week;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNameTest {

    private static final Edition WEEK = new Edition(new Week(2031, 9), null);

    private static String name(@Nullable Edition edition, String address, String text) {
        String id = DocumentName.id(WebAddress.of(address).orElseThrow());
        return DocumentName.of(edition, id, text.getBytes(StandardCharsets.UTF_8))
                .text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=7&idx=2&sn=a",
                "http://mp.weixin.qq.com/s?idx=2&mid=7&__biz=MzIwNDk0MDgxMw%3D%3D&chksm=x&scene=1#rd"
            })
    void isTheSameHoweverTheLinkIsWritten(String address) {
        assertThat(name(WEEK, address, "<html>")).isEqualTo("2031-09_7-2.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/../../etc/passwd",
                "https://a.example/%2e%2e%2fx.sh?name=C:\\x",
                "https://mp.weixin.qq.com/s/AbC_-d",
                "https://mp.weixin.qq.com/s?__biz=../../x&mid=7&idx=1"
            })
    void isMadeOfWeekAndArticleAlone(String address) {
        assertThat(name(WEEK, address, "<html>")).matches("2031-09_[0-9a-f-]+\\.html");
        assertThat(name(null, address, "<html>")).matches("listing_[0-9a-f-]+\\.html");
    }

    @Test
    void hasNothingThatASystemForbidsInNames() {
        Edition other = new Edition(Series.CNVD, new Week(2031, 9), null);
        assertThat(name(other, "https://a.example/", "<html>")).matches("cnvd-2031-09_[0-9a-f]+\\.html");
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7, pdf", "<!DOCTYPE html><html>, html", "<?xml version='1.0'?><rss>, xml", "'{\"a\":1}', txt"})
    void endsAsItsContentSays(String content, String ending) {
        assertThat(name(WEEK, "https://a.example/x.exe", content)).endsWith("." + ending);
    }

    @Test
    void tellsItsIdAgain() {
        assertThat(DocumentName.id("2031-09_7-2.html")).contains("7-2");
        assertThat(DocumentName.id("000_bed3d15489ca82ff.txt")).contains("bed3d15489ca82ff");
        assertThat(DocumentName.id("week.html")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-09_7-2.html.part",
                "2031-09_7-2.html~",
                "2031-09_7-2.docx",
                "2031-09_7-2",
                "2031-09_notes.html",
                "a_b_7-2.html",
                ".x_7-2.html"
            })
    void tellsNoIdOfAnotherName(String name) {
        assertThat(DocumentName.id(name)).isEmpty();
    }
}
