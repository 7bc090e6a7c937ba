package dev.zhoubao.ingest.markdown;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.ingest.title.TitleReader;
import java.util.ArrayList;
import java.util.List;

/** The lines below a head, with the titles of issues that are headings to a wiki, AsciiDoc or Org as those of Markdown. */
final class ArticleLines {

    private static final Pattern HEADING = Pattern.compile("(?:={1,6}|\\*|h[1-6]\\.)\\s+(.*?)(?:\\s+=+)?");

    private static final TitleReader TITLES = new TitleReader();

    private ArticleLines() {}

    static List<Line> below(FrontMatter head, List<String> raw) {
        List<Line> lines = new ArrayList<>();
        boolean first = true;
        for (int i = head.end(); i < raw.size(); i++) {
            String next = i + 1 < raw.size() ? raw.get(i + 1) : "";
            lines.add(new Line(marked(raw.get(i).strip(), first && !next.startsWith("* ")), i + 1));
            first = first && lines.get(lines.size() - 1).blank();
        }
        return Comments.without(lines);
    }

    /** @param starred whether an asterisk may begin a heading, and not an entry of a list */
    private static String marked(String line, boolean starred) {
        boolean may = !line.isEmpty()
                && (line.charAt(0) == '=' || line.charAt(0) == 'h' || (starred && line.charAt(0) == '*'));
        Matcher heading = HEADING.matcher(may ? line : "");
        return heading.matches() && TITLES.namesIssue(heading.group(1)) ? "# " + heading.group(1) : line;
    }
}
