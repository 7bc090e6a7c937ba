package dev.zhoubao.ingest.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of separated values, as spreadsheets write them: a cell in quotation marks may hold anything, they themselves twice. */
final class SeparatedValues {

    private static final String SEPARATORS = ",\t;";

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

    /** No rows where the first line has but one cell. */
    static List<Row> rows(String text) {
        String first = text.lines().findFirst().orElse("");
        int separator = SEPARATORS
                .chars()
                .filter(c -> first.indexOf(c) >= 0)
                .findFirst()
                .orElse(0);
        return separator == 0 ? List.of() : new SeparatedValues(text, (char) separator).read();
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
        plain();
        return cell.toString().strip();
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
