package dev.zhoubao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.PlainText;
import dev.zhoubao.export.ReportWriter;
import dev.zhoubao.export.csv.CsvWriter;
import dev.zhoubao.export.excel.ExcelWriter;
import dev.zhoubao.export.html.HtmlWriter;
import dev.zhoubao.export.json.JsonWriter;
import dev.zhoubao.export.markdown.MarkdownWriter;
import dev.zhoubao.export.terminal.TerminalWriter;
import dev.zhoubao.fixture.AnyBulletin;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.weeks.ShowReport;
import dev.zhoubao.report.weeks.TidyReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.report.workbook.WorkbookReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In every format a number is the figure that was read, and stands in the sentence beside it. */
class ShownNumbersTest {

    private static final Labels LABELS = new Labels(Lang.EN);
    private static final int METRIC = 4;
    private static final int VALUE = 6;
    private static final int SENTENCE = 13;

    /** A figure as a format shows it. */
    private record Shown(String metric, BigDecimal value, String sentence) {}

    @Provide
    Arbitrary<List<Bulletin>> bulletins() {
        return AnyBulletin.quoting().list().ofMinSize(1).ofMaxSize(3);
    }

    private static String written(ReportWriter writer, List<Bulletin> bulletins, Format format) {
        return Written.by(writer, new TidyReport(LABELS).of(bulletins), format, Display.PLAIN);
    }

    private static List<Figure> figures(List<Bulletin> bulletins) {
        return bulletins.stream()
                .flatMap(bulletin -> bulletin.figures().values().stream())
                .toList();
    }

    private static void assertShown(List<Bulletin> bulletins, List<Shown> shown) {
        List<Figure> figures = figures(bulletins);
        assertThat(shown)
                .extracting(Shown::metric)
                .isEqualTo(figures.stream().map(figure -> figure.metric().id()).toList());
        for (int i = 0; i < figures.size(); i++) {
            BigDecimal value = figures.get(i).value().decimal();
            assertThat(shown.get(i).value()).isEqualByComparingTo(value);
            assertThat(shown.get(i).sentence()).contains(value.toPlainString());
        }
    }

    private static Shown shown(List<String> row) {
        return new Shown(row.get(METRIC), new BigDecimal(row.get(VALUE)), row.get(SENTENCE));
    }

    @Property(seed = "61", tries = 50)
    void inLinesWithTabs(@ForAll("bulletins") List<Bulletin> bulletins) {
        List<Shown> shown = written(new CsvWriter(), bulletins, Format.TSV)
                .lines()
                .skip(1)
                .map(line -> shown(List.of(line.split("\t", -1))))
                .toList();

        assertShown(bulletins, shown);
    }

