package dev.zhoubao.export.html;

/**
 * The shape of a series' points, which tells it apart from the others without colour. Those drawn first are larger, so that they
 * show below those drawn upon them.
 */
enum PointShape {
    CIRCLE("m-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0"),
    SQUARE("m-4 -4h8v8h-8z"),
    TRIANGLE("m0 -4.8l4.6 8h-9.2z"),
    DIAMOND("m0 -5.2l5.2 5.2l-5.2 5.2l-5.2 -5.2z"),
    DOWN("m0 4.8l4.6 -8h-9.2z"),
    CROSS("m-1.5 -4.5h3v3h3v3h-3v3h-3v-3h-3v-3h3z"),
    FLAT("m-5 -2h10v4h-10z"),
    TALL("m-2 -5h4v10h-4z");

    private final String path;

    PointShape(String path) {
        this.path = path;
    }

    static PointShape of(int series) {
        return values()[series % values().length];
    }

    /** Drawn around a point. */
    String at(double x, double y) {
        return "M" + SvgCoordinates.at(x) + " " + SvgCoordinates.at(y) + path;
    }
}
