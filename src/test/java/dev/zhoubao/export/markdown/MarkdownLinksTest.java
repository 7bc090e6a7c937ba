package dev.zhoubao.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.fixture.Written;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownLinksTest {

    private static Node cell(String text, String url) {
        Node tree = MarkdownTree.of(
                Written.table(List.of("a", "b"), List.of(List.of(new Cell.Link(text, url), Cell.text("next")))));
        List<TableCell> cells = MarkdownTree.all(tree, TableCell.class);
        assertThat(cells).hasSize(4);
        return cells.get(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '#',
            value = {
                "https://x.example/?a=1&idx=2#part https://x.example/?a=1&idx=2#part",
                "HTTP://x.example/ HTTP://x.example/",
                "https://x.example/(a) https://x.example/%28a%29",
                "#https://x.example/a b# https://x.example/a%20b",
                "#https://x.example/a\nb# https://x.example/a%20b",
                "https://x.example/a|b https://x.example/a%7Cb",
                "https://x.example/<b> https://x.example/%3Cb%3E",
                "https://x.example/[a]`'\"{^ https://x.example/%5Ba%5D%60%27%22%7B%5E",
                "https://x.example/\\) https://x.example/%5C%29",
                "https://x.example/?a&amp;b&copy;c https://x.example/?a&amp;b&copy;c",
                "https://x.example/*_~#_* https://x.example/*_~#_*",
                "https://x.example/周报 https://x.example/周报"
            })
    void leadsToTheAddress(String url, String destination) {
        List<Link> links = MarkdownTree.all(cell("[te](xt) | `", url), Link.class);

        assertThat(links).singleElement().extracting(Link::getDestination).isEqualTo(destination);
        assertThat(MarkdownTree.text(links.get(0))).isEqualTo("[te](xt) | `");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " https://x.example/",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://x.example/",
                "//x.example/",
                "x.example",
                "https:x",
                ""
            })
    void isPlainTextWhereTheAddressIsNoneForABrowser(String url) {
        Node cell = cell("te*x*t", url);

        assertThat(MarkdownTree.kinds(cell)).containsOnly("Text");
        assertThat(MarkdownTree.text(cell)).isEqualTo("te*x*t");
    }

    @Test
    void isWrittenInShortWhereItsTextIsItsAddress() {
        assertThat(MarkdownEscaping.link("https://x.example/?a_b=1&c", "https://x.example/?a_b=1&c"))
                .isEqualTo("<https://x.example/?a_b=1&c>");
    }

    @Test
    void inShortLeadsToTheAddressAndShowsIt() {
        String url = "https://x.example/s?__biz=Mz==&mid=1&lt;#x*y*";
        List<Link> links = MarkdownTree.all(cell(url, url), Link.class);

        assertThat(links).singleElement().extracting(Link::getDestination).isEqualTo(url);
        assertThat(MarkdownTree.text(links.get(0))).isEqualTo(url);
    }

    @Test
    void showsAnAddressThatNeedsEncodingAsItIs() {
        String url = "https://x.example/a|b(c)";
        List<Link> links = MarkdownTree.all(cell(url, url), Link.class);

        assertThat(MarkdownTree.text(links.get(0))).isEqualTo(url);
    }
}
