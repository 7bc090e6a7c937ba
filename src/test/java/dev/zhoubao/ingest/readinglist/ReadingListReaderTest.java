package dev.zhoubao.ingest.readinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.ingest.Stored;
import dev.zhoubao.model.ArticleLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingListReaderTest {

    @Test
    void knowsTheAddressOfEveryIssueInAListOfADay() {
        String list = "# 每日安全资讯（2031-05-08）\n\n- 某订阅\n  - [ ] [别的文章](https://example.org/0)\n  - [ ] [" + Stored.TITLE
                + "](https://mp.weixin.qq.com/s?__biz=a==&amp;mid=1&idx=1)\n| [x](https://example.org) | [网络安全信息与动态周报\\-2031年第17期](<https://example.org/17> \"t\") |\n";

        assertThat(Stored.read(list).listing().orElseThrow().entries())
                .extracting(link -> link.edition().name(), ArticleLink::url, ArticleLink::line)
                .containsExactly(
                        tuple("2031-18", "https://mp.weixin.qq.com/s?__biz=a==&mid=1&idx=1", 5),
                        tuple("2031-17", "https://example.org/17", 6));
        assertThat(Stored.read(list).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 网络安全信息与动态周报2031年第18期\n\n[网络安全信息与动态周报2031年第17期](https://example.org)",
                "# 动态周报\n\n[网络安全信息与动态周报2031年第17期](17.html)",
                "{\"动态周报\": \"[网络安全信息与动态周报2031年第17期](https://example.org)\"}",
                "动态周报"
            })
    void takesNothingElseForAList(String text) {
        assertThat(new ReadingListReader().recognises(text)).isFalse();
    }
}
