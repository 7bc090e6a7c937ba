package dev.zhoubao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row of a table of threats or faults whose last column is {@code test} names tests or cases of a script, and they exist. */
class NamedTestsTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`|`([\\w-]+\\.sh): ([^`]+)`");

    private static List<String> rows(String document) throws IOException {
        return Files.readAllLines(Path.of("docs", document)).stream()
                .dropWhile(line -> !line.endsWith("| test |"))
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .toList();
    }

    private static String lastCell(String row) {
        return row.substring(row.lastIndexOf('|', row.length() - 2));
    }

    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test"))) {
            return files.filter(file -> file.toString().matches(".*(Test\\.java|\\.sh)"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            NamedTestsTest::text,
                            (one, other) -> one + other));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"security.md, 40", "faults.md, 30"})
    void everyRowNamesATest(String document, int rows) throws IOException {
        assertThat(rows(document))
                .hasSizeGreaterThan(rows)
                .allSatisfy(row -> assertThat(lastCell(row)).containsPattern(NAMED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"security.md", "faults.md"})
    void everyTestThatIsNamedExists(String document) throws IOException {
        Map<String, String> tests = tests();
        for (String row : rows(document)) {
            NAMED.matcher(lastCell(row)).results().forEach(named -> {
                boolean script = named.group(3) != null;
                assertThat(tests).as(row).containsKey(named.group(script ? 3 : 1));
                if (script) {
                    assertThat(tests.get(named.group(3))).as(row).contains("check '" + named.group(4) + "'");
                } else if (named.group(2) != null) {
                    assertThat(tests.get(named.group(1)))
                            .as(row)
                            .containsPattern("(void|ArchRule) " + named.group(2) + "\\b");
                }
            });
        }
    }
}
