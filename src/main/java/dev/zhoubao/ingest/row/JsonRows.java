package dev.zhoubao.ingest.row;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The objects of JSON, wherever they stand in it, with their own strings and numbers; an array of strings is one text. */
final class JsonRows {

    private static final int DEEPEST = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final List<Row> rows = new ArrayList<>();
    private final Deque<Map<String, StringBuilder>> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();

    private boolean damaged;
    private int depth;
    /** Values that stand in no other. */
    private int whole;

    private JsonRows() {}

    static JsonRows of(String text) {
        JsonRows read = new JsonRows();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                read.add(token, parser);
            }
        } catch (JacksonException e) {
            read.damaged = true;
        }
        return read;
    }

    /** Those up to where it is no JSON any more. */
    List<Row> rows() {
        return rows;
    }

    /** Whether there is such a place. */
    boolean isDamaged() {
        return damaged;
    }

    /** Whether one object alone stands above what is no JSON: the head of a text. */
    boolean isHead() {
        return damaged && depth == 0 && whole == 1;
    }

    private void add(JsonToken token, JsonParser parser) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        whole += depth == 0 ? 1 : 0;
        switch (token) {
            case START_OBJECT -> {
                open.push(new LinkedHashMap<>());
                names.push("");
            }
            case PROPERTY_NAME -> {
                names.pop();
                names.push(parser.getString());
            }
            case END_OBJECT -> {
                names.pop();
                Map<String, String> cells = new LinkedHashMap<>();
                open.pop().forEach((name, text) -> cells.put(name, text.toString()));
                rows.add(new Row(rows.size() + 1, cells));
            }
            case VALUE_STRING, VALUE_NUMBER_INT -> value(parser.getString().strip());
            default -> {
                // no text
            }
        }
    }

    private void value(String text) {
        if (!open.isEmpty()) {
            StringBuilder cell = open.peek().computeIfAbsent(names.peek(), name -> new StringBuilder());
            cell.append(cell.isEmpty() ? "" : "\n\n").append(text);
        }
    }
}
