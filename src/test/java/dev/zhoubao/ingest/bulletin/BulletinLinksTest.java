package dev.zhoubao.ingest.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.Documents;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Paragraph;
import org.junit.jupiter.api.Test;

class BulletinLinksTest {

    private static final String ELEVEN = "网络安全信息与动态周报2031年第11期（3月10日-3月16日）";
    private static final String TEN = "网络安全信息与动态周报2031年第10期（3月3日-3月9日）";

    private static Bulletin withBlock(String... lines) {
        return Documents.bulletin(DocumentFixture.whole().block("近期回顾").block(lines));
    }

    @Test
    void readsLinkedAndLostEntriesInOrder() {
        assertThat(withBlock("●[" + ELEVEN + "](https://example.org/11)", "●" + TEN)
                        .links())
                .extracting(link -> link.edition().name(), ArticleLink::url, ArticleLink::line)
                .containsExactly(tuple("2031-11", "https://example.org/11", 21), tuple("2031-10", null, 22));
    }

    @Test
    void readsTheLinksOfANumberedList() {
        assertThat(withBlock("1. [" + ELEVEN + "](https://example.org/11)", "2. [" + TEN + "](https://example.org/10)")
                        .links())
                .extracting(ArticleLink::url)
                .containsExactly("https://example.org/11", "https://example.org/10");
    }

    @Test
    void unescapesAnAddress() {
        assertThat(withBlock("[" + ELEVEN + "](https://example.org/s?a=1&amp;b=2\\_3)")
                        .links())
                .extracting(ArticleLink::url)
                .containsExactly("https://example.org/s?a=1&b=2_3");
    }

    @Test
    void keepsNoEntryInTheText() {
        assertThat(withBlock("●" + ELEVEN).paragraphs())
                .extracting(Paragraph::text)
                .noneMatch(text -> text.contains("第11期"));
    }

    @Test
    void listsNotTheWeekItself() {
        assertThat(withBlock("●网络安全信息与动态周报2031年第12期（3月17日-3月23日）").links()).isEmpty();
    }

    @Test
    void neverTakesItsOwnNumberFromTheBody() {
        assertThat(withBlock("●" + ELEVEN).name()).isEqualTo("2031-12");
    }
}
