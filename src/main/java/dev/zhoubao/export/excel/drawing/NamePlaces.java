package dev.zhoubao.export.excel.drawing;

import dev.zhoubao.document.Chart;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the names of a few points find room in a small chart: within the plot, and over no line, no point, no level and no
 * other name. Lengths are parts of the plot's width and height.
 */
final class NamePlaces {

    /** Where a name stands beside its point. */
    enum Side {
        ABOVE("t"),
        RIGHT("r"),
        LEFT("l"),
        BELOW("b");

        private final String code;

        Side(String code) {
            this.code = code;
        }

        /** As the markup has it. */
        String code() {
            return code;
        }
    }

    /** A name beside its point. */
    record Placed(Chart.Mark mark, Side side) {}

    private static final double WIDTH = 0.12;
    private static final double HEIGHT = 0.14;
    private static final double GAP = 0.02;
    /** What programs leave at the sides of a plot. */
    private static final double MARGIN = 0.01;

    private final ChartData data;
    private final ValueRange range;
    private final boolean bars;
    private final List<Double> across;
    private final List<Line2D> drawn = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();

    /**
     * @param levels at these values
     * @param bars whether bars are drawn, which have names above them
     */
    NamePlaces(ChartData data, ValueRange range, List<Double> levels, boolean bars) {
        this.data = data;
        this.range = range;
        this.bars = bars;
        this.across = data.across();
        data.series().forEach(this::draw);
        levels.forEach(level -> drawn.add(new Line2D.Double(0, up(level), 1, up(level))));
    }

    private void draw(int column) {
        for (int row = 0; row < data.rows(); row++) {
            if (bars && data.isGiven(column, row)) {
                drawn.add(new Line2D.Double(across.get(row), up(0), across.get(row), up(data.at(column, row))));
            } else if (data.isGiven(column, row)) {
                int next = data.isGiven(column, row + 1) ? row + 1 : row;
                drawn.add(new Line2D.Double(
                        across.get(row), up(data.at(column, row)), across.get(next), up(data.at(column, next))));
            }
        }
    }

    private double up(double value) {
        return (value - range.low()) / (range.high() - range.low());
    }

    /** Those that find room, in order of rows: the furthest from the usual value first. */
    List<Placed> of(int column, List<Chart.Mark> marks, double usual) {
        return marks.stream()
                .sorted(Comparator.comparingDouble(mark -> -Math.abs(data.at(column, mark.row()) - usual)))
                .flatMap(mark -> place(column, mark, usual).stream())
                .sorted(Comparator.comparingInt(placed -> placed.mark().row()))
                .toList();
    }

    private Optional<Placed> place(int column, Chart.Mark mark, double usual) {
        double value = data.at(column, mark.row());
        Stream<Side> sides = bars
                ? Stream.of(Side.ABOVE)
                : value < usual
                        ? Stream.of(Side.BELOW, Side.RIGHT, Side.LEFT, Side.ABOVE)
                        : Stream.of(Side.ABOVE, Side.RIGHT, Side.LEFT, Side.BELOW);
        return sides.filter(side -> takes(room(side, across.get(mark.row()), up(value))))
                .findFirst()
                .map(side -> new Placed(mark, side));
    }

    private boolean takes(Rectangle2D room) {
        boolean free = room.getMinX() >= -MARGIN
                && room.getMaxX() <= 1 + MARGIN
                && room.getMinY() >= 0
                && room.getMaxY() <= 1 + MARGIN
                && drawn.stream().noneMatch(line -> line.intersects(room))
                && taken.stream().noneMatch(other -> other.intersects(room));
        if (free) {
            taken.add(room);
        }
        return free;
    }

    private static Rectangle2D room(Side side, double x, double y) {
        return switch (side) {
            case ABOVE -> new Rectangle2D.Double(x - WIDTH / 2, y + GAP, WIDTH, HEIGHT);
            case RIGHT -> new Rectangle2D.Double(x + GAP, y - HEIGHT / 2, WIDTH, HEIGHT);
            case LEFT -> new Rectangle2D.Double(x - GAP - WIDTH, y - HEIGHT / 2, WIDTH, HEIGHT);
            case BELOW -> new Rectangle2D.Double(x - WIDTH / 2, y - GAP - HEIGHT, WIDTH, HEIGHT);
        };
    }
}
