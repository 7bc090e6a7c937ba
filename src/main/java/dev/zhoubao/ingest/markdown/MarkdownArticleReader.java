package dev.zhoubao.ingest.markdown;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.PossibleYears;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Picture;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads an article archived as text: front matter, then Markdown of the page with its chrome. */
public final class MarkdownArticleReader implements ArticleReader {

    /** The longest article seen, addresses included, is a fiftieth of this. */
    static final int LONGEST = 1 << 20;

    @Override
    public boolean recognises(String text) {
        String start = text.substring(0, Math.min(text.length(), 4096));
        return FrontMatter.opens(start.lines().findFirst().orElse("")) && start.contains("\ntitle:");
    }

    @Override
    public Optional<String> title(ByteBuffer head) {
        return TitleLine.of(head);
    }

    @Override
    public Article read(Document document) {
        List<Problem> problems = new ArrayList<>();
        List<String> raw = lines(text(document, problems));
        FrontMatter head = FrontMatter.read(raw);
        List<Line> lines = new ArrayList<>();
        for (int i = head.end(); i < raw.size(); i++) {
            lines.add(new Line(raw.get(i).strip(), i + 1));
        }
        String title = head.value("title").orElse("");
        List<Line> text = belowTitle(PageChrome.body(lines), title);
        BlockReader blocks = new BlockReader(text);
        ByLine byLine = ByLine.of(title, PageChrome.account(lines), blocks.blocks());
        return new Article(
                title,
                head.value("source").orElse(null),
                byLine.account(),
                parse(head, "date", LocalDate::parse, document, problems),
                parse(head, "fetch_date", LocalDateTime::parse, document, problems),
                head.value("url").orElse(null),
                byLine.body(),
                List.<Picture>copyOf(blocks.pictures()),
                problems,
                heading(text));
    }

    /** The heading that the text begins with, now that those which repeat the title are gone. */
    private static @Nullable Evidence heading(List<Line> text) {
        return text.stream()
                .filter(line -> !Inline.of(line.text()).text().isEmpty())
                .findFirst()
                .filter(line -> line.text().startsWith("#"))
                .map(line -> new Evidence(Inline.ofHeading(line.text()).text(), line.number()))
                .orElse(null);
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private static String text(Document document, List<Problem> problems) {
        String text = document.text();
        if (text.length() <= LONGEST) {
            return text;
        }
        Phrase phrase =
                Phrase.of("the article holds more than {0} million characters; the rest is left out", LONGEST >> 20);
        problems.add(new Problem(Severity.WARNING, document.file(), null, phrase, null));
        return text.substring(0, LONGEST);
    }

    /** Drops the cover picture and the headings that repeat the title: they belong to the page, not to the text. */
    private static List<Line> belowTitle(List<Line> lines, String title) {
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = Inline.ofHeading(line.text()).text();
            if (line.text().startsWith("#") && ByLine.same(text, title)) {
                start = i + 1;
            } else if (!text.isEmpty()) {
                break;
            }
        }
        return lines.subList(start, lines.size());
    }

    private static <T extends TemporalAccessor> @Nullable T parse(
            FrontMatter head, String key, Function<String, T> parser, Document document, List<Problem> problems) {
        FrontMatter.Entry entry = head.entry(key).orElse(null);
        if (entry == null) {
            return null;
        }
        Phrase reason;
        try {
            T time = parser.apply(entry.value());
            if (PossibleYears.hold(time)) {
                return time;
            }
            reason = Phrase.of("{0} lies outside the years {1} to {2}", key, PossibleYears.FIRST, PossibleYears.LAST);
        } catch (DateTimeException e) {
            reason = Phrase.of("{0} is no date in ISO form", key);
        }
        problems.add(new Problem(Severity.WARNING, document.file(), entry.line(), reason, entry.value()));
        return null;
    }
}
