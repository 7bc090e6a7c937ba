package dev.zhoubao.ingest.row;

import com.google.re2j.Pattern;
import dev.zhoubao.ingest.title.TitleReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows of separated values, as spreadsheets write them: a cell in quotation marks may hold anything, they themselves twice; or
 * those of tables of Markdown.
 */
final class SeparatedValues {

    /** The line below the names of a table's columns. */
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^[ \\t]*\\|(?:[ \\t]*:?-+:?[ \\t]*\\|)+[ \\t]*$");

    private static final Pattern BAR = Pattern.compile("\\|");

    /** The one that the first line has most of; where it has a tab, that. */
    private static final String SEPARATORS = ",\t;";

    private static final TitleReader TITLES = new TitleReader();

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private List<String> names = List.of();
    private int at;

    private SeparatedValues(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** No rows of a page, nor where the first line has but one cell and there is no table of Markdown. */
    static List<Row> rows(String text) {
        String first = text.lines().findFirst().orElse("");
        if (first.stripLeading().startsWith("<")) {
            return List.of();
        }
        boolean separated = SEPARATORS.chars().anyMatch(c -> first.indexOf(c) >= 0);
        if ((!separated || first.stripLeading().startsWith("|"))
                && MARKDOWN.matcher(text).find()) {
            return markdown(text);
        }
        return SEPARATORS
                .chars()
                .filter(c -> first.indexOf(c) >= 0)
                .boxed()
                .max(Comparator.comparing(c -> c == '\t'
                        ? Long.MAX_VALUE
                        : first.chars().filter(other -> other == c).count()))
                .map(c -> new SeparatedValues(text, (char) c.intValue()).read())
                .orElse(List.of());
    }

    /** None where an issue is named beside the tables: they are part of its text. */
    private static List<Row> markdown(String text) {
        if (text.lines().anyMatch(line -> !line.stripLeading().startsWith("|") && TITLES.namesIssue(line))) {
            return List.of();
        }
        SeparatedValues table = new SeparatedValues(text, '|');
        text.lines().map(String::strip).filter(line -> line.startsWith("|")).forEach(line -> {
            Stream.of(BAR.split(line.substring(1))).map(String::strip).forEach(table.cells::add);
            table.close();
        });
        return table.rows;
    }

    private List<Row> read() {
        while (at < text.length()) {
            cells.add(text.charAt(at) == '"' ? quoted() : plain());
            boolean more = at < text.length() && text.charAt(at) == separator;
            at++;
            if (!more) {
                close();
            }
        }
        close();
        return rows;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) != '"') {
                cell.append(text.charAt(at));
            } else if (text.startsWith("\"\"", at)) {
                cell.append(text.charAt(at++));
            } else {
                at++;
                break;
            }
        }
        return cell.append(plain()).toString().strip();
    }

    private void close() {
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            names = rows.isEmpty() ? List.copyOf(cells) : names;
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                named.put(i < names.size() && !named.containsKey(names.get(i)) ? names.get(i) : "#" + i, cells.get(i));
            }
            rows.add(new Row(rows.size() + 1, named));
        }
        cells.clear();
    }
}
