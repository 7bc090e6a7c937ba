package dev.zhoubao.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Cell.Mark;
import dev.zhoubao.document.Cell.Run;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.fixture.Written;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {

    private static String body(Block... blocks) {
        return MarkdownTree.written(Written.report(blocks)).substring("# Test\n".length());
    }

    private static String row(Cell... cells) {
        List<String> columns = List.of("a", "b", "c").subList(0, cells.length);
        return body(Written.table(columns, List.of(List.of(cells))))
                .lines()
                .skip(3)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void writesTitleSectionsAndBlocksWithBlankLinesBetween() {
        Report report = new Report(
                "r",
                "Title",
                List.of(Section.of("s", "One", Prose.of("a", "b")), Section.of("t", "", Prose.of("c"))),
                "");

        assertThat(MarkdownTree.written(report)).isEqualTo("# Title\n\n## One\n\na\n\nb\n\nc\n");
    }

    @Test
    void setsNumbersRight() {
        Table table = new Table(
                "t",
                "Head",
                List.of(Column.text("a", "周次"), Column.number("b", "事件")),
                List.of(List.of(Cell.text("x"), Cell.number(495))));

        assertThat(body(table)).isEqualTo("\n**Head**\n\n| 周次 | 事件 |\n| --- | ---: |\n| x | 495 |\n");
    }

    @Test
    void writesNumbersPlainWithTheirSigns() {
        assertThat(row(
                        Cell.number(new BigDecimal("1E+3")),
                        new Cell.Numeric(BigDecimal.ONE, true, Tone.BAD),
                        new Cell.Percent(new BigDecimal("12.5"), true, Tone.BAD)))
                .isEqualTo("| 1000 | +1 | +12.5 % |");
    }

    @Test
    void writesAbsentAsADashAndNeverAsZero() {
        assertThat(row(Cell.absent(), Cell.number(0), Cell.text(""))).isEqualTo("| – | 0 |  |");
    }

    @Test
    void writesDaysAndMoments() {
        assertThat(row(Cell.dayOf(LocalDate.of(2024, 7, 1)), Cell.momentOf(LocalDateTime.of(2024, 7, 1, 9, 8, 7))))
                .isEqualTo("| 2024-07-01 | 2024-07-01 09:08:07 |");
    }

    @Test
    void marksChangesWithTags() {
        Cell marked = new Cell.Marked(List.of(
                new Run("from the ", Mark.KEPT),
                new Run("old <b>", Mark.REMOVED),
                new Run("new", Mark.ADDED),
                new Run(" one", Mark.KEPT),
                new Run("!", Mark.FOUND)));

        assertThat(body(new Prose(List.of(marked))))
                .isEqualTo("\nfrom the <del>old &lt;b&gt;</del><ins>new</ins> one<mark>!</mark>\n");
    }

    @Test
    void writesADashForATableWithoutRows() {
        assertThat(body(Written.table(List.of("a"), List.of()))).isEqualTo("\n–\n");
    }

    @Test
    void writesQuotationsAsSuch() {
        Prose quote = new Prose(Prose.Kind.QUOTED, List.of(Cell.text("- one"), Cell.text("two")));

        assertThat(body(quote)).isEqualTo("\n> \\- one\n>\n> two\n");
    }

    private static Report document(Section... sections) {
        return new Report("r", "周报", Map.of("lang", "zh"), List.of(sections), "");
    }

    /** GitHub, GitLab, Hugo, Jekyll and pandoc name these headings alike. */
    @Test
    void givesADocumentContentsWhoseLinksLeadToItsHeadings() {
        Report report = document(
                Section.of("headline", "最新", Prose.of("z")).leading(),
                Section.of("week-2031-12", "周报 2031-12", Prose.of("a")),
                Section.of("untitled", "", Prose.of("b")),
                Section.of("other", "周报 2031-12", Prose.of("c")),
                Section.of("contents", "目录", Prose.of("d")));

        assertThat(MarkdownTree.written(report)).isEqualTo("""
                        ---
                        lang: "zh"
                        ---

                        ## 最新

                        z

                        ## 目录

                        - [周报 2031-12](#周报-2031-12)
                        - [周报 2031-12](#周报-2031-12-1)
                        - [目录](#目录-1)

                        ## 周报 2031-12

                        a

                        b

                        ## 周报 2031-12

                        c

                        ## 目录

                        d
                        """);
    }

    @Test
    void listsTheSectionsOfAGroupInOneItem() {
        Report report = document(
                Section.of("a", "Week 2", Prose.of("a")).in("2031"),
                Section.of("b", "Week 1", Prose.of("b")).in("2031"),
                Section.of("c", "Week 9", Prose.of("c")).in("2030"),
                Section.of("d", "Sources", Prose.of("d")));

        assertThat(MarkdownTree.written(report)).contains("""
                        - **2031** (2): [Week 2](#week-2), [Week 1](#week-1)
                        - **2030** (1): [Week 9](#week-9)
                        - [Sources](#sources)
                        """);
    }

    @Test
    void writesNumbersAndDaysOfTheFrontMatterAsSuch() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("weeks", "34");
        properties.put("date", "2031-03-27");
        properties.put("number", "007");
        properties.put("generator", "zhoubao: 1");

        assertThat(MarkdownTree.written(new Report("r", "t", properties, List.of(), "")))
                .isEqualTo("---\nweeks: 34\ndate: 2031-03-27\nnumber: \"007\"\ngenerator: \"zhoubao: 1\"\n---\n");
    }

    @Test
    void leavesNoDollarThatBeginsAFormula() {
        assertThat(row(Cell.text("$a$ costs $5"))).isEqualTo("| \\$a\\$ costs \\$5 |");
    }

    @Test
    void quotesPropertiesInTheFrontMatter() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("title", "a: \"b\" \\ # c\n---\nd: e");
        properties.put("weeks", "5");
        Report report = new Report("r", "T", properties, List.of(), "");

        assertThat(MarkdownTree.written(report))
                .isEqualTo("---\ntitle: \"a: \\\"b\\\" \\\\ # c --- d: e\"\nweeks: 5\n---\n");
    }

    @Test
    void makesNoIndentOfLineBreaks() {
        assertThat(body(Prose.of("\u0085\u0085\u0085\u0085text"))).isEqualTo("\ntext\n");
    }

    @Test
    void replacesControlCharacters() {
        assertThat(row(Cell.text("a\u001b[31m\u202eb"), new Cell.Link("x", "https://x.example/\u001b")))
                .isEqualTo("| a�\\[31m�b | [x](https://x.example/�) |");
    }
}
