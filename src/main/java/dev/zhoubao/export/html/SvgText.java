package dev.zhoubao.export.html;

import dev.zhoubao.export.WideCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How much room text takes in a drawing, whose letters nobody measures: a guess that is rather too large. */
final class SvgText {

    /** Of the letters of names along the axis. */
    private static final int CHARACTER = 8;

    /** Behind a blank, and on both sides of an ideograph but for the mark that ends it. */
    private static final Pattern BREAKS = Pattern.compile("(?<= )|(?<=[\\p{IsHan}，；：。、）])(?![，；：。、）])");

    private SvgText() {}

    static int width(String text) {
        return CHARACTER * WideCharacters.columns(text);
    }

    /** The middle of a text that is to stand around a place, moved so far that it stays within the drawing. */
    static double centre(double place, double half) {
        return Math.max(half, Math.min(place, SvgCoordinates.WIDTH - half));
    }

    /** The lines of a text, none wider than there is room; what cannot be broken stays whole. */
    static List<String> lines(String text, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : BREAKS.split(text)) {
            if (!line.isEmpty() && width(line + piece.stripTrailing()) > room) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
