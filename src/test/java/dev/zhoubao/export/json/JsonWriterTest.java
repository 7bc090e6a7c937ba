package dev.zhoubao.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.PlainText;
import dev.zhoubao.fixture.Written;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static String write(Object data, Format format) {
        return Written.by(new JsonWriter(), new Report("r", "R", List.of(), data), format, Display.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({"495, 495", "18.40, 18.40", "1E+3, 1000", "-3.8, -3.8", "12345678901234567890.5, 12345678901234567890.5"
    })
    void writesNumbersPlain(BigDecimal value, String text) {
        assertThat(write(value, Format.NDJSON)).isEqualTo(text + "\n");
    }

    @Test
    void writesWholeNumbersTruthAndNull() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("int", 5);
        data.put("long", 1L << 40);
        data.put("true", true);
        data.put("null", null);

        assertThat(write(data, Format.NDJSON))
                .isEqualTo("{\"int\":5,\"long\":1099511627776,\"true\":true,\"null\":null}\n");
    }

    @Test
    void writesDaysAndMomentsAsIsoText() {
        assertThat(write(
                        List.of(List.of(LocalDate.of(2024, 7, 1), LocalDateTime.of(2024, 7, 1, 9, 8, 7))),
                        Format.NDJSON))
                .isEqualTo("[\"2024-07-01\",\"2024-07-01T09:08:07\"]\n");
    }

    @Test
    void indentsByTwoSpaces() {
        assertThat(write(Map.of("a", List.of(1, Map.of("b", "c"))), Format.JSON))
                .isEqualTo("""
                {
                  "a": [
                    1,
                    {
                      "b": "c"
                    }
                  ]
                }
                """);
    }

    @Test
    void writesOneLineAnElementOnDemand() {
        assertThat(write(List.of(Map.of("a", "x\ny"), Map.of("a", "z")), Format.NDJSON))
                .isEqualTo("{\"a\":\"x\\ny\"}\n{\"a\":\"z\"}\n");
    }

    @Test
    void writesOneLineForWhatIsNoList() {
        assertThat(write(Map.of("a", List.of(1, 2)), Format.NDJSON)).isEqualTo("{\"a\":[1,2]}\n");
    }

    @Test
    void writesNoLineForAnEmptyList() {
        assertThat(write(List.of(), Format.NDJSON)).isEmpty();
        assertThat(JSON.readTree(write(List.of(), Format.JSON))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"quoted\" \\ back/slash",
                "\u001b[31m",
                "\u009b31m",
                "\u007f",
                "\u0000",
                "\u202e\u2066",
                "\u061c\u200f",
                "\u2028\u2029\u0085",
                "\n\r\t",
                "周报 \ud83d\ude00 e\u0301",
                "<script>"
            })
    void bringsForeignTextBackAndWritesItHarmlessly(String text) {
        String written = write(List.of(Map.of(text, text)), Format.NDJSON);

        assertThat(written.substring(0, written.length() - 1).codePoints()).allMatch(PlainText::harmless);
        assertThat(JSON.readTree(written).get(text).stringValue()).isEqualTo(text);
    }

    @Test
    void escapesWhereverABufferEnds() {
        String text = "\u202e字\ud83d\ude00".repeat(20_000);

        assertThat(JSON.readTree(write(List.of(List.of(text)), Format.NDJSON))
                        .get(0)
                        .stringValue())
                .isEqualTo(text);
    }

    @Test
    void leavesChineseReadable() {
        assertThat(write(List.of("周报"), Format.NDJSON)).isEqualTo("\"周报\"\n");
    }
}
