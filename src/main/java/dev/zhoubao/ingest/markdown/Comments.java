package dev.zhoubao.ingest.markdown;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the writer of a text noted in it and no reader sees: of HTML, of Obsidian, and references that lead nowhere. */
final class Comments {

    /** With the marks at which those end that may run over lines. */
    private static final Map<String, String> ENDS = Map.of("<!--", "-->", "%%", "%%");

    private static final Pattern OPEN = Pattern.compile("<!--|(?:^|\\s)%%");

    private static final Pattern REFERENCE = Pattern.compile("\\[[^\\]]{1,40}\\]:\\s*(?:#|<>)\\s+[\"'(].*");

    /** A line of a paragraph on which nothing is seen; one without text would end it. */
    private static final String UNSEEN = "<!---->";

    private final List<Line> kept = new ArrayList<>();

    /** The last line that holds each mark: a comment that does not end is none. */
    private final Map<String, Integer> last = new TreeMap<>();

    private Comments(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            for (String end : ENDS.values()) {
                if (lines.get(i).text().contains(end)) {
                    last.put(end, i);
                }
            }
        }
        String end = "";
        for (int i = 0; i < lines.size(); i++) {
            end = add(lines.get(i), i, end);
        }
    }

    /** The same lines, or what is seen of them. */
    static List<Line> without(List<Line> lines) {
        return new Comments(lines).kept;
    }

    /**
     * Adds what is seen of a line.
     *
     * @param end the mark at which the comment ends in which it begins; empty where it begins in none
     * @return the same for the next line
     */
    private String add(Line line, int number, String end) {
        String text = line.text();
        if (end.isEmpty() && !OPEN.matcher(text).find()) {
            kept.add(REFERENCE.matches(text) ? new Line(UNSEEN, line.number()) : line);
            return end;
        }
        StringBuilder seen = new StringBuilder();
        String until = end;
        int at = 0;
        Matcher open = OPEN.matcher(text);
        while (at < text.length()) {
            if (!until.isEmpty()) {
                int found = text.indexOf(until, at);
                at = found < 0 ? text.length() : found + until.length();
                until = found < 0 ? until : "";
            } else if (open.find(at)) {
                String mark = open.group().strip();
                String closing = ENDS.getOrDefault(mark, mark);
                boolean ends = text.indexOf(closing, open.end()) >= 0 || last.getOrDefault(closing, 0) > number;
                seen.append(text, at, ends ? open.start() : open.end());
                at = open.end();
                until = ends ? closing : "";
            } else {
                seen.append(text, at, text.length());
                at = text.length();
            }
        }
        boolean hidden = !line.blank() && seen.toString().isBlank();
        kept.add(new Line(hidden ? UNSEEN : seen.toString(), line.number()));
        return until;
    }
}
