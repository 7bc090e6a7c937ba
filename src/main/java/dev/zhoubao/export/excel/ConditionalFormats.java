package dev.zhoubao.export.excel;

import dev.zhoubao.document.Column;
import dev.zhoubao.document.ColumnHints;
import dev.zhoubao.document.Tone;
import dev.zhoubao.export.excel.cell.TableRange;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** The conditional formats of a table: what its words say in colour and weight, its sizes as bars from zero. */
final class ConditionalFormats {

    private static final int BAR = 0x9DC3E6;
    private static final int LONGEST_BAR = 90;

    /** How a tone looks: a font of at least 4.5 : 1 on its fill and on white, and bold unless it is good. */
    private record Look(int font, int fill, boolean bold) {}

    private static final Map<Tone, Look> LOOKS = Map.of(
            Tone.GOOD, new Look(0x1E7B34, 0xE2F0D9, false),
            Tone.BAD, new Look(0xC00000, 0xFBE5E5, true),
            Tone.STRONG, new Look(0x7F6000, 0xFFF2CC, true));

    private final XSSFSheetConditionalFormatting rules;
    private final StylesTable styles;

    ConditionalFormats(XSSFSheet sheet) {
        this.rules = sheet.getSheetConditionalFormatting();
        this.styles = sheet.getWorkbook().getStylesSource();
    }

    void add(TableRange range) {
        if (range.table().rows().isEmpty()) {
            return;
        }
        List<Column> columns = range.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            ColumnHints hints = columns.get(i).hints();
            int words = hints.tonedBy() == null ? i : range.table().indexOf(hints.tonedBy());
            if (words >= 0 && !hints.tones().isEmpty()) {
                addTones(range, i, words, hints.tones());
            }
            if (hints.sizes()) {
                addBars(range.cells(i));
            }
        }
    }

    private void addTones(TableRange range, int column, int words, Map<String, Tone> tones) {
        CellRangeAddress[] cells = {range.cells(column)};
        String first = new CellReference(range.headerRow() + 1, words, false, true).formatAsString();
        tones.forEach((word, tone) -> {
            Look look = LOOKS.get(tone);
            if (look != null) {
                var rule = rules.createConditionalFormattingRule(first + "=\"" + word.replace("\"", "\"\"") + "\"");
                dress(rule, look, column == words);
                rules.addConditionalFormatting(cells, rule);
            }
        });
    }

    /** Only the word itself stands on a fill; a sheet full of them would say nothing. */
    private void dress(XSSFConditionalFormattingRule rule, Look look, boolean filled) {
        XSSFFontFormatting font = rule.createFontFormatting();
        font.setFontStyle(false, look.bold());
        XSSFColor colour = CellFonts.colour(look.font());
        font.setFontColor(colour);
        // POI leaves out the alpha that the schema asks for; the style is the newest one.
        styles.getDxfAt(styles._getDXfsSize() - 1).getFont().getColorArray(0).setRgb(colour.getARGB());
        if (filled) {
            XSSFPatternFormatting pattern = rule.createPatternFormatting();
            pattern.setFillBackgroundColor(CellFonts.colour(look.fill()));
            pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        }
    }

    private void addBars(CellRangeAddress cells) {
        XSSFConditionalFormattingRule rule = rules.createConditionalFormattingRule(CellFonts.colour(BAR));
        XSSFDataBarFormatting bars = rule.getDataBarFormatting();
        bars.setWidthMin(0);
        bars.setWidthMax(LONGEST_BAR);
        bars.getMinThreshold().setRangeType(RangeType.NUMBER);
        bars.getMinThreshold().setValue(0.0);
        bars.getMaxThreshold().setRangeType(RangeType.MAX);
        rules.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }
}
