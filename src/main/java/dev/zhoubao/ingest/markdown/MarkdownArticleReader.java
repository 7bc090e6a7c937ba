package dev.zhoubao.ingest.markdown;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleAddress;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.DateLine;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.EntryList;
import dev.zhoubao.ingest.PrintedDay;
import dev.zhoubao.ingest.title.PossibleYears;
import dev.zhoubao.ingest.title.TitleReader;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an article archived as text: front matter, then Markdown of the page with its chrome. */
public final class MarkdownArticleReader implements ArticleReader {

    /** The longest article seen, addresses included, is a fiftieth of this. */
    static final int LONGEST = 1 << 20;

    /** How far into a document its head and its title are looked for. */
    private static final int BEGINNING = 1 << 14;

    private static final Pattern PAGE = Pattern.compile("(?i)\\s*<(?:!doctype|html|head|body|\\?xml)");

    private static final Pattern TITLE = Pattern.compile(
            "^[ \\t]*(?:\\{[ \\t]*)?\"?(?:title|标题|题目)\"?\\s*[:=：]", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    /** Whether it is published, or at what time of the day, or how long it takes to read. */
    private static final Pattern NO_DAY =
            Pattern.compile("(?i)true|false|yes|no|\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,3}\\s*(?:min.*|分钟)");

    private final TitleReader titles = new TitleReader();

    /** By a head with a title, or by the title of an issue above the text. */
    @Override
    public boolean recognises(String text) {
        String start = text.substring(0, Math.min(text.length(), BEGINNING));
        boolean opened = FrontMatter.opens(start.lines().findFirst().orElse(""));
        if (opened && TITLE.matcher(start).find()) {
            return true;
        }
        if (EntryList.is(text)) {
            return false;
        }
        List<String> raw = lines(start);
        FrontMatter head = FrontMatter.read(raw);
        return (!opened && head.title().filter(titles::namesSeries).isPresent())
                || (!PAGE.matcher(start).lookingAt()
                        && (start.indexOf('周') >= 0 || start.indexOf('週') >= 0)
                        && TitledLines.isIssue(ArticleLines.below(head, raw), text));
    }

    /** A number sign may be part of a title; what stands behind an issue's own is a comment. */
    private String ofIssue(String title) {
        String own = uncommented(title);
        return titles.namesSeries(own) && titles.namesIssue(own) ? own : title;
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
        List<Line> below = Excerpt.without(ArticleLines.below(head, raw));
        TitledLines titled = head.title()
                .map(title -> new TitledLines(ofIssue(title), below))
                .or(() -> TitledLines.of(below))
                .orElse(new TitledLines("", below));
        String title = titled.title();
        List<Line> lines = titled.lines();
        List<Line> text = belowTitle(PageChrome.body(lines), title);
        BlockReader blocks = new BlockReader(text);
        Byline byLine = Byline.of(title, PageChrome.account(lines), blocks.blocks());
        LocalDate published = published(head, document, problems);
        return new Article(
                title,
                head.value("source")
                        .filter(source -> !ArticleAddress.isWeb(source))
                        .orElse(null),
                byLine.account() != null
                        ? byLine.account()
                        : head.value("author").orElse(null),
                published != null
                        ? published
                        : byLine.published().or(() -> dated(text)).orElse(null),
                fetched(head, document, problems),
                address(head, document, problems)
                        .or(() -> head.value("url"))
                        .or(() -> AddressLine.in(lines))
                        .orElse(null),
                byLine.body(),
                List.<Picture>copyOf(blocks.pictures()),
                problems,
                heading(text));
    }

    /** A blank in an address is more likely a slip of who wrote it than its end; a second address is its end. */
    private static Optional<String> address(FrontMatter head, Document document, List<Problem> problems) {
        return head.address("url", "source", "link", "original").map(entry -> {
            String given = uncommented(entry.value());
            String[] parts = given.split("\\s+");
            if (parts.length == 1) {
                return given;
            }
            boolean several = Stream.of(parts).skip(1).anyMatch(ArticleAddress::isWeb);
            Phrase phrase = several
                    ? Phrase.of("the head gives several addresses in one line; the first is used")
                    : Phrase.of(
                            "the address in the head has a blank in it, so it may not open; it is kept as it stands");
            problems.add(new Problem(Severity.INFO, document.file(), entry.line(), phrase, given));
            return several ? parts[0] : given;
        });
    }

    private static Optional<LocalDate> dated(List<Line> text) {
        return DateLine.in(text.stream()
                .map(line -> InlineText.ofHeading(line.text()).text())
                .filter(line -> !line.isEmpty()));
    }

    /** The heading that the text begins with, now that those which repeat the title are gone. */
    private static @Nullable Evidence heading(List<Line> text) {
        return text.stream()
                .filter(line -> !InlineText.of(line.text()).text().isEmpty())
                .findFirst()
                .filter(line -> line.text().startsWith("#"))
                .map(line -> new Evidence(InlineText.ofHeading(line.text()).text(), line.number()))
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
        return NumberedLines.plain(lines);
    }

    private static String text(Document document, List<Problem> problems) {
        String text = document.text();
        if (text.length() <= LONGEST) {
            return text;
        }
        Phrase phrase =
                Phrase.of("the article holds more than {0} million characters; the rest is left out", LONGEST >> 20);
        problems.add(Problem.warning(document.file(), phrase));
        return text.substring(0, LONGEST);
    }

    /** Drops the cover picture and the headings that repeat the title: they belong to the page, not to the text. */
    private static List<Line> belowTitle(List<Line> lines, String title) {
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = InlineText.ofHeading(line.text()).text();
            if (line.text().startsWith("#") && Byline.same(text, title)) {
                start = i + 1;
            } else if (!text.isEmpty()) {
                break;
            }
        }
        return lines.subList(start, lines.size());
    }

    private static @Nullable LocalDate published(FrontMatter head, Document document, List<Problem> problems) {
        return HeadKey.DATES.stream()
                .flatMap(key -> head.entry(key).stream())
                .filter(entry -> !NO_DAY.matcher(entry.value()).matches())
                .findFirst()
                .map(entry -> parse(entry, "date", MarkdownArticleReader::day, document, problems))
                .orElse(null);
    }

    private static String uncommented(String value) {
        int comment = value.indexOf(" #");
        return comment < 0 ? value : value.substring(0, comment).strip();
    }

    private static LocalDate day(String printed) {
        String day = uncommented(printed);
        return PrintedDay.of(day).orElseGet(() -> LocalDate.parse(day));
    }

    private static @Nullable LocalDateTime fetched(FrontMatter head, Document document, List<Problem> problems) {
        return head.entry("fetch_date")
                .map(entry -> parse(entry, "fetch_date", LocalDateTime::parse, document, problems))
                .orElse(null);
    }

    private static <T extends TemporalAccessor> @Nullable T parse(
            FrontMatter.Entry entry,
            String key,
            Function<String, T> parser,
            Document document,
            List<Problem> problems) {
        Phrase reason;
        try {
            T time = parser.apply(entry.value());
            if (PossibleYears.hold(time)) {
                return time;
            }
            reason = Phrase.of("{0} lies outside the years {1} to {2}", key, PossibleYears.FIRST, PossibleYears.LAST);
        } catch (DateTimeException e) {
            reason = Phrase.of("{0} is no date that can be read", key);
        }
        problems.add(new Problem(Severity.WARNING, document.file(), entry.line(), reason, entry.value()));
        return null;
    }
}