    @Property(seed = "62", tries = 50)
    void inCommaSeparatedValues(@ForAll("bulletins") List<Bulletin> bulletins) {
        Pattern field = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))(?:,|$)");
        List<Shown> shown = written(new CsvWriter(), bulletins, Format.CSV)
                .lines()
                .skip(1)
                .map(line -> shown(field.matcher(line)
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .toList()))
                .toList();

        assertShown(bulletins, shown);
    }

    @Property(seed = "63", tries = 50)
    void inJson(@ForAll("bulletins") List<Bulletin> bulletins) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        List<Shown> shown = new ArrayList<>();
        mapper.readTree(written(new JsonWriter(), bulletins, Format.JSON)).forEach(node -> shown.add(shown(node)));
        List<Shown> lines = written(new JsonWriter(), bulletins, Format.NDJSON)
                .lines()
                .map(line -> shown(mapper.readTree(line)))
                .toList();

        assertShown(bulletins, shown);
        assertThat(lines).isEqualTo(shown);
    }

    private static Shown shown(JsonNode figure) {
        return new Shown(
                figure.get("metric").asString(),
                figure.get("value").decimalValue(),
                figure.get("sentence").asString());
    }

    @Property(seed = "64", tries = 50)
    void inMarkdown(@ForAll("bulletins") List<Bulletin> bulletins) {
        List<List<String>> rows = new ArrayList<>();
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(written(new MarkdownWriter(), bulletins, Format.MARKDOWN))
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(CustomNode node) {
                        if (node instanceof TableRow) {
                            rows.add(new ArrayList<>());
                        } else if (node instanceof TableCell) {
                            rows.get(rows.size() - 1).add("");
                        }
                        visitChildren(node);
                    }

                    @Override
                    public void visit(Text text) {
                        if (!rows.isEmpty()) {
                            List<String> row = rows.get(rows.size() - 1);
                            row.set(row.size() - 1, row.get(row.size() - 1) + text.getLiteral());
                        }
                    }
                });

        assertShown(
                bulletins, rows.stream().skip(1).map(ShownNumbersTest::shown).toList());
    }

    @Property(seed = "65", tries = 50)
    void inHtml(@ForAll("bulletins") List<Bulletin> bulletins) {
        List<Shown> shown = Jsoup.parse(written(
                        (report, format, display, out) -> new HtmlWriter().write(report, out), bulletins, Format.TABLE))
                .select("tbody tr")
                .stream()
                .map(row -> shown(row.children().stream().map(Element::text).toList()))
                .toList();

        assertShown(bulletins, shown);
    }

    @Property(seed = "66", tries = 50)
    void inTheTerminal(@ForAll("bulletins") List<Bulletin> bulletins) {
        String table = written(new TerminalWriter(new Labels(Lang.EN)), bulletins, Format.TABLE);
        String vertical = written(new TerminalWriter(new Labels(Lang.EN)), bulletins, Format.VERTICAL);
        for (Figure figure : figures(bulletins)) {
            String name = Pattern.quote(LABELS.metric(figure.metric()));
            String value = Pattern.quote(figure.value().toString());
            String id = figure.metric().id();
            assertThat(table)
                    .containsPattern("(?m) " + id + " +" + name + " +" + value + "  .*"
                            + Pattern.quote(
                                    PlainText.of(figure.evidence().text()).strip()));
            assertThat(vertical).containsPattern("\nmetric +" + id + "\nname +" + name + "\nvalue +" + value + "\n");
        }
    }

    @Property(seed = "67", tries = 10, shrinking = ShrinkingMode.OFF)
    void inWorkbooks(@ForAll("bulletins") List<Bulletin> bulletins) throws IOException {
        Report tidy = new TidyReport(LABELS).of(bulletins);
        Report workbook = new WorkbookReport(LABELS, "zhoubao").of(bulletins);

        assertShown(bulletins, shown(sheets(tidy).getSheetAt(0), METRIC, VALUE, 3));
        Sheet figures = sheets(workbook).getSheet("Figures");
        assertShown(bulletins, shown(figures, column(figures, "metric id"), column(figures, "value"), 5));
    }

    private static int column(Sheet sheet, String head) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(head)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("there is no column " + head);
    }

    private static XSSFWorkbook sheets(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelWriter().write(report, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /** The rows of figures; the grade has one, too. */
    private static List<Shown> shown(Sheet sheet, int metric, int value, int sentenceFromEnd) {
        List<Shown> shown = new ArrayList<>();
        int sentence = sheet.getRow(0).getLastCellNum() - sentenceFromEnd;
        for (Row row : sheet) {
            Cell id = row.getCell(metric);
            if (id != null && Metric.of(id.getStringCellValue()).isPresent()) {
                shown.add(new Shown(
                        id.getStringCellValue(),
                        number(row.getCell(value)),
                        row.getCell(sentence).getStringCellValue()));
            }
        }
        return shown;
    }

    /** More digits than Excel keeps are written as text, and a percentage as the share of one that it is. */
    private static BigDecimal number(Cell cell) {
        if (cell.getCellType() == CellType.STRING) {
            return new BigDecimal(cell.getStringCellValue());
        }
        BigDecimal number = BigDecimal.valueOf(cell.getNumericCellValue());
        return cell.getCellStyle().getDataFormatString().contains("%") ? number.movePointRight(2) : number;
    }

    @Property(seed = "68", tries = 50)
    void besideTheEvidenceOfAWeek(@ForAll("bulletins") List<Bulletin> bulletins) {
        Report report = new ShowReport(LABELS).withEvidence(bulletins.get(0), null);
        String table = Written.by(new TerminalWriter(new Labels(Lang.EN)), report, Format.TABLE, Display.PLAIN);

        for (Figure figure : bulletins.get(0).figures().values()) {
            assertThat(table.lines())
                    .anySatisfy(line -> assertThat(line)
                            .startsWith(LABELS.metric(figure.metric()) + " ")
                            .containsSubsequence(
                                    " " + figure.value() + " ",
                                    String.valueOf(figure.evidence().line()),
                                    figure.value() + "个。"));
        }
    }
}
