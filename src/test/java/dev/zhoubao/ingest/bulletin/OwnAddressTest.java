package dev.zhoubao.ingest.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.Stored;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that stand in the text and not in a head, as clippers and people write them. */
class OwnAddressTest {

    private static final String URL = "https://mp.weixin.qq.com/s?__biz=Mz_A==&mid=1&idx=1";

    private static String url(String above, String below) {
        return Stored.bulletin("# " + Stored.TITLE + "\n\n" + above.replace("URL", URL) + "\n\n" + Stored.GRADE + "\n\n"
                        + Stored.INCIDENTS + "\n\n" + below.replace("URL", URL) + "\n")
                .source()
                .url();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Author: 甲\n- Link: URL",
                "Tags: a\nurl: URL",
                "- **Source**: <URL>",
                "原文链接：URL",
                "source_url: URL",
                "url:: URL",
                "[阅读原文](URL)",
                "[查看原文链接](URL)"
            })
    void isThatOfTheArticle(String line) {
        assertThat(url(line, "")).isEqualTo(URL);
        assertThat(url("", line)).isEqualTo(URL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[网络安全信息与动态周报2031年第17期](URL)",
                "[下一篇](URL)",
                "更多内容见 URL",
                "- 附件: URL",
                "来源：甲 URL",
                "url: javascript:alert(1)"
            })
    void isNoOtherOne(String line) {
        assertThat(url(line, "")).isNull();
        assertThat(url("", line)).isNull();
    }

    /** What a page links to as its original. */
    @ParameterizedTest
    @ValueSource(strings = {"阅读原文", "原文链接", "查看全文"})
    void isThatOfALinkOnAPage(String words) {
        assertThat(Stored.bulletin("<!DOCTYPE html><title>" + Stored.TITLE + "</title><p>" + Stored.GRADE + "</p><p>"
                                + Stored.INCIDENTS + "</p><p><a href='" + URL + "'>" + words + "</a></p>")
                        .source()
                        .url())
                .isEqualTo(URL);
    }
}
