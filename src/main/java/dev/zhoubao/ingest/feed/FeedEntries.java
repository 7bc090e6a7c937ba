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
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.JDOMException;
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

    private static final Pattern PARAGRAPH = Pattern.compile("(?i)<(?:p|br|div)[\\s/>]");

    private static final Pattern DOCTYPE = Pattern.compile("(?s)^(" + FeedReader.ABOVE + ")" + FeedReader.DOCTYPE);

    private FeedEntries() {}

    static List<Part> of(String text) throws UnreadableDocumentException {
        FeedTree tree;
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
            tree = FeedTree.of(xml);
            feed = new SyndFeedInput().build(tree.document());
        } catch (FeedException | IOException | JDOMException | RuntimeException e) {
            throw new UnreadableDocumentException(Phrase.of("the feed is damaged and cannot be read"), e);
        }
        List<SyndEntry> entries = feed.getEntries();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(entries.size(), MOST); i++) {
            // Elements of other vocabularies may be called so, too: then it is not known which is whose.
            Element item = tree.items().size() == entries.size() ? tree.items().get(i) : new Element("item");
            parts.add(part(entries.get(i), item, i + 1, feed));
        }
        return parts;
    }

    private static Part part(SyndEntry entry, Element item, int number, SyndFeed feed) {
        Part.Said said = new Part.Said(
                Optional.ofNullable(entry.getTitle())
                        .map(title -> TAG.matcher(title).replaceAll("").strip())
                        .orElse(null),
                known(feed.getTitle()),
                known(entry.getAuthor()),
                day(entry, item),
                null,
                Stream.of(known(entry.getLink()), known(entry.getUri()))
                        .filter(address -> address != null && ArticleAddress.isWeb(address))
                        .findFirst()
                        .orElse(null));
        Optional<SyndContent> content = content(entry);
        String text = content.map(SyndContent::getValue).orElse("");
        String name = "entry " + number;
        String other = FeedTree.texts(item)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        boolean more = other.length() > text.strip().length();
        boolean plain = more
                ? other.indexOf('<') < 0
                : content.filter(FeedEntries::plain).isPresent();
        String whole = more ? other : text;
        return plain ? Part.text(name, whole, said) : Part.html(name, "<body>" + whole, said);
    }

    /** The longest of what the entry holds: some have a summary and the whole. */
    private static Optional<SyndContent> content(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .filter(content -> content.getValue() != null)
                .max(Comparator.comparingInt(content -> content.getValue().length()));
    }

    /** Whether it says so, and holds no markup. */
    private static boolean plain(SyndContent content) {
        String type = Optional.ofNullable(content.getType()).orElse("html").toLowerCase(Locale.ROOT);
        return (type.equals("text") || type.equals("text/plain"))
                && !PARAGRAPH.matcher(content.getValue()).find();
    }

    /** As the entry prints it, in Beijing; else as the kind's rules have it. */
    private static @Nullable LocalDate day(SyndEntry entry, Element item) {
        Stream<LocalDate> printed = FeedTree.days(item).flatMap(day -> PrintedDay.of(day).stream());
        Stream<LocalDate> read = Stream.of(
                        Optional.ofNullable(entry.getPublishedDate()), Optional.ofNullable(entry.getUpdatedDate()))
                .flatMap(Optional::stream)
                .map(Date::toInstant)
                .map(moment -> moment.atOffset(PrintedDay.BEIJING).toLocalDate());
        return Stream.concat(printed, read).findFirst().orElse(null);
    }

    private static @Nullable String known(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
