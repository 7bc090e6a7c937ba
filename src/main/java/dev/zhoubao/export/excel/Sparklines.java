package dev.zhoubao.export.excel;

import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.excel.cell.TableRange;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;

/**
 * Small lines in the cells of a column, each over a column of another table; a missing value is a gap. They are an
 * extension of the format ([MS-XLSX] 2.6.20), which programs that do not know it pass over.
 */
record Sparklines(XSSFSheet sheet, WorkbookLayout layout) {

    private static final String URI = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}";
    private static final String GROUP = """
            <x14:sparklineGroups xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"\
             xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">\
            <x14:sparklineGroup lineWeight="1.25" displayEmptyCellsAs="gap" markers="1" minAxisType="custom" manualMin="0">\
            <x14:colorSeries rgb="FF0072B2"/><x14:colorNegative rgb="FFD55E00"/><x14:colorAxis rgb="FF000000"/>\
            <x14:colorMarkers rgb="FF0072B2"/><x14:colorFirst rgb="FF0072B2"/><x14:colorLast rgb="FF0072B2"/>\
            <x14:colorHigh rgb="FFD55E00"/><x14:colorLow rgb="FF009E73"/>\
            <x14:sparklines>%s</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>""";

    void add(TableRange range) {
        List<Column> columns = range.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            String drawn = columns.get(i).hints().lines();
            int column = i;
            if (drawn != null) {
                layout.find(drawn).ifPresent(data -> add(range, column, data));
            }
        }
    }

    private void add(TableRange range, int column, TableRange data) {
        StringBuilder lines = new StringBuilder();
        Table table = range.table();
        for (int row = 0; row < table.rows().size(); row++) {
            int drawn = data.table().indexOf(table.rows().get(row).get(0).code());
            if (drawn >= 0 && !data.table().rows().isEmpty()) {
                String cell = new CellReference(range.headerRow() + 1 + row, column).formatAsString();
                lines.append("<x14:sparkline><xm:f>")
                        .append(escaped(data.values(drawn)))
                        .append("</xm:f><xm:sqref>")
                        .append(cell)
                        .append("</xm:sqref></x14:sparkline>");
            }
        }
        if (!lines.isEmpty()) {
            extend(GROUP.formatted(lines));
        }
    }

    /** The name of a sheet may hold what XML does not. */
    private static String escaped(String formula) {
        return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void extend(String xml) {
        try {
            XmlObject group = XmlObject.Factory.parse(xml);
            var worksheet = sheet.getCTWorksheet();
            var extensions = worksheet.isSetExtLst() ? worksheet.getExtLst() : worksheet.addNewExtLst();
            CTExtension extension = extensions.addNewExt();
            extension.set(group);
            extension.setUri(URI);
        } catch (XmlException e) {
            throw new IllegalStateException("a sparkline group is not well-formed: " + xml, e);
        }
    }
}
