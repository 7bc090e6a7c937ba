package dev.zhoubao.analysis.comparison;

import java.util.List;

/** A difference between two texts, by sentence. */
public sealed interface TextChange {

    /** A sentence that only the first text has. */
    record Removed(String sentence) implements TextChange {}

    /** A sentence that only the second text has. */
    record Added(String sentence) implements TextChange {}

    /** A sentence that both have in different words: the pieces in order. */
    record Reworded(List<Piece> pieces) implements TextChange {
        public Reworded {
            pieces = List.copyOf(pieces);
        }
    }

    /** A run of characters within a reworded sentence. */
    record Piece(Kind kind, String text) {}

    /** Which of the two texts has a piece. */
    enum Kind {
        BOTH,
        ONLY_FIRST,
        ONLY_SECOND
    }
}
