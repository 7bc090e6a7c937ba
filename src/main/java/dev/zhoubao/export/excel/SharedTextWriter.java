package dev.zhoubao.export.excel;

import java.io.IOException;
import java.util.function.ToIntFunction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.jspecify.annotations.Nullable;

/** Streams cells as POI does; texts and numbers, which nearly all are, at once: POI writes their XML in a dozen pieces. */
final class SharedTextWriter extends SheetDataWriter {

    private final ToIntFunction<Cell> places;

    /** @param places of texts among those of the workbook; first asked when rows are written */
    SharedTextWriter(ToIntFunction<Cell> places) throws IOException {
        this.places = places;
    }

    @Override
    public void writeCell(int columnIndex, @Nullable Cell cell) throws IOException {
        if (cell == null) {
            return;
        }
        if (cell.getCellType() == CellType.STRING) {
            _out.write(beginning(columnIndex, cell) + " t=\"s\"><v>" + places.applyAsInt(cell) + "</v></c>");
        } else if (cell.getCellType() == CellType.NUMERIC) {
            _out.write(beginning(columnIndex, cell) + " t=\"n\"><v>" + cell.getNumericCellValue() + "</v></c>");
        } else {
            super.writeCell(columnIndex, cell);
        }
    }

    private static String beginning(int columnIndex, Cell cell) {
        int style = cell.getCellStyle().getIndex();
        return "<c r=\"" + CellReference.convertNumToColString(columnIndex) + (cell.getRowIndex() + 1)
                + (style == 0 ? "\"" : "\" s=\"" + style + "\"");
    }
}
