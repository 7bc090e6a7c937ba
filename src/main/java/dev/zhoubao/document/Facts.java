package dev.zhoubao.document;

import java.util.List;

/** A few labelled values, one a line. */
public record Facts(List<Fact> facts) implements Block {

    public Facts {
        facts = List.copyOf(facts);
    }

    /** A label and its value. */
    public record Fact(String label, Cell value) {}

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
