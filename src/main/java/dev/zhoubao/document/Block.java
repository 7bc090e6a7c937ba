package dev.zhoubao.document;

/** A piece of a section. */
public sealed interface Block permits Facts, Table, Prose, Chart, Pictures {

    /** Asks the visitor what it makes of this kind. */
    <R> R accept(BlockVisitor<R> visitor);

    /** Whether it is the heading of what follows it. */
    default boolean isHeading() {
        return false;
    }
}
