package dev.zhoubao.ingest.feed;

import com.google.re2j.Pattern;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.zhoubao.ingest.ArticleAddress;
import dev.zhoubao.ingest.Part;
import dev.zhoubao.ingest.PrintedDay;
import dev.zhoubao.ingest.UnreadableDocumentException;
import dev.zhoubao.language.Phrase;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of one feed. No document type is read, so no entity of its own and nothing from outside. */
final class FeedEntries {

    private static final int MOST = 10_000;

    /** Elements within one another: what is parsed of each takes time by its depth. */
    private static final int DEEPEST = 200;

    /** Characters that no XML may hold, and some feeds do. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{FFFE}\\x{FFFF}]");

    /** In a title; what is no element stays. */
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");

    private static final Pattern DOCTYPE = Pattern.compile("(?s)^(" + FeedReader.ABOVE + ")" + FeedReader.DOCTYPE);

    private FeedEntries() {}

    static List<Part> of(String text) throws UnreadableDocumentException {
        SyndFeed feed;
        String xml = FORBIDDEN
                .matcher(DOCTYPE.matcher(text).replaceFirst("$1"))
                .replaceAll("")
                .strip();
        if (XmlDepth.exceeds(xml, DEEPEST)) {
            throw new UnreadableDocumentException(
                    Phrase.of("the elements of the feed lie more than {0} deep, so it is left out", DEEPEST));
        }
        try {
            feed = new SyndFeedInput().build(new StringReader(xml));
        } catch (FeedException | RuntimeException e) {
            throw new UnreadableDocumentException(Phrase.of("the feed is damaged and cannot be read"), e);
        }
        List<SyndEntry> entries = feed.getEntries();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(entries.size(), MOST); i++) {
            parts.add(part(entries.get(i), i + 1, feed));
        }
        return parts;
    }

    private static Part part(SyndEntry entry, int number, SyndFeed feed) {
        Part.Said said = new Part.Said(
                Optional.ofNullable(entry.getTitle())
                        .map(title -> TAG.matcher(title).replaceAll("").strip())
                        .orElse(null),
                known(feed.getTitle()),
                known(entry.getAuthor()),
                day(entry),
                null,
                Stream.of(known(entry.getLink()), known(entry.getUri()))
                        .filter(address -> address != null && ArticleAddress.isWeb(address))
                        .findFirst()
                        .orElse(null));
        Optional<SyndContent> content = content(entry);
        String text = content.map(SyndContent::getValue).orElse("");
        String name = "entry " + number;
        return content.filter(FeedEntries::plain).isPresent()
                ? Part.text(name, text, said)
                : Part.html(name, "<body>" + text, said);
    }

    /** The longest of what the entry holds: some have a summary and the whole. */
    private static Optional<SyndContent> content(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .filter(content -> content.getValue() != null)
                .max(Comparator.comparingInt(content -> content.getValue().length()));
    }

    private static boolean plain(SyndContent content) {
        String type = Optional.ofNullable(content.getType()).orElse("html").toLowerCase(Locale.ROOT);
        return type.equals("text") || type.equals("text/plain");
    }

    private static @Nullable LocalDate day(SyndEntry entry) {
        return Stream.of(Optional.ofNullable(entry.getPublishedDate()), Optional.ofNullable(entry.getUpdatedDate()))
                .flatMap(Optional::stream)
                .map(Date::toInstant)
                .map(moment -> moment.atOffset(PrintedDay.BEIJING).toLocalDate())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String known(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
