package dev.zhoubao.ingest.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.zhoubao.ingest.Documents;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.PrintedChange;
import dev.zhoubao.model.Quantity;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure of the real copies, against numbers that were read from their texts by eye. */
class CnvdCorpusTest {

    private static final Path FOLDER = Path.of("../shared/corpus/cnvd");

    /** In the order of the catalogue; a kind of object that is not printed is absent, never 0. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            20221101, 2022-43, 2022-10-24..2022-10-30, 508 222 211  75 6.08 346 68 13636, 24  28  816 172  69, 247 124  63  41  27   4   2 - -, 42 68  3
            20221229, 2022-51, 2022-12-19..2022-12-25, 614 283 290  41 6.46 463 75 36292, 13  28  646 112  62, 284 205  71  10  32   3   9 - -, 49 48 12
            20230228, 2023-08, 2023-02-20..2023-02-26, 345 202 120  23 6.64 293 85 10131, 43  77 1211 175 109, 189 114  35   1   5   1   - - -, 22 16  4
            20230328, 2023-12, 2023-03-20..2023-03-26, 381 161 180  40 6.34 331 87 16489, 17 100 1210 174  81, 165  86  83  14  21  11   1 - -, 68 57 10
            20240501, 2024-17, 2024-04-22..2024-04-28, 623 240 361  22 6.18 466 75  7766, 12   8  907  78  22, 219 155 117  12  81  26  13 - -, 77 24 10
            20240709, 2024-27, 2024-07-01..2024-07-07, 285 143 123  19 6.48 180 63 17463,  9   5  785 109  22, 150  76  27  15  10   2   5 - -, 21  8  3
            20240806, 2024-31, 2024-07-29..2024-08-04, 410 215 177  18 6.64 261 64 45205,  2   4  337  30   6, 156 120  93  18  18   3   1 1 -, 31 20  5
            20240827, 2024-34, 2024-08-19..2024-08-25, 308 152 138  18 6.48 223 72 44226,  2   2  601  33  15, 154  74  39   8  25   2   6 - -, 32 15  5
            20240910, 2024-36, 2024-09-02..2024-09-08, 322 177 129  16 6.96 195 61  7902,  2   1  463  36   6, 176 116  17   7   4   2   - - -, 10  4  2
            20240911, 2024-36, 2024-09-02..2024-09-08, 322 177 129  16 6.96 195 61  7902,  2   1  463  36   6, 176 116  17   7   4   2   - - -, 10  4  2
            20240912, 2024-36, 2024-09-02..2024-09-08, 322 177 129  16 6.96 195 61  7902,  2   1  463  36   6, 176 116  17   7   4   2   - - -, 10  4  2
            20241106, 2024-44, 2024-10-28..2024-11-03, 237 113 107  17 6.43 158 67  9485,  8   2  909  96  21, 120  38  49  13   2   6   9 - -, 34 10  4
            20241225, 2024-51, 2024-12-16..2024-12-22, 164 106  48  10 6.89  81 49 36345,  7   0  761 108  12,  37  67  34  25   -   -   1 - -,  8 16 15
            20250211, 2025-05, 2025-01-27..2025-02-09, 143  58  69  16 6.60  14 10   415,  2   2   77   5   1,  18  63  18  29   7   -   8 - -, 15 11  4
            """)
    void readsEveryFigure(
            String day, String week, String period, String severities, String notices, String types, String sectors)
            throws IOException {
        Bulletin bulletin = read(day);

        assertThat(bulletin.name()).isEqualTo("cnvd:" + week);
        assertThat(bulletin.edition().period()).hasToString(period);
        assertThat(bulletin.threatLevel().orElseThrow().chinese()).isEqualTo("中");
        assertThat(Series.CNVD
                        .metrics()
                        .map(metric ->
                                bulletin.value(metric).map(Quantity::toString).orElse("-"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(String.join(" ", severities, notices, types, sectors).replaceAll("\\s+", " "));
    }

    /** Last week's value and the change as printed. */
    @ParameterizedTest
    @CsvSource({
        "20221101, 25769, down, 47,",
        "20221229, 26350, up, , 0.38",
        "20230228, 7975, up, 27,",
        "20230328, 30996, down, 47,",
        "20240501, 19674, down, 61,",
        "20240709, 16683, up, 5,",
        "20240806, 54241, down, 17,",
        "20240827, 27939, up, 58,",
        "20240910, 33921, down, 77,",
        "20241106, 5074, up, 87,",
        "20241225, 38375, down, 5,",
        "20250211, 6125, down, 93,"
    })
    void readsLastWeeksValue(String day, String previous, String direction, String percent, String times)
            throws IOException {
        PrintedChange change =
                read(day).figure(Metric.CNVD_REPORTED).orElseThrow().change();

        assertThat(change).isNotNull();
        assertThat(change.previous()).hasToString(previous);
        assertThat(change.direction()).hasToString(direction);
        assertThat(change.percent() == null ? null : change.percent().toPlainString())
                .isEqualTo(percent);
        assertThat(change.times() == null ? null : change.times().toPlainString())
                .isEqualTo(times);
    }

    /** Names, numbers and those rated high under each product as far as the copies go. */
    @ParameterizedTest
    @CsvSource({
        "20240910, IBM, 4, 7, 0",
        "20240910, Mozilla, 5, 8, 5",
        "20240910, Fortinet, 8, 5, 4",
        "20221101, F5, 7, 6, 1",
        "20221101, Google, 4, 8, 2",
        "20221101, Apple, 8, 1, 8",
        "20221229, Microsoft, 3, 8, 3",
        "20230228, Google, 7, 3, 7",
        "20230228, IBM, 8, 4, 1",
        "20240806, Apache, 8, 2, 2",
        "20241106, Adobe, 6, 8, 5",
        "20241225, Microsoft, 8, 6, 5",
        "20250211, Cisco, 6, 4, 3"
    })
    void readsAlerts(String day, String product, int alerts, int numbers, int high) throws IOException {
        var found = read(day).alerts().stream()
                .filter(alert -> alert.product().equals(product))
                .toList();

        assertThat(found).as(found.toString().replace("Alert[", "\nAlert[")).hasSize(alerts);
        assertThat(found.stream().mapToInt(alert -> alert.numbers().size()).sum())
                .isEqualTo(numbers);
        assertThat(found.stream().filter(alert -> Boolean.TRUE.equals(alert.high())))
                .hasSize(high);
    }

    @Test
    void readsStubsAsStubs() throws IOException {
        assertThat(read("20240813").status()).isEqualTo(Status.STUB);
        assertThat(read("20240813").name()).isEqualTo("cnvd:2024-32");
    }

    @Test
    void hasNoFurtherProblems() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER));
        List<String> met = new ArrayList<>();
        for (var problem : Documents.load(FOLDER).problems()) {
            met.add(problem.message().replaceAll("the text of \\S+ is", "the text of one is"));
        }

        assertThat(met.stream().distinct())
                .containsExactlyInAnyOrder(
                        "the text of one is cut off, so its vulnerabilities may not be complete",
                        "the printed period ends before it begins; it is read as 2024-04-22..2024-04-28",
                        "the title gives no readable period",
                        "only the title is known: the text is too short for a bulletin, without a grade or a figure");
    }

    private static Bulletin read(String day) throws IOException {
        assumeTrue(Files.isDirectory(FOLDER));
        try (var files = Files.newDirectoryStream(FOLDER, day + "*")) {
            Path file = files.iterator().next();
            return Documents.load(file).bulletins().get(0);
        }
    }
}
