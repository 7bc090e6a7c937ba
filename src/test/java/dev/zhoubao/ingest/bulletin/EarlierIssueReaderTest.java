package dev.zhoubao.ingest.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.title.TitleReader;
import dev.zhoubao.model.ArticleLink;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierIssueReaderTest {

    private static final String TITLE = "网络安全信息与动态周报2031年第11期（3月10日-3月16日）";

    private static Optional<ArticleLink> read(String text, @Nullable String url) {
        return new EarlierIssueReader(new TitleReader()).read(new TextBlock(text, 33, List.of(), url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "●", "• ", "· ", "1. ", "2、", "3） ", "- ", "》", "\u3000"})
    void readsAnEntryBehindAnyBullet(String bullet) {
        Optional<ArticleLink> link = read(bullet + TITLE, "https://example.org/11");

        assertThat(link).map(ArticleLink::title).contains(TITLE);
    }

    @Test
    void readsTheEditionThatTheEntryNames() {
        assertThat(read("●" + TITLE, null))
                .map(link -> link.edition().period().toString())
                .contains("2031-03-10..2031-03-16");
    }

    @Test
    void readsAnEntryThatHasLostItsLink() {
        assertThat(read("●" + TITLE, null)).map(ArticleLink::url).isEmpty();
    }

    @Test
    void keepsAddressAndLine() {
        assertThat(read(TITLE, "https://example.org/11"))
                .hasValueSatisfying(link -> assertThat(link)
                        .extracting(ArticleLink::url, ArticleLink::line)
                        .containsExactly("https://example.org/11", 33));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "网络安全信息与动态周报2031年第11期已经发布。",
                "正如网络安全信息与动态周报2031年第11期所说，形势平稳",
                "网络安全信息与动态周报",
                "CNNVD漏洞周报2031年第11期",
                "近期回顾",
                "●"
            })
    void readsNoEntryOutOfOtherText(String text) {
        assertThat(read(text, null)).isEmpty();
    }

    @Test
    void readsNoEntryOutOfALongParagraph() {
        assertThat(read(TITLE + "甲".repeat(80), null)).isEmpty();
    }
}
