package dev.zhoubao.export.excel.drawing;

import dev.zhoubao.document.Chart;
import dev.zhoubao.export.excel.cell.SafeText;
import dev.zhoubao.export.excel.drawing.NamePlaces.Placed;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** Names at points of a line, or above bars. The smaller library of schemas has no type for the label of one point. */
final class PointNames {

    private static final String DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** Of the text within the elements tx, rich, p and r. */
    private static final int TEXT_DEPTH = 4;

    /** The only place outside a bar. */
    private static final String BEHIND = "outEnd";

    private PointNames() {}

    /** @param range of the axis; what lies beyond it has no name */
    static void of(XSSFChart drawn, ChartData data, ValueRange range, Chart chart) {
        Chart.Emphasis emphasis = chart.emphasis();
        boolean bars = chart.kind() != Chart.Kind.LINES;
        List<Double> levels = emphasis.levels().stream()
                .map(level -> level.value().doubleValue())
                .toList();
        NamePlaces places = new NamePlaces(data, range, levels, bars);
        for (int i = 0; i < data.series().size(); i++) {
            int column = data.series().get(i);
            List<Placed> placed =
                    places.of(column, data.marks(column, emphasis.marks()), levels.isEmpty() ? 0 : levels.get(0));
            if (!placed.isEmpty()) {
                CTPlotArea area = drawn.getCTChart().getPlotArea();
                write(
                        bars
                                ? area.getBarChartArray(0).getSerArray(i).addNewDLbls()
                                : area.getLineChartArray(0).getSerArray(i).addNewDLbls(),
                        placed,
                        bars);
            }
        }
    }

    private static void write(CTDLbls labels, List<Placed> names, boolean bars) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
        try (XmlCursor cursor = labels.newCursor()) {
            cursor.toFirstContentToken();
            names.forEach(name ->
                    write(cursor, name.mark(), bars ? BEHIND : name.side().code()));
        }
    }

    private static void write(XmlCursor cursor, Chart.Mark mark, String place) {
        cursor.beginElement(ChartMarkup.name("dLbl"));
        ChartMarkup.value(cursor, "idx", String.valueOf(mark.row()));
        cursor.beginElement(ChartMarkup.name("tx"));
        cursor.beginElement(ChartMarkup.name("rich"));
        cursor.insertElement(drawing("bodyPr"));
        cursor.beginElement(drawing("p"));
        cursor.beginElement(drawing("r"));
        cursor.insertElementWithText(drawing("t"), SafeText.line(mark.label()));
        for (int depth = 0; depth < TEXT_DEPTH; depth++) {
            ChartMarkup.leave(cursor);
        }
        ChartMarkup.value(cursor, "dLblPos", place);
        ChartMarkup.value(cursor, "showLegendKey", "0");
        ChartMarkup.value(cursor, "showVal", "1");
        ChartMarkup.value(cursor, "showCatName", "0");
        ChartMarkup.value(cursor, "showSerName", "0");
        ChartMarkup.value(cursor, "showPercent", "0");
        ChartMarkup.value(cursor, "showBubbleSize", "0");
        ChartMarkup.leave(cursor);
    }

    private static QName drawing(String name) {
        return new QName(DRAWINGS, name, "a");
    }
}
