package dev.zhoubao.ingest.readinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.ingest.EntryList;
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

    private static final String OTHER = "网络安全信息与动态周报2031年第17期";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s\nhttps://a.example/18\n\n%s https://a.example/17\n",
                "1. **%s**  \n   链接：https://a.example/18\n2. %s\n   原文：https://a.example/17\n",
                "# 资讯\n\n- 5月8日 [%s][1]\n- [%s][b]\n\n[1]: https://a.example/18\n[B]: <https://a.example/17> 't'\n",
                "资讯\n\n%s\n\n<https://a.example/18>\n\n* %s\n* https://a.example/17"
            })
    void knowsTheAddressBelowATitleAndTheOneThatItRefersTo(String list) {
        assertThat(Stored.read(String.format(list, Stored.TITLE, OTHER))
                        .listing()
                        .orElseThrow()
                        .entries())
                .extracting(link -> link.edition().name(), ArticleLink::url)
                .containsExactly(tuple("2031-18", "https://a.example/18"), tuple("2031-17", "https://a.example/17"));
    }

    @Test
    void givesNoTitleTheAddressOfWhatStandsBelowAnother() {
        String list = "资讯\n\n" + Stored.TITLE + "\n别的文章\nhttps://a.example/1\n[" + OTHER + "][2]\n";

        assertThat(new ReadingListReader().recognises(list)).isFalse();
    }

    @Test
    void aTitleAndAnAddressAboveATextAreNoList() {
        assertThat(EntryList.is(Stored.TITLE + "\nhttps://a.example/1\n本周，整体评价为良。\n" + OTHER))
                .isFalse();
        assertThat(EntryList.is(Stored.TITLE + "\nhttps://a.example/1")).isFalse();
    }
}
