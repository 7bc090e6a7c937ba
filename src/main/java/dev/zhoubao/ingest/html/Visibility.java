package dev.zhoubao.ingest.html;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Whether a browser shows the text of an element, by the elements' meaning (HTML, section 15) and by CSS.
 *
 * @param invisible whether {@code visibility}, which its children may turn back, hides its own text
 * @param tiny whether the size of its letters, which its children may change, is nothing
 */
record Visibility(boolean invisible, boolean tiny) {

    static final Visibility SHOWN = new Visibility(false, false);

    private static final Pattern LENGTH =
            Pattern.compile("^(-?(?:\\d+(?:\\.\\d*)?|\\.\\d+))(px|pt|em|rem|%|vw|vh|ex|ch)?$");
    private static final Pattern NO_COLOUR = Pattern.compile(
            "transparent|(?:rgb|hsl)a?\\(.*[,/]\\s*0(?:\\.0*)?%?\\s*\\)|#[0-9a-f]{6}00|#[0-9a-f]{3}0|rgba?\\(.*[,/]\\s*0?\\.0\\d*\\s*\\)");
    private static final Pattern CLIPPED = Pattern.compile(
            "rect\\(\\s*[01](?:px)?[\\s,]+[01](?:px)?[\\s,]+[01](?:px)?[\\s,]+[01](?:px)?\\s*\\)|inset\\(\\s*(?:100|[5-9]\\d)%.*|circle\\(\\s*0.*|polygon\\(\\s*0(?:px|%)?(?:[\\s,]+0(?:px|%)?)*\\s*\\)");
    private static final Pattern SHRUNK =
            Pattern.compile(".*(?:scale(?:[xy]|3d)?\\(\\s*0?(?:\\.0\\d*)?\\s*[,)]|rotate[xy]\\(\\s*-?90deg).*");
    private static final Pattern ZERO_FONT = Pattern.compile("(?:^|\\s)0(?:px|pt|em|rem|%)?[\\s/]");
    /** From where on nothing of a text is seen, by unit. */
    private static final Map<String, Double> FAR_AWAY =
            Map.of("px", 500.0, "pt", 400.0, "%", 100.0, "vw", 100.0, "vh", 100.0);

    private static final double FAR_AWAY_IN_LETTERS = 40;
    private static final double BESIDE_EVERY_SCREEN = 5000;

    /** Up to which size nothing of a text is seen, by unit. */
    private static final Map<String, Double> NOTHING = Map.of("px", 1.0, "pt", 1.0, "%", 1.0, "", 0.05);

    private static final double NOTHING_IN_LETTERS = 0.1;

    /** Looked for only where a number begins, once. */
    private static final Pattern ARGUMENT = Pattern.compile("(?<![\\d.])-?[\\d.]++(?:px|pt|em|rem|%|vw|vh)");

    boolean shown() {
        return !invisible && !tiny;
    }

    /** What holds for the text of an element inside this one. */
    Visibility within(Map<String, String> style) {
        String visibility = style.getOrDefault("visibility", "");
        String font = ZERO_FONT.matcher(style.getOrDefault("font", "")).find() ? "0" : "";
        String size = style.getOrDefault("font-size", font);
        boolean hides = visibility.equals("hidden") || visibility.equals("collapse");
        return new Visibility(
                (visibility.isEmpty() || visibility.equals("inherit")) ? invisible : hides,
                LENGTH.matcher(size).matches() ? isNothing(size) : tiny);
    }

    /** Whether the element shows its text in the other order: what is stored as 594 is seen as 495. */
    static boolean isTurned(Element element, Map<String, String> style) {
        boolean turns = element.normalName().equals("bdo")
                || style.getOrDefault("unicode-bidi", "").endsWith("-override");
        return turns && style.getOrDefault("direction", direction(element)).equals("rtl");
    }

