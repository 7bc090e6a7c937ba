package dev.zhoubao.export.excel;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Cell.Mark;
import dev.zhoubao.document.Cell.Run;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.fixture.Golden;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * Every part of a workbook, tag by tag: how it looks depends on many small settings. Whoever changes the files looks at
 * such a workbook in a spreadsheet program first.
 */
class WorkbookGoldenTest {

    private static final Column DIRECTION =
            Column.text("direction", "Direction").saying(Map.of("better", Tone.GOOD, "worse", Tone.BAD));

    /** As many columns as make a sheet wide. */
    private static final Table WEEKS = new Table(
            "weeks",
            "",
            List.of(
                    Column.text("week", "Week"),
                    Column.date("start", "Start"),
                    Column.number("incidents", "Incidents handled in the week").inUnit(" cases"),
                    Column.number("phishing", "钓鱼投诉").comparingSizes(),
                    Column.number("share", "Share"),
                    Column.number("change", "Change").tonedBy(DIRECTION),
                    DIRECTION,
                    Column.text("address", "Address")),
            List.of(
                    week(1, 495, 454, "0.6", -19, "better"),
                    week(2, 1742, 461, "0.25", 7, "worse"),
                    List.of(
                            Cell.text("2031-03"),
                            Cell.dayOf(LocalDate.of(2031, 1, 13)),
                            Cell.absent(),
                            Cell.absent(),
                            Cell.absent(),
                            Cell.absent(),
                            Cell.absent(),
                            Cell.text("本周没有收到周报，".repeat(12)))));

    private static final Table PARTS = new Table(
            "parts",
            "Parts of the whole",
            List.of(Column.text("part", "Part"), Column.number("one", "One"), Column.number("other", "Other")),
            List.of(
                    List.of(Cell.text("境内"), Cell.percent(new BigDecimal("40.5")), Cell.percent(BigDecimal.TEN)),
                    List.of(Cell.text("境外"), Cell.percent(new BigDecimal("59.5")), Cell.absent())));

    private static List<Cell> week(int n, long incidents, long phishing, String share, long change, String direction) {
        boolean better = direction.equals("better");
        return List.of(
                Cell.text("2031-0" + n),
                Cell.dayOf(LocalDate.of(2030, 12, 30).plusWeeks(n - 1L)),
                Cell.number(incidents),
                Cell.number(phishing),
                Cell.percent(new BigDecimal(share)),
                new Cell.Numeric(BigDecimal.valueOf(change), true, better ? Tone.GOOD : Tone.BAD),
                Cell.text(direction, better ? Tone.GOOD : Tone.BAD),
                Cell.link("Week " + n, "https://example.org/" + n));
    }

    private static Section overview() {
        return Section.of(
                "overview",
                "Overview",
                new Facts(List.of(
                        new Fact("Weeks", Cell.number(3)),
                        new Fact("Made at", Cell.momentOf(LocalDateTime.of(2031, 2, 3, 4, 5, 6))),
                        new Fact("Article", Cell.link("", "https://example.org/all")),
                        new Fact("Change", new Cell.Percent(new BigDecimal("-3.8"), true, Tone.GOOD)),
                        new Fact(
                                "Words",
                                new Cell.Marked(List.of(
                                        new Run("the same ", Mark.KEPT),
                                        new Run("gone ", Mark.REMOVED),
                                        new Run("new ", Mark.ADDED),
                                        new Run("found", Mark.FOUND)))),
                        new Fact("Sum", Cell.text("=1+1", Tone.FAINT)))),
                Prose.of("本周网络安全态势整体评价为良。".repeat(9), "The second paragraph."),
                PARTS,
                new Chart("Incidents and phishing", WEEKS, "week", List.of("incidents", "phishing")));
    }

    private static Section metrics() {
        List<Column> columns = List.of(
                Column.text("metric", "Metric"),
                Column.text("course", "Course").drawing("weeks"),
                Column.text("highest", "Highest in").leadingTo("weeks", "week"));
        return Section.of(
                "metrics",
                "Metrics",
                new Table(
                        "metrics",
                        "",
                        columns,
                        List.of(
                                List.of(Cell.text("incidents"), Cell.absent(), Cell.text("2031-02")),
                                List.of(Cell.text("phishing"), Cell.absent(), Cell.text("2031-09")))));
    }

    private static Section charts() {
        return Section.of(
                "charts",
                "Charts",
                new Chart("Incidents", WEEKS, "start", List.of("incidents")),
                new Chart(Chart.Kind.BARS, "Parts", PARTS, "part", List.of("one", "other")),
                new Chart(Chart.Kind.BARS, "", WEEKS, "week", List.of("change")),
                new Chart("Elsewhere", elsewhere(), "day", List.of("n")),
                new Chart(Chart.Kind.BARS, "By address", WEEKS, "address", List.of("phishing")));
    }

    /** In no sheet of the workbook. */
    private static Table elsewhere() {
        return new Table(
                "elsewhere",
                "",
                List.of(Column.date("day", "Day"), Column.number("n", "Number")),
                List.of(
                        List.of(Cell.dayOf(LocalDate.of(2031, 1, 6)), Cell.number(1)),
                        List.of(Cell.dayOf(LocalDate.of(2031, 1, 7)), Cell.absent()),
                        List.of(Cell.dayOf(LocalDate.of(2031, 1, 8)), Cell.number(3))));
    }

    @Test
    void writesTheseParts() throws IOException {
        Report report = new Report(
                "test",
                "Weekly bulletins & more",
                Map.of("subject", "2031-01 – 2031-03", "generator", "zhoubao 9"),
                List.of(
                        overview(),
                        Section.of(
                                "weeks", "All weeks", WEEKS, new Chart("Phishing", WEEKS, "week", List.of("phishing"))),
                        metrics(),
                        charts()),
                List.of());

        Golden.check("export/excel/workbook.txt", parts(Workbooks.bytes(report)));
    }

    private static String parts(byte[] workbook) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                parts.append("==== ").append(part.getName()).append('\n');
                parts.append(xml.replace("><", ">\n<").strip()).append("\n\n");
            }
        }
        return parts.toString();
    }
}
