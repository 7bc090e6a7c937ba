package dev.zhoubao.ingest.readinglist;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.title.TitleReader;
import java.util.ArrayList;
import java.util.List;

/** Reads lists in Markdown, such as one of a day, which have a link for each article: the links to the series alone. */
public final class ReadingListReader implements ArticleReader {

    /** The part of the series' name that no white space was seen to break. */
    private static final String HINT = "动态周报";

    private static final Pattern LINK =
            Pattern.compile("\\[((?:[^\\[\\]\\\\\\n]|\\\\.)+)\\]\\(\\s*<?(https?://[^\\s)>]+)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    private static final Pattern HEADING = Pattern.compile("(?m)^\\s*#*\\s*(\\S[^\\n]*)$");

    @Override
    public boolean recognises(String text) {
        return text.contains(HINT)
                && "<{".indexOf(text.stripLeading().charAt(0)) < 0
                && !TitleReader.holdsName(heading(text))
                && !links(text).isEmpty();
    }

    @Override
    public Article read(Document document) {
        return new Article(
                heading(document.text()), null, null, null, null, null, links(document.text()), List.of(), List.of());
    }

    private static String heading(String text) {
        Matcher heading = HEADING.matcher(text);
        return heading.find() ? heading.group(1).strip() : "";
    }

    private static List<TextBlock> links(String text) {
        List<TextBlock> links = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            Matcher link = LINK.matcher(line);
            while (line.contains("](") && link.find()) {
                String words = ESCAPE.matcher(link.group(1)).replaceAll("$1").strip();
                if (TitleReader.holdsName(words)) {
                    links.add(new TextBlock(
                            words, number, List.of(), link.group(2).replace("&amp;", "&")));
                }
            }
        }
        return links;
    }
}
