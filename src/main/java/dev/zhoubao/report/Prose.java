package dev.zhoubao.report;

import java.util.List;

/** Paragraphs of text, each a list of runs. */
public record Prose(List<Cell> paragraphs) implements Block {

    public Prose {
        paragraphs = List.copyOf(paragraphs);
    }

    public static Prose of(String... paragraphs) {
        return new Prose(List.of(paragraphs).stream().<Cell>map(Cell::text).toList());
    }
}
