package dev.zhoubao.fetch.http;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * An address that can be asked: {@code http} or {@code https}, a host, no user's name or password, no fragment. What
 * stands in a document is put right as browsers do it: other characters are encoded.
 */
public record WebAddress(URI uri) {

    private static final String KEPT = "-._~:/?#@!$&'()*+,;=%";
    private static final String UNRESERVED = "-._~";
    private static final int LONGEST_HOST = 300;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Empty where a text is no such address. */
    public static Optional<WebAddress> of(String text) {
        String whole = text.strip().replace("&amp;", "&");
        int fragment = whole.indexOf('#');
        return read(fragment < 0 ? whole : whole.substring(0, fragment));
    }

    private static Optional<WebAddress> read(String text) {
        try {
            int start = text.indexOf("://") + 3;
            int end = start < 3 ? 0 : endOfHost(text, start);
            if (end <= start || end - start > LONGEST_HOST || text.startsWith("\\", end)) {
                return Optional.empty();
            }
            String path =
                    end == text.length() || text.charAt(end) != '/' ? "/" + text.substring(end) : text.substring(end);
            return of(new URI(text.substring(0, start).toLowerCase(Locale.ROOT)
                    + host(text.substring(start, end))
                    + encoded(path)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int endOfHost(String text, int start) {
        int end = start;
        while (end < text.length() && "/?\\".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static Optional<WebAddress> of(URI uri) {
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getPort() != 0;
        return web && plain && uri.getPort() < 65536 ? Optional.of(new WebAddress(uri)) : Optional.empty();
    }

    private static String host(String text) {
        return (text.startsWith("[") ? text : IDN.toASCII(text, IDN.ALLOW_UNASSIGNED)).toLowerCase(Locale.ROOT);
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return encoded.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    /** A path as two are compared (RFC 9309, 2.2.2): encoded where it has to be, and nowhere else. */
    static String comparable(String path) {
        String encoded = encoded(path);
        StringBuilder comparable = new StringBuilder();
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                comparable.append(octet(encoded.substring(i + 1, i + 3)));
                i += 2;
            } else {
                comparable.append(c);
            }
        }
        return comparable.toString();
    }

    private static String octet(String digits) {
        char c = (char) Integer.parseInt(digits, 16);
        boolean unreserved = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
        return unreserved ? String.valueOf(c) : "%" + digits.toUpperCase(Locale.ROOT);
    }

    /** A text that may be an address, without the user's name and password in it. */
    public static String withoutUser(String text) {
        return text.replaceFirst("(?i)^(\\s*[a-z][a-z0-9+.-]*:/*)[^/?#]*@", "$1");
    }

    /** The address that a text on the page behind this one leads to; empty where it leads to none that can be asked. */
    public Optional<WebAddress> resolve(String reference) {
        String text = reference.strip().replace("&amp;", "&");
        int fragment = text.indexOf('#');
        String bare = fragment < 0 ? text : text.substring(0, fragment);
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        if (bare.startsWith("//")) {
            return of(uri.getScheme() + ":" + bare);
        }
        try {
            return bare.matches("(?i)[a-z][a-z0-9+.-]*:.*")
                    ? of(bare)
                    : of(uri.resolve(new URI(encoded(bare))).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String host() {
        return uri.getHost();
    }

    public boolean secure() {
        return "https".equals(uri.getScheme());
    }

    public int port() {
        int usual = secure() ? HTTPS : HTTP;
        return uri.getPort() < 0 ? usual : uri.getPort();
    }

    /** Scheme, host and port. */
    public String site() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
