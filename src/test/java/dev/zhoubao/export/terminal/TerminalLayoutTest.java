package dev.zhoubao.export.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.LazyRows;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What gives way, and in which order, where a table has no room. */
class TerminalLayoutTest {

    private static final Table TABLE = new Table(
            "table",
            "",
            List.of(
                    Column.text("week", "周次"),
                    Column.text("note", "a long head").asExtra(),
                    Column.number("n", "事件"),
                    Column.text("text", "文本")),
            List.of(
                    List.of(Cell.text("2031-12"), Cell.text("extra"), Cell.number(1234), Cell.text("国家互联网应急中心")),
                    List.of(Cell.text("2031-9"), Cell.absent(), Cell.absent(), Cell.text("x"))));

    private static String at(int width) {
        return write(TABLE, width);
    }

    private static String write(Block table, int width) {
        return Written.by(
                new TerminalWriter(new Labels(Lang.EN)),
                Written.report(table),
                Format.TABLE,
                new Display(width, false));
    }

    @Test
    void setsEveryColumnInItsWidthWhereThereIsNoLimit() {
        assertThat(at(0)).isEqualTo("""
                周次     a long head  事件  文本
                %s
                2031-12  extra        1234  国家互联网应急中心
                2031-9   –               –  x
                """.formatted("─".repeat(46)));
    }

    @Test
    void makesEachRowOfALongTableToMeasureItAndToWriteItAndHoldsNone() {
        AtomicInteger made = new AtomicInteger();
        List<Integer> numbers = IntStream.range(0, 1_000).boxed().toList();
        Table table = new Table(
                "table",
                "",
                List.of(Column.number("n", "n"), Column.text("text", "text").asData()),
                new LazyRows<>(numbers, n -> {
                    made.incrementAndGet();
                    return List.of(Cell.number(n), Cell.text("x".repeat(n)));
                }));
        made.set(0);
        assertThat(write(table, 80).lines()).hasSize(1_002);
        assertThat(made.get()).isLessThanOrEqualTo(3 * numbers.size() + 10);
    }

    @Test
    void leavesSpareColumnsOutFromTheRightWhereExtraOnesAreNotEnough() {
        Table table = new Table(
                "table",
                "",
                List.of(
                        Column.text("week", "week"),
                        Column.date("start", "start").asExtra(),
                        Column.number("a", "incidents"),
                        Column.number("b", "phishing").asSpare(),
                        Column.number("c", "addresses").asSpare()),
                List.of(List.of(
                        Cell.text("2031-12"),
                        Cell.text("2031-03-17"),
                        Cell.number(1),
                        Cell.number(2),
                        Cell.number(3))));

        assertThat(write(table, 28))
                .startsWith("week     incidents  phishing\n")
                .contains("start, addresses");
        assertThat(write(table, 20))
                .startsWith("week     incidents\n")
                .contains("(left out: start,\nphishing, addresses;");
        assertThat(write(table, 14)).contains("phishing   2", "too wide for");
    }

    /** The address is wider than what it leaves, and its own words may be broken. */
    @Test
    void keepsNamesOfWeeksWholeWhereOtherTextCanGiveWay() {
        String address = "https://mp.example.com/" + "s".repeat(20);
        Table table = new Table(
                "table",
                "",
                List.of(
                        Column.text("week", "week"),
                        Column.text("status", "status"),
                        Column.text("known", "known from"),
                        Column.text("url", "address")),
                List.of(
                        List.of(
                                Cell.text("ransomware:2031-45"),
                                Cell.text("link only"),
                                Cell.text("ransomware:2031-50, ransomware:2031-51"),
                                Cell.text(address)),
                        List.of(
                                Cell.text("cnvd:2031-12-22"),
                                Cell.text("missing"),
                                Cell.text("cnvd:2031-50–2032-08"),
                                Cell.absent())));

        assertThat(write(table, 72).lines().map(String::strip))
                .anyMatch(line -> line.startsWith("ransomware:2031-45") && line.contains(" ransomware:2031-50,"))
                .anyMatch(line -> line.startsWith("ransomware:2031-51"))
                .anyMatch(line -> line.startsWith("cnvd:2031-12-22 "));
        assertThat(write(table, 60).lines().map(String::strip))
                .anyMatch(line -> line.startsWith("ransomware:2031-45 link only ransomware:2031-50,"))
                .anyMatch(line -> line.matches("cnvd:2031-12-22 +missing +cnvd:2031-50– +–"))
                .anyMatch(line -> line.startsWith("2032-08"));
    }

    @Test
    void breaksARangeOfWeeksBehindItsDots() {
        Table table = new Table(
                "table",
                "",
                List.of(Column.text("name", "name"), Column.text("text", "text")),
                List.of(List.of(
                        Cell.text("some words that may be broken into lines"),
                        Cell.text("list them with: gaps ransomware:2031-45..2031-49"))));

        assertThat(write(table, 38).lines()).anyMatch(line -> line.endsWith(" ransomware:2031-45.."));
    }

    @Test
    void keepsIdsOfMetricsWholeWhereOtherTextCanGiveWay() {
        Table table = new Table(
                "table",
                "",
                List.of(Column.text("id", "id"), Column.text("name", "name")),
                List.of(List.of(
                        Cell.text("ransomware-download-ips-domestic"),
                        Cell.text("domestic addresses that serve ransomware"))));

        assertThat(write(table, 50).lines()).anyMatch(line -> line.startsWith("ransomware-download-ips-domestic  "));
        assertThat(write(table, 30)).contains("ransomware-");
    }

