package dev.zhoubao.ingest.markdown;

import dev.zhoubao.ingest.title.OwnTitle;
import dev.zhoubao.ingest.title.PrintedLine;
import dev.zhoubao.ingest.title.TitleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines of a text that has its own title.
 *
 * @param lines the title being one line, and a heading where others stand above it
 */
record TitledLines(String title, List<Line> lines) {

    /** A title and what stands above it: where it comes from, a date, a path, a menu. */
    private static final int FIRST_LINES = 80;

    private static final int LONGEST_NOTE = 60;

    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");

    private static final Pattern MARKUP = Pattern.compile("\\s*[<{\\[]");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private static final TitleReader TITLES = new TitleReader();

    /** The first lines that show something. */
    private record Beginning(List<Line> shown, List<PrintedLine> printed) {

        Beginning(List<Line> lines) {
            this(new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < lines.size() && shown.size() < FIRST_LINES; i++) {
                PrintedLine line = TitledLines.printed(i, lines);
                if (!line.text().isEmpty()) {
                    shown.add(lines.get(i));
                    printed.add(line);
                }
            }
        }

        /** Its own title, where that is the first text, or stands below a few words about it or above facts. */
        Optional<OwnTitle> title() {
            return OwnTitle.of(printed)
                    .filter(title -> printed.subList(0, title.first()).stream()
                            .allMatch(
                                    OwnTitle.text(printed) < printed.size()
                                            ? TitledLines::isAbove
                                            : TitledLines::isNote));
        }
    }

    static Optional<TitledLines> of(List<Line> lines) {
        Beginning beginning = new Beginning(lines);
        return beginning.title().map(title -> of(title, beginning.shown(), lines));
    }

    private static TitledLines of(OwnTitle title, List<Line> shown, List<Line> lines) {
        if (title.first() == 0 && title.count() == 1) {
            return new TitledLines(title.text(), lines);
        }
        List<Line> parts = shown.subList(title.first(), title.first() + title.count());
        List<Line> whole = new ArrayList<>(lines);
        whole.set(
                whole.indexOf(parts.get(0)),
                new Line("# " + title.text(), parts.get(0).number()));
        whole.removeAll(parts.subList(1, parts.size()));
        return new TitledLines(title.text(), whole);
    }

    /**
     * Whether a text has its own title; or the text of an issue and titles of others, and its own at most in words that are
     * not read.
     */
    static boolean isIssue(List<Line> lines, String text) {
        Beginning beginning = new Beginning(lines);
        return beginning.title().isPresent()
                || (!MARKUP.matcher(text).lookingAt()
                        && TitleReader.mayHoldName(text)
                        && OwnTitle.isMissing(beginning.printed()));
    }

    private static PrintedLine printed(int i, List<Line> lines) {
        String raw = lines.get(i).text();
        InlineText inline = InlineText.ofHeading(raw);
        if (inline.excerpt() > 0) {
            return PrintedLine.of(inline.text().substring(0, inline.excerpt()), true);
        }
        boolean underlined = i + 1 < lines.size()
                && UNDERLINE.matcher(lines.get(i + 1).text()).matches();
        return raw.startsWith("#") || underlined
                ? new PrintedLine(inline.text(), PrintedLine.Standing.HEADING)
                : PrintedLine.of(
                        raw.startsWith("<") ? "" : inline.text(), inline.url() != null || raw.startsWith("* "));
    }

    /** Whether a line may stand above the title of a text with facts. */
    private static boolean isAbove(PrintedLine line) {
        String words = ADDRESS.matcher(line.text()).replaceAll("");
        return words.length() <= LONGEST_NOTE || TitleReader.holdsName(words);
    }

    private static boolean isNote(PrintedLine line) {
        return isAbove(line) && line.text().indexOf('。') < 0 && !TITLES.namesIssue(line.text());
    }
}
