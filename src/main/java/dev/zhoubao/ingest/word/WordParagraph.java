package dev.zhoubao.ingest.word;

import dev.zhoubao.ingest.BlockBuilder;
import dev.zhoubao.ingest.TextBlock;
import java.util.List;

/** A paragraph in the making. */
final class WordParagraph {

    private final BlockBuilder blocks = new BlockBuilder();
    private RunLook style = RunLook.PLAIN;

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
        if (text.isEmpty() || !look.seen()) {
            return;
        }
        boolean raised = look.isPositioned("superscript");
        boolean aside = raised || look.isPositioned("subscript");
        if (aside) {
            blocks.openAside(raised ? '^' : '_');
        }
        blocks.text(text.replace('\n', ' '), 1);
        if (aside) {
            blocks.closeAside();
        }
    }

    /** @param number of the paragraph */
    List<TextBlock> blocks(int number) {
        blocks.close();
        return blocks.blocks().stream()
                .map(block -> new TextBlock(block.text(), number, List.of(), block.url(), block.asides()))
                .toList();
    }
}
