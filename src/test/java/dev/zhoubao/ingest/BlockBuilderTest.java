package dev.zhoubao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

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

    private void linked(String text, String url) {
        builder.openLink(url);
        builder.text(text, 1);
        builder.closeLink();
        builder.close();
    }
}
