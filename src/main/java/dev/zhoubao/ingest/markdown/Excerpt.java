package dev.zhoubao.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a clipper quotes above the text of a page, under a heading of its own: no text of the page. */
final class Excerpt {

    private static final Pattern HEADING = Pattern.compile(">\\s*#+\\s*(?:Excerpt|摘要)\\s*");

    private Excerpt() {}

    static List<Line> without(List<Line> lines) {
        int start = 0;
        while (start < lines.size() && !isHeading(lines.get(start).text())) {
            start++;
        }
        if (start == lines.size()) {
            return lines;
        }
        int end = start;
        while (end < lines.size() && lines.get(end).text().startsWith(">")) {
            end++;
        }
        List<Line> kept = new ArrayList<>(lines.subList(0, start));
        kept.addAll(lines.subList(end, lines.size()));
        return kept;
    }

    private static boolean isHeading(String text) {
        return text.startsWith(">") && HEADING.matcher(text).matches();
    }
}
