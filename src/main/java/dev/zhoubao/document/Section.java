package dev.zhoubao.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a report: a heading in Markdown, a sheet in a workbook.
 *
 * @param id stable over languages, for anchors
 * @param title shown; empty where the report's own title says enough
 */
public record Section(String id, String title, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    public static Section of(String id, String title, Block... blocks) {
        return new Section(id, title, List.of(blocks));
    }

    /** Its blocks of one kind, in order. */
    public <B extends Block> Stream<B> blocks(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }
}
