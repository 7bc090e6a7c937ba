package dev.zhoubao.ingest.html;

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
    private static final Pattern NO_COLOUR =
            Pattern.compile("transparent|(?:rgb|hsl)a?\\(.*[,/]\\s*0(?:\\.0*)?%?\\s*\\)|#[0-9a-f]{6}00|#[0-9a-f]{3}0");
    private static final Pattern CLIPPED = Pattern.compile(
            "rect\\(\\s*[01](?:px)?[\\s,]+[01](?:px)?[\\s,]+[01](?:px)?[\\s,]+[01](?:px)?\\s*\\)|inset\\(\\s*(?:100|[5-9]\\d)%.*|circle\\(\\s*0.*");
    private static final Pattern SHRUNK = Pattern.compile(".*scale[xy]?\\(\\s*0(?:\\.0+)?\\s*[,)].*");
    private static final Pattern ZERO_FONT = Pattern.compile("0(?:px)?[ /]");
    private static final double FAR_AWAY = -999;

    boolean shown() {
        return !invisible && !tiny;
    }

    /** What holds for the text of an element inside this one. */
    Visibility within(Map<String, String> style) {
        String visibility = style.getOrDefault("visibility", "");
        String font = ZERO_FONT.matcher(style.getOrDefault("font", "")).lookingAt() ? "0" : "";
        String size = style.getOrDefault("font-size", font);
        boolean hides = visibility.equals("hidden") || visibility.equals("collapse");
        return new Visibility(
                (visibility.isEmpty() || visibility.equals("inherit")) ? invisible : hides,
                LENGTH.matcher(size).matches() ? isNothing(size) : tiny);
    }

    /** Whether nothing in the element is shown, whatever its children say. */
    static boolean hides(Element element, Map<String, String> style) {
        return element.hasAttr("hidden")
                || closed(element)
                || (!style.isEmpty() && (hides(style) || isElsewhere(style) || isStruckOut(style)));
    }

    /** What a closed {@code details} or {@code dialog} shows only when it is opened. */
    private static boolean closed(Element element) {
        Element parent = element.parent();
        return (element.normalName().equals("dialog") && !element.hasAttr("open"))
                || (parent != null
                        && parent.normalName().equals("details")
                        && !parent.hasAttr("open")
                        && !element.normalName().equals("summary"));
    }

    private static boolean hides(Map<String, String> style) {
        String colour = style.getOrDefault("color", "");
        String ground = style.getOrDefault("background-color", style.getOrDefault("background", ""));
        return style.getOrDefault("display", "").equals("none")
                || style.getOrDefault("content-visibility", "").equals("hidden")
                || isNothing(style.getOrDefault("opacity", ""))
                || isNothing(style.getOrDefault("zoom", ""))
                || NO_COLOUR.matcher(colour).matches()
                || (!colour.isEmpty() && colour.equals(ground))
                || SHRUNK.matcher(style.getOrDefault("transform", "")).matches();
    }

    /** Clipped away, without an extent, or far outside the page. */
    private static boolean isElsewhere(Map<String, String> style) {
        boolean cut = style.getOrDefault("overflow", "").matches("hidden|clip");
        boolean flat = Stream.of("width", "height", "max-width", "max-height")
                .anyMatch(extent -> isNothing(style.getOrDefault(extent, "")));
        boolean placed = style.getOrDefault("position", "").matches("absolute|fixed");
        return (cut && flat)
                || (placed && CLIPPED.matcher(style.getOrDefault("clip", "")).matches())
                || CLIPPED.matcher(style.getOrDefault("clip-path", "")).matches()
                || length(style.getOrDefault("text-indent", "")) < FAR_AWAY
                || (placed
                        && Stream.of("left", "top", "right", "bottom")
                                .anyMatch(side -> length(style.getOrDefault(side, "")) < FAR_AWAY));
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
        return length == 0 || (length > 0 && length <= 1 && value.matches(".*(?:px|pt)"));
    }

    /** The number of a length in its own unit; NaN where the value is none. */
    private static double length(String value) {
        Matcher length = LENGTH.matcher(value);
        return length.matches() ? Double.parseDouble(length.group(1)) : Double.NaN;
    }
}
