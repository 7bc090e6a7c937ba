package dev.zhoubao.fetch.http;

import com.google.re2j.Pattern;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a site's robots.txt says to this program (RFC 9309): the longest rule that matches a path counts. */
final class RobotsRules {

    private static final RobotsRules NONE = new RobotsRules(List.of(), Duration.ZERO);
    /** Of a site that cannot tell: nothing is allowed. */
    static final RobotsRules UNKNOWN = new RobotsRules(List.of(new Rule("/", false)), Duration.ZERO);

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String NAME = "zhoubao";
    private static final int LONGEST = 500_000;
    private static final int LONGEST_PAUSE = 120;

    private record Rule(String path, boolean allows, Pattern pattern) {

        Rule(String path, boolean allows) {
            this(path, allows, pattern(path));
        }

        private static Pattern pattern(String path) {
            StringBuilder pattern = new StringBuilder();
            String bare = path.endsWith("$") ? path.substring(0, path.length() - 1) : path;
            for (String part : bare.split("\\*", -1)) {
                pattern.append(pattern.length() == 0 ? "" : ".*").append(Pattern.quote(part));
            }
            return Pattern.compile("(?s)" + pattern + (path.endsWith("$") ? "$" : ""));
        }
    }

    private final List<Rule> rules;
    private final Duration pause;

    private RobotsRules(List<Rule> rules, Duration pause) {
        this.rules = List.copyOf(rules);
        this.pause = pause;
    }

    /** The rules of the group that names this program, else of the one for everyone. */
    static RobotsRules read(String text) {
        String bounded = text.substring(0, Math.min(text.length(), LONGEST)).replace(BYTE_ORDER_MARK, "");
        return group(bounded, NAME).or(() -> group(bounded, "*")).orElse(NONE);
    }

    private static Optional<RobotsRules> group(String text, String agent) {
        List<Rule> rules = new ArrayList<>();
        Duration pause = Duration.ZERO;
        boolean inside = false;
        boolean naming = false;
        boolean found = false;
        for (String line : text.split("[\r\n]+")) {
            String[] parts = line.replaceFirst("#.*", "").split(":", 2);
            String key = parts[0].strip().toLowerCase(Locale.ROOT);
            String value = parts.length < 2 ? "" : parts[1].strip();
            if (key.equals("user-agent")) {
                inside = (naming && inside) || isFor(value, agent);
                naming = true;
                found |= inside;
            } else if (!key.isEmpty()) {
                naming = false;
                if (inside && (key.equals("allow") || key.equals("disallow")) && !value.isEmpty()) {
                    rules.add(new Rule(WebAddress.comparable(value), key.equals("allow")));
                } else if (inside && key.equals("crawl-delay") && value.matches("\\d{1,4}")) {
                    pause = Duration.ofSeconds(Math.min(LONGEST_PAUSE, Long.parseLong(value)));
                }
            }
        }
        return found ? Optional.of(new RobotsRules(rules, pause)) : Optional.empty();
    }

    private static boolean isFor(String value, String agent) {
        return value.toLowerCase(Locale.ROOT).replaceFirst("/.*", "").equals(agent);
    }

    boolean allow(WebAddress address) {
        String query = address.uri().getRawQuery();
        String asked = WebAddress.comparable(address.uri().getRawPath() + (query == null ? "" : "?" + query));
        Rule best = null;
        for (Rule rule : rules) {
            boolean better = best == null
                    || rule.path().length() > best.path().length()
                    || (rule.path().length() == best.path().length() && rule.allows());
            if (better && rule.pattern().matcher(asked).lookingAt()) {
                best = rule;
            }
        }
        return best == null || best.allows();
    }

    /** How long the site wants to be left alone between two requests. */
    Duration pause() {
        return pause;
    }
}
