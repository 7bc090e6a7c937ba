package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.shell.ShellUnderTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SearchLongTextTest {

    /** A hit for each of a hundred thousand characters, with all of them beside each, would be terabytes. */
    @Test
    void givesOfATextOfManyPagesWhatStandsAroundEachHit(@TempDir Path folder) throws IOException {
        DocumentFixture.whole().block("甲乙".repeat(100_000)).write(folder, "a.md");
        try (ShellUnderTest shell = new ShellUnderTest("--library", folder.toString())) {
            JsonNode hits = shell.json("search 甲");
            assertThat(hits.size()).isEqualTo(100_000);
            JsonNode hit = hits.get(50_000);
            String text = hit.get("text").asString();
            assertThat(text).hasSize(1_001);
            assertThat(text.substring(
                            hit.get("match").get(0).asInt(),
                            hit.get("match").get(1).asInt()))
                    .isEqualTo("甲");
        }
    }
}
