package dev.zhoubao.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static FrontMatter read(String... lines) {
        return FrontMatter.read(List.of(lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲: 乙：丙",
                "\"quoted\" and 'single'",
                "[brackets] {braces} # hash",
                "https://example.org/?a=1&b=2#c",
                "- dash",
                "a: b: c",
                "|"
            })
    void takesEverythingAfterTheFirstColonForTheValue(String value) {
        assertThat(read("---", "title: " + value, "---").value("title")).contains(value);
    }

    @Test
    void stripsKeysAndValues() {
        assertThat(read("---", " title :  甲 ", "---").value("title")).contains("甲");
    }

    @Test
    void knowsTheLineOfAnEntry() {
        assertThat(read("---", "title: 甲", "", "date: 乙", "---").entry("date")).contains(new FrontMatter.Entry("乙", 4));
    }

    @Test
    void takesTheFirstOfTwoEntries() {
        assertThat(read("---", "title: 甲", "title: 乙", "---").value("title")).contains("甲");
    }

    @Test
    void hasNoEntryWithoutAValue() {
        assertThat(read("---", "title:", "---").value("title")).isEmpty();
    }

    @Test
    void passesOverLinesThatAreNoEntry() {
        assertThat(read("---", "甲", ": 乙", "title: 丙", "---").entries()).containsOnlyKeys("title");
    }

    @Test
    void endsBelowItsClosingLine() {
        assertThat(read("---", "title: 甲", "--- ", "乙: 丙").end()).isEqualTo(3);
    }

    @Test
    void endsAtTheFirstBlankLineWhenItIsNeverClosed() {
        assertThat(read("---", "title: 甲", "", "# 乙", "", "丙: 丁"))
                .isEqualTo(new FrontMatter(Map.of("title", new FrontMatter.Entry("甲", 2)), 2));
    }

    @Test
    void endsAtTheFirstHeadingWhenItIsNeverClosed() {
        assertThat(read("---", "title: 甲", "# 乙", "", "丙: 丁").end()).isEqualTo(2);
    }

    @Test
    void isNotClosedByARuleInTheText() {
        assertThat(read("---", "title: 甲", "", "# 乙", "", "丙: 丁", "---").end()).isEqualTo(2);
    }

    @Test
    void endsWithTheDocumentWhenThereIsNothingElse() {
        assertThat(read("---", "title: 甲").end()).isEqualTo(2);
    }

    @Test
    void endsAfterAThousandLinesAtTheLatest() {
        List<String> lines = new ArrayList<>(Collections.nCopies(3000, "a: b"));
        lines.set(0, "---");
        lines.set(2000, "---");

        assertThat(FrontMatter.read(lines).end()).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: 甲", "", "----", "# 甲", "-- -"})
    void isMissingWhereTheFirstLineIsNoLineOfDashes(String first) {
        assertThat(read(first, "title: 甲", "---")).isEqualTo(new FrontMatter(Map.of(), 0));
    }

    @Test
    void isMissingInAnEmptyDocument() {
        assertThat(FrontMatter.read(List.of()).end()).isZero();
    }
}
