package dev.zhoubao.export.excel.drawing;

/** How large a chart is: alone across a page, or one of two side by side. */
public enum ChartSize {
    WHOLE(960, 360, 14),
    HALF(590, 240, 9);

    private static final int PIXELS_IN_A_ROW = 20;

    private final int width;
    private final int height;
    private final int columns;

    ChartSize(int width, int height, int columns) {
        this.width = width;
        this.height = height;
        this.columns = columns;
    }

    /** In pixels. */
    int width() {
        return width;
    }

    /** In pixels. */
    int height() {
        return height;
    }

    /** The columns of {@link ColumnWidths#GALLERY} that it covers, with a margin. */
    public int columns() {
        return columns;
    }

    /** The rows of the usual height that it covers. */
    public int rows() {
        return (height + PIXELS_IN_A_ROW - 1) / PIXELS_IN_A_ROW;
    }

    /** From one chart to the next below it. */
    public int stepRows() {
        return rows() + 1;
    }
}
