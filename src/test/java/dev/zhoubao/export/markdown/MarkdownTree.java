package dev.zhoubao.export.markdown;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Report;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.fixture.Written;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader of CommonMark with GFM tables understands. */
final class MarkdownTree {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private MarkdownTree() {}

    static String written(Report report) {
        return Written.by(new MarkdownWriter(), report, Format.MARKDOWN, Display.PLAIN);
    }

    static Node of(Report report) {
        return parsed(written(report));
    }

    static Node parsed(String markdown) {
        return PARSER.parse(markdown);
    }

    static Node of(Block block) {
        return of(Written.report(block));
    }

    /** All nodes of a kind, in order. */
    static <T extends Node> List<T> all(Node root, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            found.addAll(all(child, kind));
        }
        return found;
    }

    /** The kinds of the children, in order. */
    static List<String> kinds(Node parent) {
        List<String> kinds = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            kinds.add(child.getClass().getSimpleName());
        }
        return kinds;
    }

    /** The text of a node, however deep. */
    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        all(node, Text.class).forEach(part -> text.append(part.getLiteral()));
        return text.toString();
    }
}
