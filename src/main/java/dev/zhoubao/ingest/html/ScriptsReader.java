package dev.zhoubao.ingest.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the scripts out of a page and notes what counts in them; every line stays on its line. */
final class ScriptsReader {

    private static final Pattern OPEN = Pattern.compile("(?i)<script[\\s>/]");
    private static final Pattern CLOSE = Pattern.compile("(?i)</script");
    private static final Pattern VARIABLE = Pattern.compile(
            "(?:var\\s+|window\\.)(msg_title|nickname|ct|createTime|create_time|oriCreateTime|publish_time|biz|mid|idx|sn|msg_link)\\s*=");

    /** What says so of other pages. */
    private static final String LIST = "\"ItemList\"";

    /** Where the newest layout keeps the article; some parts have a place of their own beside it in some pages. */
    private static final Pattern DATA = Pattern.compile("(?:window\\.cgiDataNew|(?:window\\.|var\\s+)cgiData"
            + "|window\\.(picture_page_info_list|text_page_info|item_show_type|desc|content_noencode))"
            + "\\s*=\\s*(?:[A-Za-z.]{1,20}\\(\\s*)?([{\\[\"'`\\d])");

    /** A page gives each variable a few times; one that repeats them thousands of times is hostile. */
    private static final int MOST_TRIES = 100;

    private static final int MOST_OBJECTS = 8;

    private final String text;
    private final StringBuilder rest = new StringBuilder();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Statements statements = new Statements();
    private final List<ScriptObject.Text> data = new ArrayList<>();
    private int objects;
    private int line = 1;

    ScriptsReader(String text) {
        this.text = text;
        read();
    }

    Scripts scripts() {
        statements.of(variables);
        return new Scripts(rest.toString(), variables, new ScriptObject(data));
    }

    private void read() {
        Matcher open = OPEN.matcher(text);
        Matcher close = CLOSE.matcher(text);
        int done = 0;
        while (done < text.length() && open.find(done)) {
            int start = text.indexOf('>', open.start()) + 1;
            int end = start > 0 && close.find(start) ? close.start() : text.length();
            markup(done, open.start());
            script(open.start(), start > 0 ? start : end, end);
            done = end;
        }
        markup(done, text.length());
    }

    private void markup(int start, int end) {
        line += lines(text, start, end);
        keep(text, start, end);
    }

    private void keep(CharSequence characters, int start, int end) {
        int room = ParsedPage.LONGEST + 1 - rest.length();
        rest.append(characters, start, Math.min(end, start + Math.max(room, 0)));
    }

    /** Reads a script whose tag begins at one place and whose text at another. */
    private void script(int tag, int start, int end) {
        int before = line;
        line += lines(text, tag, start);
        String script = text.substring(start, end);
        if (text.substring(tag, start).contains("ld+json") && !script.contains(LIST)) {
            statements.read(script);
        } else {
            variables(script);
        }
        objects(script);
        line += lines(text, start, end);
        keep("\n".repeat(line - before), 0, line - before);
    }

    private void variables(String script) {
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

    private void objects(String script) {
        Matcher matcher = DATA.matcher(script);
        while (objects < MOST_OBJECTS && matcher.find()) {
            String path = matcher.group(1) == null ? "" : matcher.group(1);
            int start = matcher.start(2);
            data.addAll(new ScriptObjectReader(script, start, path, line + lines(script, 0, start)).texts());
            objects++;
        }
    }

    private static int lines(String text, int start, int end) {
        int lines = 0;
        for (int i = start; i < end; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }
}
