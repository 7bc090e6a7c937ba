package dev.zhoubao.fetch;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.fetch.http.WebAddress;
import dev.zhoubao.model.ArticleId;
import dev.zhoubao.model.ContentHash;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Publisher;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name under which a document is kept, {@code 2024-27_2247499143-1.html}: the week, and what tells the article from
 * every other. Nothing of it is a document's to choose.
 */
record DocumentName(String week, String id, String ending) {

    private static final char BETWEEN = '_';
    private static final Pattern FORM = Pattern.compile("[^._]+" + BETWEEN + "([0-9a-f-]+)\\.(?:pdf|html|xml|txt)");
    private static final String NO_WEEK = "listing";

    static DocumentName of(@Nullable Edition edition, String id, byte[] bytes) {
        return new DocumentName(edition == null ? NO_WEEK : edition.name().replace(':', '-'), id, ending(bytes));
    }

    /** What tells an article from others: WeChat's own numbers, else a hash of the address. */
    static String id(WebAddress address) {
        return ArticleId.in(address.toString()).map(DocumentName::id).orElseGet(() -> hash(address.toString()));
    }

    private static String id(ArticleId article) {
        String account = Publisher.wrote(article) ? "" : "-" + hash(article.biz());
        return article.mid() + "-" + article.idx() + account;
    }

    /** The id in a name of this form. */
    static Optional<String> id(String name) {
        Matcher whole = FORM.matcher(name);
        return whole.matches() ? Optional.of(whole.group(1)) : Optional.empty();
    }

    static String hash(String text) {
        return ContentHash.brief(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String ending(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf-")) {
            return "pdf";
        }
        if (start.contains("<html") || start.contains("<!doctype html") || start.contains("<head")) {
            return "html";
        }
        boolean feed = start.contains("<rss") || start.contains("<feed") || start.contains("<rdf");
        return feed || start.strip().startsWith("<?xml") ? "xml" : start.strip().startsWith("<") ? "html" : "txt";
    }

    String text() {
        return week + BETWEEN + id + "." + ending;
    }
}
