package dev.zhoubao.ingest.markdown;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value of a head as its author meant it: without the quotes around it and the line breaks in it. */
record HeadValue(String text) {

    /** What stands in the place of a value that is folded or kept over the indented lines below it. */
    private static final Pattern SCALAR = Pattern.compile("[|>][+-]?\\d?[+-]?(?:\\s+#.*)?");

    /** What any value begins with that is not meant as it stands. */
    private static final String MARKS = "\"'|>";

    private static final Pattern KEY = Pattern.compile("\\s+\"?[\\w-]+\"?:(?:\\s.*)?");
    private static final Pattern ENTRY = Pattern.compile("\\s*-\\s+(.*)");
    private static final Pattern COMMENTED = Pattern.compile("(\"[^\"]*\"|'[^']*')\\s+#.*");

    /** What names or types a value. */
    private static final Pattern PROPERTY = Pattern.compile("^(?:(?:&\\w++|!!?\\w++)\\s++)++");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(.))");

    /**
     * @param first what stands behind the key
     * @param below the lines below
     */
    static HeadValue of(String first, List<String> below) {
        String value = PROPERTY.matcher(first.strip()).replaceFirst("");
        if (value.startsWith("\"\"\"") || value.startsWith("'''")) {
            return new HeadValue(quoted(value, below));
        }
        String rest = continued(below);
        if (rest.isEmpty() && !value.isEmpty() && MARKS.indexOf(value.charAt(0)) < 0) {
            return new HeadValue(value);
        }
        Matcher commented = COMMENTED.matcher(value);
        value = commented.matches() ? commented.group(1) : value;
        if (SCALAR.matcher(value).matches() && !rest.isEmpty()) {
            return new HeadValue(rest);
        }
        if (value.isEmpty() && !below.isEmpty()) {
            Matcher entry = ENTRY.matcher(below.get(0));
            return new HeadValue(unquoted(entry.matches() ? entry.group(1).strip() : rest));
        }
        return new HeadValue(unquoted(rest.isEmpty() ? value : value + " " + rest));
    }

    /** A value of TOML between three quotes, over several lines, it may be. */
    private static String quoted(String first, List<String> below) {
        String quotes = first.substring(0, 3);
        StringBuilder text = new StringBuilder(first.substring(3));
        Iterator<String> lines = below.iterator();
        while (text.indexOf(quotes) < 0 && lines.hasNext()) {
            text.append(lines.next().strip());
        }
        int end = text.indexOf(quotes);
        return text.substring(0, end < 0 ? text.length() : end).strip();
    }

    static boolean indented(String line) {
        return !line.isBlank() && Character.isWhitespace(line.charAt(0));
    }

    private static String continued(List<String> below) {
        StringBuilder text = new StringBuilder();
        for (String line : below) {
            boolean more = indented(line)
                    && !KEY.matcher(line).matches()
                    && !ENTRY.matcher(line).matches();
            if (!more) {
                break;
            }
            text.append(text.length() == 0 ? "" : " ").append(line.strip());
        }
        return text.toString();
    }

    /** Quotes that enclose the value belong to the head; any others to the title. */
    private static String unquoted(String value) {
        if (value.length() < 2 || value.charAt(0) != value.charAt(value.length() - 1)) {
            return value;
        }
        String inside = value.substring(1, value.length() - 1);
        return switch (value.charAt(0)) {
            case '"' -> inside.replaceAll("\\\\.", "").indexOf('"') < 0 ? unescaped(inside) : value;
            case '\'' -> inside.replace("''", "").indexOf('\'') < 0 ? inside.replace("''", "'") : value;
            default -> value;
        };
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) == null
                                ? escape.group(2)
                                : String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }
}
