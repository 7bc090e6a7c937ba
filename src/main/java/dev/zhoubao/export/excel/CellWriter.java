package dev.zhoubao.export.excel;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.CellVisitor;
import dev.zhoubao.document.ColumnHints.Target;
import dev.zhoubao.document.Tone;
import dev.zhoubao.export.WebLink;
import dev.zhoubao.export.excel.CellStyles.Quote;
import dev.zhoubao.export.excel.CellStyles.Role;
import dev.zhoubao.export.excel.cell.NumberFormats;
import dev.zhoubao.export.excel.cell.SafeText;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

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

    void write(SXSSFRow row, int column, Cell cell, ColumnStyle look) {
        cell.accept(new Slot(row, column, look));
    }

    /** The cell with a text, if there is one. */
    Optional<SXSSFCell> write(SXSSFRow row, int column, String text, Role role, Tone tone) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        SXSSFCell target = row.createCell(column);
        String safe = SafeText.cell(text);
        cutTexts += SafeText.isCut(text, safe) ? 1 : 0;
        target.setCellValue(safe);
        target.setCellStyle(styles.text(role, tone, quote(text)));
        return Optional.of(target);
    }

    private static Quote quote(String text) {
        return SafeText.looksLikeFormula(text) ? Quote.PREFIX : Quote.NONE;
    }

    /** The place of one value; what comes of a visit is the cell that was written, if one was. */
    private final class Slot implements CellVisitor<Optional<SXSSFCell>> {

        private final SXSSFRow row;
        private final int column;
        private final ColumnStyle look;

        Slot(SXSSFRow row, int column, ColumnStyle look) {
            this.row = row;
            this.column = column;
            this.look = look;
        }

        @Override
        public Optional<SXSSFCell> visit(Cell.Text text) {
            Target leadsTo = look.leadsTo();
            Optional<SXSSFCell> written = words(text.text(), text.tone());
            written.filter(cell -> leadsTo != null && links.lead(cell, leadsTo, text))
                    .ifPresent(cell -> showLink(cell, Role.LINK, text.text()));
            return written;
        }

        @Override
        public Optional<SXSSFCell> visit(Cell.Link link) {
            Optional<SXSSFCell> written = words(link.text(), Tone.NEUTRAL);
            Role role = link.shownAddress().isPresent() ? Role.ADDRESS : Role.LINK;
            written.ifPresent(cell -> {
                if (links.add(cell, link.url())) {
                    showLink(cell, role, link.text());
                } else if (role == Role.LINK && WebLink.is(link.url().strip())) {
                    // It stands nowhere else.
                    write(row, column, link.text() + " " + link.url(), Role.UNLINKED, Tone.NEUTRAL);
                }
            });
            return written;
        }

        /** A cell leads to one place at most. */
        @Override
        public Optional<SXSSFCell> visit(Cell.Several several) {
            return words(several.words(), Tone.NEUTRAL);
        }

        private void showLink(SXSSFCell cell, Role role, String text) {
            cell.setCellStyle(styles.text(role, Tone.NEUTRAL, quote(text)));
        }

        @Override
        public Optional<SXSSFCell> visit(Cell.Amount amount) {
            boolean exact =
                    amount.isPercent() || amount.value().stripTrailingZeros().precision() <= EXACT_DIGITS;
            if (!exact) {
                return words(amount.value().toPlainString(), amount.tone());
            }
            Optional<SXSSFCell> written = number(NumberFormats.value(amount), NumberFormats.of(amount), amount.tone());
            written.ifPresent(cell -> formula(amount).ifPresent(text -> {
                cell.setCellFormula(text);
                // What programs show that do not compute.
                cell.setCellValue(NumberFormats.value(amount));
            }));
            return written;
        }

        private Optional<String> formula(Cell.Amount amount) {
            StructuredReferences formulas = look.formulas();
            return formulas == null ? Optional.empty() : amount.formula().flatMap(formulas::of);
        }

        @Override
        public Optional<SXSSFCell> visit(Cell.Day day) {
            return day.date().isBefore(FIRST_DAY)
                    ? words(day.words(), Tone.NEUTRAL)
                    : number(DateUtil.getExcelDate(day.date()), NumberFormats.DAY, Tone.NEUTRAL);
        }

        @Override
        public Optional<SXSSFCell> visit(Cell.Moment moment) {
            return moment.time().toLocalDate().isBefore(FIRST_DAY)
                    ? words(moment.time().toString(), Tone.NEUTRAL)
                    : number(DateUtil.getExcelDate(moment.time()), NumberFormats.MOMENT, Tone.NEUTRAL);
        }

        @Override
        public Optional<SXSSFCell> visit(Cell.Marked marked) {
            XSSFRichTextString text = MarkedText.of(marked.runs(), styles);
            return text.length() == 0 ? Optional.empty() : Optional.of(rich(text));
        }

        private SXSSFCell rich(XSSFRichTextString text) {
            SXSSFCell cell = row.createCell(column);
            cell.setCellValue(text);
            cell.setCellStyle(styles.marked());
            return cell;
        }

        /** Drawn in the column's own way, by {@link Sparklines}. */
        @Override
        public Optional<SXSSFCell> visit(Cell.Spark spark) {
            return Optional.empty();
        }

        @Override
        public Optional<SXSSFCell> visit(Cell.Absent absent) {
            return Optional.empty();
        }

        private Optional<SXSSFCell> words(String text, Tone tone) {
            return write(row, column, text, look.role(), look.tone(tone));
        }

        private Optional<SXSSFCell> number(double value, String format, Tone tone) {
            SXSSFCell cell = row.createCell(column);
            cell.setCellValue(value);
            cell.setCellStyle(styles.number(look.role(), look.tone(tone), format));
            return Optional.of(cell);
        }
    }
}