    private static String direction(Element element) {
        Element said = element.closest("[dir]");
        return said == null ? "" : said.attr("dir").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing in the element is shown, whatever its children say. */
    static boolean hides(Element element, Map<String, String> style) {
        return element.hasAttr("hidden")
                || element.hasAttr("popover")
                || closed(element)
                || (!style.isEmpty() && (hides(style) || isElsewhere(style) || isStruckOut(style)));
    }

    /** A closed {@code dialog}: only a script opens it. What a closed {@code details} holds its reader opens, and searches. */
    private static boolean closed(Element element) {
        return element.normalName().equals("dialog") && !element.hasAttr("open");
    }

    private static boolean hides(Map<String, String> style) {
        String colour = style.getOrDefault("color", "");
        String ground = style.getOrDefault("background-color", style.getOrDefault("background", ""));
        return style.getOrDefault("display", "").equals("none")
                || style.getOrDefault("content-visibility", "").equals("hidden")
                || isNothing(style.getOrDefault("opacity", ""))
                || isNothing(style.getOrDefault("zoom", ""))
                || isNothing(style.getOrDefault("scale", ""))
                || style.getOrDefault("filter", "").matches(".*opacity\\(\\s*0?(?:\\.0\\d*)?%?\\s*\\).*")
                || NO_COLOUR
                        .matcher(style.getOrDefault("-webkit-text-fill-color", colour))
                        .matches()
                || (!colour.isEmpty() && colour.equals(ground))
                || SHRUNK.matcher(style.getOrDefault("transform", "")).matches();
    }

    /** Clipped away, without an extent, or far outside the page. */
    private static boolean isElsewhere(Map<String, String> style) {
        boolean cut = Stream.of("overflow", "overflow-x", "overflow-y")
                .anyMatch(axis -> style.getOrDefault(axis, "").matches("hidden|clip"));
        boolean flat = Stream.of("width", "height", "max-width", "max-height")
                .anyMatch(extent -> isNothing(style.getOrDefault(extent, "")));
        String position = style.getOrDefault("position", "");
        boolean placed = position.matches("absolute|fixed");
        double indent = length(style.getOrDefault("text-indent", ""));
        return (cut && (flat || isFar(style.getOrDefault("text-indent", ""), Math.signum(indent))))
                || (placed && CLIPPED.matcher(style.getOrDefault("clip", "")).matches())
                || CLIPPED.matcher(style.getOrDefault("clip-path", "")).matches()
                || isFar(style.getOrDefault("text-indent", ""), -1)
                // Columns that are drawn beside each other have a margin of -100%.
                || Stream.of("margin-left", "margin-top")
                        .map(side -> style.getOrDefault(side, ""))
                        .anyMatch(margin -> !margin.endsWith("%") && isFar(margin, -1))
                || ((placed || position.equals("relative")) && isBesideThePage(style))
                || ARGUMENT.matcher(style.getOrDefault("translate", moved(style)))
                        .results()
                        .anyMatch(length -> isFar(length.group(), -1));
    }

    private static String moved(Map<String, String> style) {
        String transform = style.getOrDefault("transform", "");
        return transform.startsWith("translate") ? transform : "";
    }

    private static boolean isBesideThePage(Map<String, String> style) {
        return Stream.of("left", "top", "right", "bottom", "inset", "inset-inline-start")
                        .anyMatch(side -> isFar(style.getOrDefault(side, ""), -1))
                || Stream.of("left", "right")
                        .anyMatch(side -> length(style.getOrDefault(side, "")) >= BESIDE_EVERY_SCREEN);
    }

    /** @param direction -1 for what lies to the left or above */
    private static boolean isFar(String value, double direction) {
        double far = FAR_AWAY.getOrDefault(unit(value), FAR_AWAY_IN_LETTERS);
        return !unit(value).isEmpty() && length(value) * direction >= far;
    }

    private static boolean isStruckOut(Map<String, String> style) {
        return style.getOrDefault("text-decoration", "").contains("line-through")
                || style.getOrDefault("text-decoration-line", "").contains("line-through");
    }

    /** Whether text stands above or below its line, as the mark of a footnote does. */
    static boolean isRaised(Map<String, String> style) {
        String align = style.getOrDefault("vertical-align", "");
        double length = length(align);
        boolean shifted = style.getOrDefault("position", "").equals("relative")
                && (length(style.getOrDefault("top", "")) < 0 || length(style.getOrDefault("bottom", "")) > 0);
        return align.matches("super|sub|text-top")
                || (!Double.isNaN(length) && length != 0)
                || style.getOrDefault("font-variant-position", "").matches("super|sub")
                || (shifted && style.containsKey("font-size"));
    }

    /** Of letters of a single point nothing is seen. */
    private static boolean isNothing(String value) {
        double length = length(value);
        return length == 0 || (length > 0 && length <= NOTHING.getOrDefault(unit(value), NOTHING_IN_LETTERS));
    }

    private static String unit(String value) {
        Matcher length = LENGTH.matcher(value);
        return length.matches() && length.group(2) != null ? length.group(2) : "";
    }

    /** The number of a length in its own unit; NaN where the value is none. */
    private static double length(String value) {
        Matcher length = LENGTH.matcher(value);
        return length.matches() ? Double.parseDouble(length.group(1)) : Double.NaN;
    }
}
