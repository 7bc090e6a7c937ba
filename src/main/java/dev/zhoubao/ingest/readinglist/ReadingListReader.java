package dev.zhoubao.ingest.readinglist;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.EntryList;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.title.TitleReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads lists, such as one of a day, which have a link for each article: the links to the series alone. The lists are in
 * Markdown or Org, in rows of a table or of separated values, or in plain lines.
 */
public final class ReadingListReader implements ArticleReader {

    private static final Pattern LINK =
            Pattern.compile("\\[((?:[^\\[\\]\\\\\\n]|\\\\.)+)\\]\\(\\s*<?(https?://[^\\s)>]+)");
    private static final Pattern ORG = Pattern.compile("\\[\\[(https?://[^\\]\\s]+)\\]\\[([^\\]]+)\\]\\]");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)>|,，\"\\]<]+");

    /** What parts the cells of a row. */
    private static final Pattern CELLS = Pattern.compile("[|\\t,;\"]");

    /** An address for a name in brackets, which stands elsewhere. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?m)^\\s{0,3}\\[([^\\]\\n]{1,80})\\]:\\s*<?(https?://[^\\s>]+)");

    private static final Pattern REFERRING =
            Pattern.compile("\\[((?:[^\\[\\]\\\\\\n]|\\\\.)+)\\]\\[([^\\]\\n]{0,80})\\]");

    /** What a line is called that holds but the address of the title above it. */
    private static final Pattern LABEL = Pattern.compile("[\\s>*+•·-]*[^：:/]{0,12}[：:]?[\\s<(]*");

    private static final Pattern MARKS = Pattern.compile("^[\\s>*+•●·#-]*(?:\\d{1,3}[.、)）]\\s*)?|\\*\\*|__");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    private static final Pattern HEADING = Pattern.compile("(?m)^\\s*#*\\s*(\\S[^\\n]*)$");

    private static final TitleReader TITLES = new TitleReader();

    @Override
    public boolean recognises(String text) {
        return TitleReader.mayHoldName(text)
                && (EntryList.is(text) || ("<{".indexOf(text.stripLeading().charAt(0)) < 0 && mayHead(heading(text))))
                && !links(text).isEmpty();
    }

    @Override
    public Article read(Document document) {
        return new Article(
                EntryList.is(document.text()) ? "" : heading(document.text()),
                null,
                null,
                null,
                null,
                null,
                links(document.text()),
                List.of(),
                List.of());
    }

    /** Whether a list may stand below it: the title of an issue is its text's. */
    private static boolean mayHead(String heading) {
        return !TitleReader.holdsName(heading) || TITLES.isBareName(heading);
    }

    private static String heading(String text) {
        Matcher heading = HEADING.matcher(text);
        return heading.find() ? heading.group(1).strip() : "";
    }

    private static List<TextBlock> links(String text) {
        Links links = new Links(heading(text), new ArrayList<>());
        Map<String, String> references = references(text);
        int number = 0;
        String above = "";
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                int before = links.size();
                if (!addMarked(links, line, number)
                        && !addReferring(links, line, number, references)
                        && line.contains("://")) {
                    addPlain(links, line, number);
                    addBelow(links, above, line, number);
                }
                above = links.size() > before ? "" : line;
            }
        }
        return links.blocks();
    }

    private static Map<String, String> references(String text) {
        Map<String, String> references = new HashMap<>();
        Matcher reference = REFERENCE.matcher(text);
        while (text.contains("]:") && reference.find()) {
            references.putIfAbsent(reference.group(1).toLowerCase(Locale.ROOT), reference.group(2));
        }
        return references;
    }

    private static boolean addReferring(Links links, String line, int number, Map<String, String> references) {
        int before = links.size();
        Matcher link = REFERRING.matcher(line);
        while (!references.isEmpty() && line.contains("][") && link.find()) {
            String name = link.group(2).isEmpty() ? link.group(1) : link.group(2);
            String url = references.get(name.toLowerCase(Locale.ROOT));
            if (url != null) {
                links.add(ESCAPE.matcher(link.group(1)).replaceAll("$1"), url, number);
            }
        }
        return links.size() > before;
    }

    /** A title whose address stands in the line below it, alone. */
    private static void addBelow(Links links, String above, String line, int number) {
        Matcher address = ADDRESS.matcher(line);
        if (!above.contains("://")
                && EntryList.isTitle(above)
                && address.find()
                && LABEL.matches(line.substring(0, address.start()))
                && line.substring(address.end()).strip().length() <= 2) {
            links.add(MARKS.matcher(above).replaceAll(""), address.group(), number - 1);
        }
    }

    /** Links whose words are said with them; whether there was one to the series. */
    private static boolean addMarked(Links links, String line, int number) {
        int before = links.size();
        Matcher link = LINK.matcher(line);
        while (line.contains("](") && link.find()) {
            links.add(ESCAPE.matcher(link.group(1)).replaceAll("$1"), link.group(2), number);
        }
        Matcher org = ORG.matcher(line);
        while (line.contains("][") && org.find()) {
            links.add(org.group(2), org.group(1), number);
        }
        return links.size() > before;
    }

    /** A row or line with a title and one address. */
    private static void addPlain(Links links, String line, int number) {
        Matcher address = ADDRESS.matcher(line);
        if (!address.find()) {
            return;
        }
        String url = address.group();
        if (!address.find()) {
            for (String cell : CELLS.split(line.replace(url, "|"))) {
                links.add(cell, url, number);
            }
        }
    }

    /**
     * Those to the series.
     *
     * @param heading of the list
     */
    private record Links(String heading, List<TextBlock> blocks) {

        int size() {
            return blocks.size();
        }

        void add(String words, String url, int number) {
            TITLES.named(words, heading)
                    .ifPresent(title ->
                            blocks.add(new TextBlock(title.strip(), number, List.of(), url.replace("&amp;", "&"))));
        }
    }
}
