package dev.zhoubao.ingest.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The scripts of a page, parted from its markup: nearly all of a saved page is script, and of it only a few variables
 * count.
 *
 * @param rest the markup without the scripts, on the same lines as before
 * @param variables the strings that the variables of interest are first given, blank ones left out
 */
record Scripts(String rest, Map<String, String> variables) {

    private static final Pattern OPEN = Pattern.compile("(?i)<script[\\s>/]");
    private static final Pattern CLOSE = Pattern.compile("(?i)</script");
    private static final Pattern VARIABLE =
            Pattern.compile("var\\s+(msg_title|nickname|ct|createTime|biz|mid|idx|sn|msg_link)\\s*=");

    /** A page gives each variable a few times; one that repeats them thousands of times is hostile. */
    private static final int MOST_TRIES = 100;

    Scripts {
        variables = Map.copyOf(variables);
    }

    static Scripts takenFrom(String text) {
        StringBuilder rest = new StringBuilder();
        Map<String, String> variables = new LinkedHashMap<>();
        Matcher open = OPEN.matcher(text);
        Matcher close = CLOSE.matcher(text);
        int done = 0;
        while (done < text.length() && open.find(done)) {
            int start = text.indexOf('>', open.start()) + 1;
            int end = start > 0 && close.find(start) ? close.start() : text.length();
            start = start > 0 ? start : end;
            rest.append(text, done, open.start());
            text.substring(open.start(), end).chars().filter(c -> c == '\n').forEach(c -> rest.append('\n'));
            collect(text.substring(start, end), variables);
            done = end;
        }
        rest.append(text, done, text.length());
        return new Scripts(rest.toString(), variables);
    }

    private static void collect(String script, Map<String, String> variables) {
        Matcher matcher = VARIABLE.matcher(script);
        int from = 0;
        for (int tries = 0; tries < MOST_TRIES && matcher.find(from); tries++) {
            from = matcher.end();
            String value = ScriptString.at(script, from);
            if (!value.isBlank()) {
                variables.putIfAbsent(matcher.group(1), value.strip());
            }
        }
    }

    Optional<String> value(String variable) {
        return Optional.ofNullable(variables.get(variable));
    }
}