    @Test
    void setsCountsBelowEachOtherWhereTheyHaveRoomBesideTheLongestLabel() {
        Facts facts = new Facts(List.of(
                new Fact("a", "lists of links to bulletins", Cell.number(5)),
                new Fact("b", "passed over; list with: problems --all", Cell.number(10)),
                new Fact("c", "files", Cell.number(12))));

        assertThat(write(facts, 60)).isEqualTo("""
                lists of links to bulletins             5
                passed over; list with: problems --all  10
                files                                   12
                """);
        assertThat(write(facts, 40)).isEqualTo("""
                lists of links to bulletins
                       5
                passed over; list with: problems --all
                       10
                files  12
                """);
    }

    @Test
    void breaksHeadsFirst() {
        assertThat(at(45)).isEqualTo("""
                周次     a      事件  文本
                         long
                         head
                %s
                2031-12  extra  1234  国家互联网应急中心
                2031-9   –         –  x
                """.formatted("─".repeat(40)));
    }

    @Test
    void movesColumnsTogetherNext() {
        assertThat(at(37).lines()).contains("2031-12 extra 1234 国家互联网应急中心");
    }

    @Test
    void leavesExtraColumnsOutWithANoteNext() {
        assertThat(at(35)).isEqualTo("""
                周次     事件  文本
                %s
                2031-12  1234  国家互联网应急中心
                2031-9      –  x
                (left out: a long head; see all
                with --format vertical)
                """.formatted("─".repeat(33)));
    }

    @Test
    void wrapsTextsNext() {
        assertThat(at(30)).isEqualTo("""
                周次     事件  文本
                %s
                2031-12  1234  国家互联网应急
                               中心
                2031-9      –  x
                (left out: a long head; see
                all with --format vertical)
                """.formatted("─".repeat(30)));
    }

    @Test
    void writesOneValueALineAtLast() {
        assertThat(at(25)).isEqualTo("""
                周次         2031-12
                a long head  extra
                事件         1234
                文本         国家互联网应
                             急中心

                周次         2031-9
                a long head  –
                事件         –
                文本         x

                (too wide for a table
                here: widen the window,
                or use --format csv)
                """);
    }

    @Test
    void writesOneValueALineWhereAnotherWayWouldFillManyLines() {
        Table table = Written.table(List.of("a", "b"), List.of(List.of(Cell.text("week"), Cell.text("字".repeat(100)))));

        assertThat(write(table, 30)).startsWith("a  week\nb  字");
    }

    @Test
    void putsValuesBelowLabelsWhereTheLabelsFillTheLine() {
        Facts facts = new Facts(List.of(new Fact("a label of some length", Cell.number(1234567))));

        assertThat(Written.by(
                        new TerminalWriter(new Labels(Lang.EN)),
                        Written.report(facts),
                        Format.TABLE,
                        new Display(24, false)))
                .isEqualTo("a label of some length\n  1234567\n");
    }

    @Test
    void separatesWhatFollowsFromTheLastRowOfVertical() {
        Table table = Written.table(List.of("a"), List.of(List.of(Cell.text("x"))));
        Facts facts = new Facts(List.of(new Fact("equal", Cell.number(0))));

        assertThat(Written.by(
                        new TerminalWriter(new Labels(Lang.EN)),
                        Written.report(table, facts),
                        Format.VERTICAL,
                        Display.PLAIN))
                .isEqualTo("a  x\n\nequal  0\n");
    }

    @Test
    void writesADashForATableWithoutRows() {
        assertThat(write(Written.table(List.of("a"), List.of()), 80)).isEqualTo("–\n");
    }

    @Test
    void putsAValueBelowALabelThatWouldLeaveItLittleRoom() {
        Facts facts = new Facts(List.of(
                new Fact("grade", Cell.text("good")),
                new Fact("evidence (grade, line 23)", Cell.text("a sentence that takes more than one line"))));
        Report report = new Report("test", "Test", List.of(Section.of("facts", "", facts)), List.of());

        assertThat(Written.by(new TerminalWriter(new Labels(Lang.EN)), report, Format.TABLE, new Display(40, false)))
                .isEqualTo("""
                        grade  good
                        evidence (grade, line 23)
                          a sentence that takes more than one
                          line
                        """);
    }

    @Test
    void leavesOutWhatIsAbsentOfColumnsThatOneChoosesFrom() {
        Table chosen = TABLE.mapColumns(Column::choosable);

        assertThat(write(chosen, 25))
                .contains("周次         2031-9\n文本         x\n")
                .doesNotContain("–");
        assertThat(at(25)).contains("a long head  –");
    }

    @Test
    void saysThatAddressesAreShortenedOnlyWhereTheyAreShown() {
        Cell address =
                Cell.link("", "https://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=2247499089&sn=06658fbe35029");
        Table table = new Table(
                "table",
                "",
                List.of(
                        Column.text("name", "name"),
                        Column.text("url", "address").asExtra()),
                List.of(List.of(Cell.text("x".repeat(40)), address)));

        assertThat(write(table, 100)).contains("addresses are shortened");
        assertThat(write(table, 45)).contains("left out: address").doesNotContain("addresses are shortened");
    }
}
