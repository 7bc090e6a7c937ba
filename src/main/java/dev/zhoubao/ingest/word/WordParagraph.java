package dev.zhoubao.ingest.word;

import dev.zhoubao.ingest.BlockBuilder;
import dev.zhoubao.ingest.TextBlock;
import java.util.List;
import java.util.regex.Pattern;

/** A paragraph in the making. */
final class WordParagraph {

    /** What a footnote is marked with. */
    private static final Pattern MARK = Pattern.compile("[\\d\\s,，*†‡§①-⑳\\[\\]()（）［］【】〔〕-]+");

    private final BlockBuilder blocks = new BlockBuilder();
    private RunLook style = RunLook.PLAIN;
    private char last;

    /** How its style lets text look. */
    void looks(RunLook look) {
        style = look;
    }

    void openLink(String url) {
        blocks.openLink(url);
    }

    void closeLink() {
        blocks.closeLink();
    }

    void lineBreak() {
        blocks.lineBreak();
    }

    void text(String text, RunLook run) {
        RunLook look = run.over(style);
        boolean raised = look.isPositioned("superscript");
        if (text.isEmpty() || !look.seen() || (raised && isMark(text))) {
            return;
        }
        boolean positioned = raised || look.isPositioned("subscript");
        if (positioned) {
            blocks.openAside(raised ? '^' : '_');
        }
        blocks.text(text.replace('\n', ' '), 1);
        if (positioned) {
            blocks.closeAside();
        }
        last = text.charAt(text.length() - 1);
    }

    /** A digit behind another might be a power: it is kept, and parted from it. */
    private boolean isMark(String text) {
        return MARK.matcher(text).matches() && !(Character.isDigit(last) && Character.isDigit(text.charAt(0)));
    }

    boolean isEmpty() {
        return last == 0;
    }

    /** @param number of the paragraph */
    List<TextBlock> blocks(int number) {
        blocks.close();
        return blocks.blocks().stream()
                .map(block -> new TextBlock(block.text(), number, List.of(), block.url(), block.asides()))
                .toList();
    }
}
