package dev.zhoubao.export.excel;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Hints.Target;
import dev.zhoubao.document.Tone;
import dev.zhoubao.export.excel.CellStyles.Quote;
import dev.zhoubao.export.excel.CellStyles.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** Writes values into the cells of one sheet, each with its native type. */
final class CellWriter {

    /** More digits than a number of Excel keeps: such a value is written as text. */
    private static final int EXACT_DIGITS = 15;
    /** Where Excel's calendar can be trusted: it takes 1900 for a leap year. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final CellStyles styles;
    private final SheetLinks links;
    private int cutTexts;

    CellWriter(CellStyles styles, SheetLinks links) {
        this.styles = styles;
        this.links = links;
    }

    /** How many texts were too long for a cell. */
    int cutTexts() {
        return cutTexts;
    }

    void write(SXSSFRow row, int column, Cell cell, ColumnLook look) {
        if (cell instanceof Cell.Text text) {
            write(row, column, text, look);
        } else if (cell instanceof Cell.Numeric number) {
            write(row, column, number, look);
        } else if (cell instanceof Cell.Percent percent) {
            Tone tone = look.tone(percent.tone());
            number(row, column, NumberFormats.share(percent), NumberFormats.of(percent), look.role(), tone);
        } else if (cell instanceof Cell.Day day) {
            write(row, column, day.date(), look.role());
        } else if (cell instanceof Cell.Moment moment) {
            write(row, column, moment.time(), look.role());
        } else if (cell instanceof Cell.Link link) {
            write(row, column, link, look.role());
        } else if (cell instanceof Cell.Marked marked) {
            write(row, column, marked.runs());
        }
    }

    @Nullable
    SXSSFCell write(SXSSFRow row, int column, String text, Role role, Tone tone) {
        if (text.isEmpty()) {
            return null;
        }
        SXSSFCell target = row.createCell(column);
        String safe = SafeText.cell(text);
        cutTexts += SafeText.isCut(text, safe) ? 1 : 0;
        target.setCellValue(safe);
        target.setCellStyle(styles.text(role, tone, quote(text)));
        return target;
    }

    private static Quote quote(String text) {
        return SafeText.looksLikeFormula(text) ? Quote.PREFIX : Quote.NONE;
    }

    private void write(SXSSFRow row, int column, Cell.Text text, ColumnLook look) {
        SXSSFCell target = write(row, column, text.text(), look.role(), look.tone(text.tone()));
        Target leadsTo = look.leadsTo();
        if (target != null && leadsTo != null && links.lead(target, leadsTo, text)) {
            target.setCellStyle(styles.text(Role.LINK, Tone.NEUTRAL, quote(text.text())));
        }
    }

    private void write(SXSSFRow row, int column, Cell.Numeric number, ColumnLook look) {
        Tone tone = look.tone(number.tone());
        if (number.value().stripTrailingZeros().precision() > EXACT_DIGITS) {
            write(row, column, number.value().toPlainString(), look.role(), tone);
        } else {
            String format = NumberFormats.of(number, look.unit());
            number(row, column, number.value().doubleValue(), format, look.role(), tone);
        }
    }

    private void write(SXSSFRow row, int column, LocalDate date, Role role) {
        if (date.isBefore(FIRST_DAY)) {
            write(row, column, date.toString(), role, Tone.NEUTRAL);
        } else {
            number(row, column, DateUtil.getExcelDate(date), NumberFormats.DAY, role, Tone.NEUTRAL);
        }
    }

    private void write(SXSSFRow row, int column, LocalDateTime time, Role role) {
        if (time.toLocalDate().isBefore(FIRST_DAY)) {
            write(row, column, time.toString(), role, Tone.NEUTRAL);
        } else {
            number(row, column, DateUtil.getExcelDate(time), NumberFormats.MOMENT, role, Tone.NEUTRAL);
        }
    }

    private void number(SXSSFRow row, int column, double value, String format, Role role, Tone tone) {
        SXSSFCell target = row.createCell(column);
        target.setCellValue(value);
        target.setCellStyle(styles.number(role, tone, format));
    }

    private void write(SXSSFRow row, int column, Cell.Link link, Role role) {
        String text = link.text().isEmpty() ? link.url() : link.text();
        SXSSFCell target = write(row, column, text, role, Tone.NEUTRAL);
        if (target != null && links.add(target, link.url())) {
            target.setCellStyle(styles.text(Role.LINK, Tone.NEUTRAL, quote(text)));
        }
    }

    private void write(SXSSFRow row, int column, List<Cell.Run> runs) {
        XSSFRichTextString text = MarkedText.of(runs, styles);
        if (text.length() > 0) {
            SXSSFCell target = row.createCell(column);
            target.setCellValue(text);
            target.setCellStyle(styles.marked());
        }
    }
}
