package dev.zhoubao.export.csv;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a report's main table as CSV (RFC 4180, but lines end in {@code \n}) or TSV, with the columns' ids as header. A
 * report without a table gives its facts. An absent value is an empty field, and where words are
 * translated, their code is written. Text that a spreadsheet would take for a
 * formula is preceded by an apostrophe; so is, in TSV, a quotation mark that would hide what follows it.
 */
public final class CsvWriter implements ReportWriter {

    private static final CsvCells FIELDS = new CsvCells();

    @Override
    public void write(Report report, Format format, Display display, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Function<List<String>, String> form = format == Format.CSV ? CsvWriter::quotedRow : CsvWriter::unquotedRow;
        Table table = report.mainTable().orElseGet(() -> facts(report));
        writer.write(form.apply(table.columns().stream().map(Column::id).toList()) + "\n");
        for (List<Cell> row : table.rows()) {
            writer.write(
                    form.apply(row.stream().map(cell -> cell.accept(FIELDS)).toList()) + "\n");
        }
        writer.flush();
    }

    private static Table facts(Report report) {
        List<List<Cell>> rows = report.blocks(Facts.class)
                .flatMap(facts -> facts.facts().stream())
                .map(fact -> List.of(Cell.text(fact.id()), fact.value()))
                .toList();
        return new Table("facts", "", List.of(Column.text("name", "name"), Column.text("value", "value")), rows);
    }

    /** A row of nothing but one empty field would be a blank line, which many readers skip. */
    private static String quotedRow(List<String> fields) {
        return fields.equals(List.of(""))
                ? "\"\""
                : fields.stream().map(CsvWriter::quoted).collect(Collectors.joining(","));
    }

    /** A spreadsheet takes quotation marks off the start of a field although nothing quotes here. */
    private static String unquotedRow(List<String> fields) {
        return fields.stream()
                .map(field -> field.strip().startsWith("\"") ? "'" + field : field)
                .collect(Collectors.joining("\t"));
    }

    private static String quoted(String field) {
        boolean needed = field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n') || !field.equals(field.strip());
        return needed ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
