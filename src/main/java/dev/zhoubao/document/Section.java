package dev.zhoubao.document;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A part of a report: a heading in Markdown, a sheet in a workbook.
 *
 * @param id stable over languages, for anchors
 * @param title shown; empty where the report's own title says enough
 * @param group what contents that are long list it under; empty where it stands for itself
 */
public record Section(String id, String title, Rank rank, String group, List<Block> blocks) {

    /** Where a document has it. */
    public enum Rank {
        /** Before the contents: what matters most. */
        LEAD,
        /** Behind the contents, which name it. */
        PART
    }

    public Section {
        blocks = List.copyOf(blocks);
    }

    public Section(String id, String title, List<Block> blocks) {
        this(id, title, Rank.PART, "", blocks);
    }

    public static Section of(String id, String title, Block... blocks) {
        return new Section(id, title, List.of(blocks));
    }

    /** The same section, before the contents. */
    public Section leading() {
        return new Section(id, title, Rank.LEAD, group, blocks);
    }

    /** The same section, one of a group. */
    public Section in(String words) {
        return new Section(id, title, rank, words, blocks);
    }

    /** The same section with other blocks. */
    public Section with(List<Block> others) {
        return new Section(id, title, rank, group, others);
    }

    /** The same section with its tables changed. */
    public Section mapTables(UnaryOperator<Table> change) {
        return with(blocks.stream()
                .map(block -> block instanceof Table table ? change.apply(table) : block)
                .toList());
    }

    /** A section of a table; where it has no rows, these words say what is empty and why. */
    public static Section of(String id, String title, Table table, String none) {
        return table.rows().isEmpty() ? of(id, title, table, Prose.of(none)) : of(id, title, table);
    }

    /** Its blocks of one kind, in order. */
    public <B extends Block> Stream<B> blocks(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }
}
