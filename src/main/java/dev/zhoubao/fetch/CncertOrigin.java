package dev.zhoubao.fetch;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.fetch.http.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The publisher's site: lists over several pages, and behind each entry a page that holds a link to the PDF. */
final class CncertOrigin implements Origin {

    /** The publisher's list of weekly bulletins. */
    static final String LISTING = "https://www.cert.org.cn/publish/main/44/index.html";

    private static final String BODY = "artil_content";
    private static final Pattern NUMBERED = Pattern.compile("^(.*/index)(?:_(\\d{1,4}))?(\\.html?)$");

    @Override
    public List<WebAddress> documents(WebAddress address, String text) {
        int body = text.indexOf(BODY);
        if (body < 0) {
            return List.of();
        }
        return PageLinks.in(text.substring(body)).stream()
                .filter(link -> isPdf(link.address()))
                .flatMap(link -> address.resolve(link.address()).stream())
                .distinct()
                .toList();
    }

    private static boolean isPdf(String address) {
        return address.toLowerCase(Locale.ROOT).replaceFirst("[?#].*", "").endsWith(".pdf");
    }

    /** The page that is called so, else the one that is numbered so and that this one names. */
    @Override
    public Optional<WebAddress> next(WebAddress address, String text) {
        List<PageLinks.Link> links = PageLinks.in(text);
        List<String> candidates = new ArrayList<>();
        links.stream()
                .filter(link -> link.isNext())
                .map(PageLinks.Link::address)
                .forEach(candidates::add);
        numbered(address)
                .ifPresent(name -> links.stream()
                        .map(PageLinks.Link::address)
                        .filter(link -> link.replaceFirst("[?#].*", "").endsWith(name))
                        .forEach(candidates::add));
        return candidates.stream()
                .flatMap(link -> address.resolve(link).stream())
                .filter(page -> !page.equals(address))
                .findFirst();
    }

    /** The name of the page behind {@code index.html} is {@code index_2.html}. */
    private static Optional<String> numbered(WebAddress address) {
        Matcher name = NUMBERED.matcher(address.uri().getPath());
        if (!name.matches()) {
            return Optional.empty();
        }
        int page = name.group(2) == null ? 1 : Integer.parseInt(name.group(2));
        return Optional.of("index_" + (page + 1) + name.group(3));
    }
}
