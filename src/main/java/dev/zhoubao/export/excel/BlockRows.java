package dev.zhoubao.export.excel;

import dev.zhoubao.document.BlockVisitor;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Pictures;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.export.excel.CellStyles.Role;
import dev.zhoubao.export.excel.cell.HeaderLabels;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFRow;

/** The rows of a block, one below the other: each fills the row of a sheet that it is given. */
record BlockRows(CellWriter cells, RowHeights heights, SheetPlan.Form form, WorkbookLayout layout)
        implements BlockVisitor<Stream<Consumer<SXSSFRow>>> {

    /** A sheet that is a table has its title already. */
    @Override
    public Stream<Consumer<SXSSFRow>> visit(Table table) {
        boolean titled = form != SheetPlan.Form.GRID && !table.title().isEmpty();
        Stream<Consumer<SXSSFRow>> title = titled ? Stream.of(row -> title(table, row)) : Stream.empty();
        StructuredReferences formulas = new StructuredReferences(layout, table);
        List<ColumnStyle> looks = table.columns().stream()
                .map(column -> ColumnStyle.of(column, formulas))
                .toList();
        Stream<Consumer<SXSSFRow>> values = table.rows().stream().map(row -> target -> values(row, looks, target));
        return Stream.concat(Stream.concat(title, Stream.of(row -> header(table, row))), values);
    }

    private void title(Table table, SXSSFRow row) {
        cells.write(row, 0, table.title(), Role.TITLE, Tone.NEUTRAL);
    }

    private void header(Table table, SXSSFRow row) {
        List<String> labels = HeaderLabels.of(table);
        for (int i = 0; i < labels.size(); i++) {
            Role role = table.columns().get(i).kind() == Column.Kind.NUMBER ? Role.NUMBER_HEADER : Role.HEADER;
            cells.write(row, i, labels.get(i), role, Tone.NEUTRAL);
        }
        heights.fitHeader(row, labels);
    }

    private void values(List<Cell> values, List<ColumnStyle> looks, SXSSFRow row) {
        for (int i = 0; i < looks.size(); i++) {
            cells.write(row, i, values.get(i), looks.get(i));
        }
        heights.fit(row, values);
    }

    @Override
    public Stream<Consumer<SXSSFRow>> visit(Facts facts) {
        return facts.facts().stream().map(fact -> row -> {
            cells.write(row, 0, fact.label(), Role.LABEL, Tone.NEUTRAL);
            cells.write(row, 1, fact.value(), ColumnStyle.FREE);
            heights.span(row, fact.value(), 1);
        });
    }

    @Override
    public Stream<Consumer<SXSSFRow>> visit(Prose prose) {
        return prose.paragraphs().stream().map(this::spanning);
    }

    /** A sentence about the workbook itself. */
    Consumer<SXSSFRow> note(String sentence) {
        return spanning(Cell.text(sentence, Tone.FAINT));
    }

    private Consumer<SXSSFRow> spanning(Cell text) {
        return row -> {
            cells.write(row, 0, text, ColumnStyle.FREE);
            heights.span(row, text, 0);
        };
    }

    /** Pictures lie above the cells, too. */
    @Override
    public Stream<Consumer<SXSSFRow>> visit(Pictures pictures) {
        return pictures.images().stream().flatMap(image -> {
            int rows = layout.pictures().rows(image);
            return Stream.concat(
                    Stream.of(row -> inPlaceOf(image, row)),
                    Stream.<Consumer<SXSSFRow>>generate(() -> row -> {}).limit(rows - 1));
        });
    }

    private void inPlaceOf(Pictures.Image image, SXSSFRow row) {
        if (layout.pictures().of(image).isEmpty()) {
            cells.write(row, 0, Cell.text(image.text() + " (" + image.media() + ")", Tone.FAINT), ColumnStyle.FREE);
        }
    }

    /** Charts lie above the cells. */
    @Override
    public Stream<Consumer<SXSSFRow>> visit(Chart chart) {
        return Stream.empty();
    }
}
