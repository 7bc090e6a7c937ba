package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import dev.zhoubao.shell.failure.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SearchCommandTest {

    private static ShellUnderTest shell;

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    @Test
    void takesAnExpressionInEitherKindOfQuotes() {
        assertThat(shell.json("search --regex \"\\d+起仿冒\" 27"))
                .isNotEmpty()
                .isEqualTo(shell.json("search --regex '\\d+起仿冒' 27"));
    }

    @Test
    void givesWeekLineTextAndTheCharactersThatMatch() {
        JsonNode hits = shell.json("search '（７月１日－' 27");
        assertThat(hits).hasSize(1);
        JsonNode hit = hits.get(0);
        assertThat(hit.get("week").stringValue()).isEqualTo("2024-27");
        assertThat(hit.get("line").isNull()).isTrue();
        assertThat(matched(hit)).isEqualTo("（7月1日-");
    }

    @Test
    void countsCharactersNotHalvesOfThem() {
        JsonNode hit = shell.json("search 含跨境 27").get(0);
        assertThat(hit.get("line").intValue()).isPositive();
        assertThat(matched(hit)).isEqualTo("含跨境");
    }

    private static String matched(JsonNode hit) {
        int[] characters = hit.get("text").stringValue().codePoints().toArray();
        int start = hit.get("match").get(0).intValue();
        return new String(characters, start, hit.get("match").get(1).intValue() - start);
    }

    @Test
    void marksTheMatchWithoutColourToo() {
        assertThat(shell.run("search 含跨境 27").out()).contains("{=含跨境=}");
    }

    @Test
    void takesARegularExpressionWhenAskedTo() {
        assertThat(shell.json("search --regex '跨境.{1,8}\\d+起'")).hasSize(5);
        assertThat(shell.json("search '跨境.{1,8}\\d+起'")).isEmpty();
    }

    @Test
    void ignoresCapitalsUnlessTold() {
        assertThat(shell.json("search cncert 27")).isNotEmpty();
        assertThat(shell.json("search cncert 27 --case")).isEmpty();
    }

    @Test
    void countsTheHitsOfEachWeek() {
        JsonNode counts = shell.json("search 含跨境 --count");
        assertThat(counts).hasSize(5);
        assertThat(counts.get(1).get("week").stringValue()).isEqualTo("2024-27");
        assertThat(counts.get(1).get("hits").intValue()).isEqualTo(1);
    }

    @Test
    void listsNoMoreThanTheLimitAndCountsAll() {
        assertThat(shell.json("search 含跨境 --limit 2")).hasSize(2);
        assertThat(shell.run("search 含跨境 --limit 2").out()).contains("hits").contains("5 of 5 weeks");
    }

    @Test
    void answersNothingWithANote() {
        Outcome outcome = shell.run("search 无此词");
        assertThat(outcome.code()).isEqualTo(ExitCodes.DONE);
        assertThat(shell.err()).contains("note: no hit for '无此词'; weeks searched: 5");
        assertThat(shell.json("search 无此词")).isEmpty();
        assertThat(shell.run("search 无此词 --format csv").out().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "''",
                "'' 27",
                "\"\" 27",
                "' '",
                "'\u00A0'",
                "--regex '('",
                "a --limit 0",
                "a --limit 3 --count",
                ""
            })
    void refusesWhatCannotBeSearched(String words) {
        Outcome outcome = shell.run("search " + words);
        assertThat(outcome.code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(outcome.message()).isNotBlank().doesNotContain("\n", "Exception");
    }

    @Test
    void findsTitlesOfWeeksOfWhichThereIsNothingElse(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("stub.md"),
                DocumentFixture.titled("网络安全信息与动态周报2024年第52期（12月23日-12月29日）")
                        .block("：，。 视频 小程序 赞")
                        .text());
        Files.writeString(
                folder.resolve("list.md"),
                "# 每日安全资讯（2024-12-12）\n\n- 某订阅\n"
                        + "  - [ ] [网络安全信息与动态周报2024年第30期（7月22日-7月28日）](https://example.org/30)\n");
        try (ShellUnderTest own = new ShellUnderTest("--library", "seeds", "--library", folder.toString())) {
            assertThat(own.run("search '第52期' --format csv").lines().get(1))
                    .startsWith("2024-52,title,,")
                    .contains("stub.md");
            assertThat(own.run("search 第30期 --format csv").lines())
                    .anyMatch(line -> line.startsWith("2024-30,title,,") && line.contains("list.md"));
            assertThat(own.run("search 第30期（7月22 --count --format csv").lines())
                    .contains("2024-30,2024-07-22,2024-07-28,1");
        }
    }
}
