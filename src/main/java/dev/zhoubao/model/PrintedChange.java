package dev.zhoubao.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A change from the week before as the bulletin prints it (较上周环比下降了5.9%, 增长2倍, 持平), never computed; its
 * evidence is its figure's. Percent and times are never negative, and no change has neither.
 *
 * @param previous last week's value as this bulletin prints it, in the unit of the metric; null where it prints none
 */
public record PrintedChange(
        Direction direction,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal times,
        @Nullable Quantity previous) {

    /** @throws IllegalArgumentException unless a rise or fall has exactly one measure and no change has none */
    public PrintedChange {
        int measures = (percent == null ? 0 : 1) + (times == null ? 0 : 1);
        if (measures != (direction == Direction.SAME ? 0 : 1)) {
            throw new IllegalArgumentException("a change " + direction + " cannot have " + measures + " measures");
        }
    }

    public static PrintedChange percent(Direction direction, BigDecimal percent) {
        return new PrintedChange(direction, percent, null, null);
    }

    public static PrintedChange times(Direction direction, BigDecimal times) {
        return new PrintedChange(direction, null, times, null);
    }

    /** 持平. */
    public static PrintedChange none() {
        return new PrintedChange(Direction.SAME, null, null, null);
    }

    /** The change in percent, with its sign: 增加0.38倍 is 38, 减少47% is -47, 持平 is 0. */
    public BigDecimal signedPercent() {
        BigDecimal size = percent != null ? percent : times != null ? times.movePointRight(2) : BigDecimal.ZERO;
        return direction == Direction.DOWN ? size.negate() : size;
    }

    /** The same change from a value that is printed, too. */
    public PrintedChange from(@Nullable Quantity value) {
        return new PrintedChange(direction, percent, times, value);
    }
}
