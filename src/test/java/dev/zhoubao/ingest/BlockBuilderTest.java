package dev.zhoubao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockBuilderTest {

    private final BlockBuilder builder = new BlockBuilder();

    @Test
    void givesEachBlockItsOwnLink() {
        linked("甲", "https://a.example/1");
        linked("乙", "https://a.example/2");
        builder.text("丙", 1);
        builder.close();

        assertThat(builder.blocks())
                .extracting(TextBlock::url)
                .containsExactly("https://a.example/1", "https://a.example/2", null);
    }

    @Test
    void leavesANumberThatHasItsLineToItselfOutOfTheSentence() {
        lines("共处理事件", "3", "387起");

        assertThat(builder.blocks())
                .extracting(block -> block.text() + "|" + block.asides())
                .containsExactly("共处理事件3 387起|[Span[start=5, end=7]]");
    }

    @Test
    void keepsMarksAndLinesWhereBlocksArePartedAtTheirLines() {
        builder.text("来源：某市公安局\n本周，共处理事件", 4);
        builder.openAside('^');
        builder.text("1", 5);
        builder.closeAside();
        builder.text("387起\n。", 5);
        builder.close();

        assertThat(builder.blocks())
                .containsExactly(
                        new TextBlock("来源：某市公安局", 4, List.of(), null),
                        new TextBlock("本周，共处理事件^1 387起 。", 5, List.of(16), null, List.of(new Span(8, 10))));
    }

    private void lines(String... lines) {
        for (String line : lines) {
            builder.text(line, 1);
            builder.lineBreak();
        }
        builder.close();
    }

    private void linked(String text, String url) {
        builder.openLink(url);
        builder.text(text, 1);
        builder.closeLink();
        builder.close();
    }
}
