package dev.zhoubao.ingest.row;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The outlines of OPML, with what each has, and as its text the outlines in it that name no issue. */
final class Outlines {

    /** What lies deeper is no part of an outline around it. */
    private static final int DEEPEST = 64;

    /** Characters that are handed to the outlines around them. */
    private static final long MOST_KEPT = 64 << 20;

    private static final Pattern TAG = Pattern.compile(
            "<outline((?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*(/?)>|(</outline\\s*>)|<title>([^<]*)</title>");

    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#x([0-9A-Fa-f]{1,6})|(lt|gt|quot|apos|amp));");

    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "quot", "\"", "apos", "'", "amp", "&");

    /** The address of a feed, and of no article. */
    private static final String FEED = "xmlurl";

    /**
     * An outline.
     *
     * @param below the texts of those in it
     */
    private record Outline(Map<String, String> cells, StringBuilder below) {

        Row row(int number) {
            Map<String, String> all = new LinkedHashMap<>(cells);
            all.put("", below.toString().strip());
            return new Row(number, all);
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Deque<Outline> open = new ArrayDeque<>();
    private long kept;

    private Outlines() {}

    static boolean are(String text) {
        String start = text.substring(0, Math.min(text.length(), 1000));
        return text.stripLeading().startsWith("<") && start.contains("<opml");
    }

    static List<Row> rows(String text) {
        Outlines read = new Outlines();
        read.open.push(new Outline(new LinkedHashMap<>(), new StringBuilder()));
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            read.add(tag);
        }
        while (!read.open.isEmpty()) {
            read.close();
        }
        return read.rows;
    }

    private void add(Matcher tag) {
        if (tag.group(4) != null) {
            open.getLast().cells().putIfAbsent("title", plain(tag.group(4)));
        } else if (tag.group(3) == null) {
            open.push(new Outline(cells(tag.group(1)), new StringBuilder()));
            if (!tag.group(2).isEmpty()) {
                close();
            }
        } else if (open.size() > 1) {
            close();
        }
    }

    private void close() {
        Outline outline = open.pop();
        Row row = outline.row(rows.size() + 1);
        rows.add(row);
        Outline around = open.peek();
        if (around != null && open.size() < DEEPEST && row.title().isEmpty()) {
            add(around.below(), outline.cells().getOrDefault("text", ""));
            add(around.below(), outline.below());
        }
    }

    /** Each outline around another would else hold all of its text once more. */
    private void add(StringBuilder below, CharSequence text) {
        kept += text.length();
        if (kept <= MOST_KEPT) {
            below.append(text).append("\n\n");
        }
    }

    private static Map<String, String> cells(String attributes) {
        Map<String, String> cells = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            String name = attribute.group(1);
            if (!name.equalsIgnoreCase(FEED)) {
                cells.putIfAbsent(name, plain(attribute.group(2) == null ? attribute.group(3) : attribute.group(2)));
            }
        }
        return cells;
    }

    private static String plain(String text) {
        if (text.indexOf('&') < 0) {
            return text.strip();
        }
        Matcher entity = ENTITY.matcher(text);
        StringBuilder plain = new StringBuilder();
        int from = 0;
        while (entity.find()) {
            plain.append(text, from, entity.start());
            if (entity.group(3) != null) {
                plain.append(NAMED.get(entity.group(3)));
            } else {
                int point = entity.group(1) != null
                        ? Integer.parseInt(entity.group(1))
                        : Integer.parseInt(entity.group(2), 16);
                plain.append(Character.isValidCodePoint(point) ? Character.toString(point) : "");
            }
            from = entity.end();
        }
        return plain.append(text, from, text.length()).toString().strip();
    }
}
