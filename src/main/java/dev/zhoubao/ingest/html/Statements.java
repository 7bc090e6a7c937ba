package dev.zhoubao.ingest.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** What a page tells search engines of itself (JSON-LD): the headline of its article, and on which day it was published. */
final class Statements {

    private static final String HEADLINE = "headline";
    private static final Pattern NAME = Pattern.compile("\"(" + HEADLINE + "|datePublished|pubDate)\"\\s*:");

    /** A page states each a few times; one that repeats them thousands of times is hostile. */
    private static final int MOST = 100;

    /** @param object the number of the one in which it stands, among all of the page */
    private record Statement(int object, String name, String value) {

        boolean isHeadline() {
            return name.equals(HEADLINE);
        }
    }

    private final List<Statement> statements = new ArrayList<>();
    private int objects;

    /** Takes what one script states. */
    void read(String script) {
        Matcher name = NAME.matcher(script);
        Deque<Integer> open = new ArrayDeque<>(List.of(++objects));
        int at = 0;
        while (statements.size() < MOST && name.find(at)) {
            scan(script, at, name.start(), open);
            at = name.end();
            String value = ScriptString.at(script, at);
            if (!value.isBlank()) {
                statements.add(new Statement(open.getLast(), name.group(1), value.strip()));
            }
        }
    }

    /** Goes over the objects that begin and end in a stretch. */
    private void scan(String script, int from, int to, Deque<Integer> open) {
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            char c = script.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '{') {
                open.addLast(++objects);
            } else if (!quoted && c == '}' && open.size() > 1) {
                open.removeLast();
            }
        }
    }

    /** Adds the headline, and the day of what has one; of two days, which may be another page's, none. */
    void of(Map<String, String> variables) {
        List<Integer> headed = statements.stream()
                .filter(Statement::isHeadline)
                .map(Statement::object)
                .toList();
        boolean dated = statements.stream()
                .anyMatch(statement -> !statement.isHeadline() && headed.contains(statement.object()));
        statements.stream()
                .filter(statement -> !dated || headed.contains(statement.object()))
                .forEach(statement -> variables.merge(
                        statement.name(),
                        statement.value(),
                        (first, other) -> statement.isHeadline() || first.equals(other) ? first : ""));
    }
}
