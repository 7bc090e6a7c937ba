package dev.zhoubao.export.csv;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 says, with line feeds as line ends. */
final class Fields {

    private final String text;
    private int position;

    private Fields(String text) {
        this.text = text;
    }

    static List<List<String>> of(String text) {
        Fields fields = new Fields(text);
        List<List<String>> rows = new ArrayList<>();
        while (fields.position < text.length()) {
            rows.add(fields.row());
        }
        return rows;
    }

    private List<String> row() {
        List<String> row = new ArrayList<>();
        do {
            row.add(text.charAt(position) == '"' ? quoted() : plain());
        } while (text.charAt(position++) == ',');
        return row;
    }

    private String plain() {
        int start = position;
        while (text.charAt(position) != ',' && text.charAt(position) != '\n') {
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        position++;
        while (text.charAt(position) != '"' || text.charAt(position + 1) == '"') {
            position += text.charAt(position) == '"' ? 1 : 0;
            field.append(text.charAt(position));
            position++;
        }
        position++;
        return field.toString();
    }
}
