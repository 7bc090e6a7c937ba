package dev.zhoubao.document;

import java.util.List;

/** A few labelled values, one a line. */
public record Facts(List<Fact> facts) implements Block {

    public Facts {
        facts = List.copyOf(facts);
    }

    /**
     * A label and its value.
     *
     * @param id stable over languages, for programs; the label where there is none
     */
    public record Fact(String id, String label, Cell value) {

        public Fact(String label, Cell value) {
            this(label, label, value);
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
