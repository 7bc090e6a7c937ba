package dev.zhoubao.fetch;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.fetch.http.WebAddress;
import java.util.Optional;

/** Feeds: a long one names its next page (RFC 5005). */
final class FeedOrigin implements Origin {

    private static final Pattern FEED = Pattern.compile("(?i)<(?:rss|feed|rdf:RDF)[\\s>]");
    private static final Pattern LINK = Pattern.compile("(?i)<(?:atom:|a10:)?link\\s[^>]*>");
    private static final Pattern NEXT = Pattern.compile("(?i)\\brel\\s*=\\s*[\"'](?:next|prev-archive)[\"']");
    private static final Pattern HREF = Pattern.compile("(?i)\\bhref\\s*=\\s*[\"']([^\"']+)[\"']");

    @Override
    public Optional<WebAddress> next(WebAddress address, String text) {
        if (!FEED.matcher(text.substring(0, Math.min(text.length(), 1000))).find()) {
            return Optional.empty();
        }
        Matcher links = LINK.matcher(text);
        while (links.find()) {
            Matcher href = HREF.matcher(links.group());
            if (NEXT.matcher(links.group()).find() && href.find()) {
                return address.resolve(href.group(1));
            }
        }
        return Optional.empty();
    }
}
