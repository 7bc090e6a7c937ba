package dev.zhoubao.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedLinesTest {

    @Test
    void areWithoutTheirNumbers() {
        assertThat(NumberedLines.plain(List.of("  9: a", " 10: ", " 11: 12: b")))
                .containsExactly("a", "", "12: b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1:a|2:b",
                "1:a|3:b|4:c",
                "1:a||2:b|3:c",
                "a:1:a|b:2:b|a:3:c",
                "1.a|2.b|3.c",
                "1:a|2:b|c",
                "12000000:a|12000001:b|12000002:c"
            })
    void areAsTheyAreWhereTheyDoNotGoOn(String lines) {
        List<String> parts = List.of(lines.split("\\|"));

        assertThat(NumberedLines.plain(parts)).isEqualTo(parts);
    }
}
