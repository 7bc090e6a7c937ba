package dev.zhoubao.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Cell.Mark;
import dev.zhoubao.document.Cell.Run;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.fixture.Written;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Foreign text comes back as text and makes no structure, wherever it stands. */
class MarkdownEscapingTest {

    static Stream<String> foreign() {
        return Stream.of(
                "`code`",
                "``` fence",
                "*a* **b** _c_ __d__",
                "***",
                "___",
                "~~gone~~",
                "~~~",
                "[text](https://x.example/)",
                "![](x)",
                "[a]: https://x.example/",
                "<b>bold</b>",
                "<!-- hidden -->",
                "<script>alert(1)</script>",
                "<https://x.example/>",
                "&lt;b&gt; &amp; &#65;",
                "a | b || c",
                "| a |",
                "# heading",
                "heading #",
                "a \\ b \\* c \\",
                "- item",
                "-",
                "---",
                "+ item",
                "* item",
                "1. item",
                "1) item",
                "123456789. x",
                "=",
                "===",
                "> quote",
                "[x] done",
                "javascript:alert(1)",
                "[x](javascript:alert(1))",
                "|---|",
                ":--- | ---:",
                "{#id}",
                "\\",
                "a_b*c`d",
                "![a][b]",
                "[^1]",
                "[^1]: note",
                "```mermaid",
                ":::",
                "https://x.example/a_b",
                "HTTP://x.example",
                "ftp://x.example",
                "www.x.example",
                "WWW.x.example",
                "a@x.example",
                "mailto:a@x.example",
                "$a$",
                "<a id=x></a>",
                "    indented",
                "国家“互联网”（应急）*中心*");
    }

    private static void assertPlain(Node node, String foreign) {
        assertThat(MarkdownTree.all(node, Node.class)).as("structure").allMatch(Text.class::isInstance);
        assertThat(MarkdownTree.text(node)).isEqualTo(foreign.strip());
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void inACell(String foreign) {
        Node tree = MarkdownTree.of(
                Written.table(List.of("a", "b"), List.of(List.of(Cell.text(foreign), Cell.text("next")))));

        List<TableCell> cells = MarkdownTree.all(tree, TableCell.class);
        assertThat(cells).hasSize(4);
        assertPlain(cells.get(2), foreign);
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void inAParagraph(String foreign) {
        Node tree = MarkdownTree.of(new Prose(List.of(Cell.text(foreign), Cell.text("next"))));

        assertThat(MarkdownTree.kinds(tree)).containsExactly("Heading", "Paragraph", "Paragraph");
        assertPlain(MarkdownTree.all(tree, Paragraph.class).get(0), foreign);
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void inAQuotation(String foreign) {
        Node tree = MarkdownTree.of(new Prose(Prose.Kind.QUOTED, List.of(Cell.text(foreign), Cell.text("next"))));

        assertThat(MarkdownTree.kinds(tree)).containsExactly("Heading", "BlockQuote");
        Node quote = MarkdownTree.all(tree, BlockQuote.class).get(0);
        assertThat(MarkdownTree.kinds(quote)).containsExactly("Paragraph", "Paragraph");
        assertPlain(quote.getFirstChild(), foreign);
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void inTheContents(String foreign) {
        Report report = new Report("r", "t", Map.of("lang", "en"), List.of(Section.of("s", foreign)), List.of());

        List<Link> links = MarkdownTree.all(MarkdownTree.of(report), Link.class);
        assertThat(links)
                .singleElement()
                .extracting(Link::getDestination)
                .isEqualTo("#" + HeadingAnchors.name(foreign));
        assertPlain(links.get(0), foreign);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://x.example https\\://x.example",
                "FTP://x.example FTP\\://x.example",
                "www.x.example www\\.x.example",
                "mailto:a@b.c mailto\\:a\\@b.c",
                "last:one last:one"
            })
    void isNoAddressThatGitHubWouldMakeALinkOf(String foreign, String escaped) {
        assertThat(MarkdownEscaping.text(foreign)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void inAParagraphWithMarks(String foreign) {
        Cell marked = new Cell.Marked(List.of(new Run(foreign.strip(), Mark.KEPT), new Run("x", Mark.ADDED)));

        Node tree = MarkdownTree.of(new Prose(List.of(marked)));

        assertThat(MarkdownTree.kinds(tree)).containsExactly("Heading", "Paragraph");
        assertThat(MarkdownTree.text(tree)).isEqualTo("Test" + foreign.strip() + "x");
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void inAFact(String foreign) {
        Node tree = MarkdownTree.of(new Facts(List.of(new Fact("label", Cell.text(foreign)))));

        Node paragraph = MarkdownTree.all(tree, ListItem.class).get(0).getFirstChild();
        assertThat(MarkdownTree.kinds(paragraph)).startsWith("StrongEmphasis").containsOnly("StrongEmphasis", "Text");
        assertThat(MarkdownTree.text(paragraph)).isEqualTo("label: " + foreign.strip());
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void inHeadings(String foreign) {
        Node tree = MarkdownTree.of(new Report("r", foreign, List.of(Section.of("s", foreign)), List.of()));

        List<Heading> headings = MarkdownTree.all(tree, Heading.class);
        assertThat(MarkdownTree.kinds(tree)).containsExactly("Heading", "Heading");
        assertThat(headings).allSatisfy(heading -> assertPlain(heading, foreign));
    }
}
