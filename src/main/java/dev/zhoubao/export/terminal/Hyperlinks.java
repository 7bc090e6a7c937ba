package dev.zhoubao.export.terminal;

import dev.zhoubao.export.WebLink;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/**
 * Addresses behind words (OSC 8), for terminals that open them. While lines are laid out, the characters of a link bear a
 * ground of their own, which no other text has; where a line is written, it becomes the sequence around them.
 */
final class Hyperlinks {

    private static final String BEGIN = "\u001b]8;;";
    private static final String END = "\u001b\\";

    /** What terminals take. */
    private static final int LONGEST = 2_083;

    private static final int MOST = 1 << 24;

    private final boolean shown;
    private final Map<String, AttributedStyle> grounds = new HashMap<>();
    private final Map<Long, String> addresses = new HashMap<>();

    /** @param shown whether there are any */
    Hyperlinks(boolean shown) {
        this.shown = shown;
    }

    /** The words, with the address behind them where it can be opened. */
    AttributedString behind(String words, String address) {
        return usable(address)
                .map(link -> new AttributedString(words, ground(link)))
                .orElseGet(() -> new AttributedString(words));
    }

    private AttributedStyle ground(String link) {
        return grounds.computeIfAbsent(link, unseen -> {
            AttributedStyle ground = AttributedStyle.DEFAULT.backgroundRgb(grounds.size());
            addresses.put(ground.getStyle(), unseen);
            return ground;
        });
    }

    /** Printable ASCII alone, so that no address ends the sequence or begins another. */
    private Optional<String> usable(String address) {
        if (!shown || grounds.size() >= MOST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address.strip());
            String plain = uri.toASCIIString();
            boolean opens = WebLink.is(plain)
                    && uri.getRawAuthority() != null
                    && plain.length() <= LONGEST
                    && plain.chars().allMatch(c -> c > ' ' && c < 0x7f);
            return opens ? Optional.of(plain) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** @param text writes words without links */
    String written(AttributedString line, Function<AttributedString, String> text) {
        if (addresses.isEmpty()) {
            return text.apply(line);
        }
        StringBuilder written = new StringBuilder();
        int start = 0;
        for (int i = 1; i <= line.length(); i++) {
            if (i == line.length() || !line.styleAt(i).equals(line.styleAt(start))) {
                String address = addresses.get(line.styleAt(start).getStyle());
                AttributedString run = line.subSequence(start, i);
                written.append(address == null ? text.apply(run) : BEGIN + address + END + run + BEGIN + END);
                start = i;
            }
        }
        return written.toString();
    }
}
