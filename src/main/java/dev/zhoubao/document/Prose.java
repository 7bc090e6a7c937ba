package dev.zhoubao.document;

import java.util.List;

/** Paragraphs of text, each a list of runs. */
public record Prose(Kind kind, List<Cell> paragraphs) implements Block {

    /** Whose words they are. */
    public enum Kind {
        /** The report's own. */
        OWN,
        /** Those of a source, word for word. */
        QUOTED
    }

    public Prose {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The report's own words. */
    public Prose(List<Cell> paragraphs) {
        this(Kind.OWN, paragraphs);
    }

    public static Prose of(String... paragraphs) {
        return new Prose(List.of(paragraphs).stream().<Cell>map(Cell::text).toList());
    }

    /** A heading inside a section. */
    public static Prose heading(String words) {
        return new Prose(List.of(Cell.text(words, Tone.STRONG)));
    }

    /** Whether all of it is strong. */
    @Override
    public boolean isHeading() {
        return paragraphs.stream().allMatch(text -> text.equals(Cell.text(text.words(), Tone.STRONG)));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
