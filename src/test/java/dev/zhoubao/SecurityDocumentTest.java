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
import org.junit.jupiter.api.Test;

/** Each row of the table in {@code docs/security.md} names tests, and they exist. */
class SecurityDocumentTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

    private static List<String> rows() throws IOException {
        List<String> table = Files.readAllLines(Path.of("docs", "security.md")).stream()
                .filter(line -> line.startsWith("| "))
                .toList();
        return table.subList(1, table.size());
    }

    private static String lastCell(String row) {
        return row.substring(row.lastIndexOf('|', row.length() - 2));
    }

    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            SecurityDocumentTest::text,
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

    @Test
    void everyRowNamesATest() throws IOException {
        assertThat(rows())
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(lastCell(row)).containsPattern(NAMED));
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Map<String, String> tests = tests();
        for (String row : rows()) {
            NAMED.matcher(lastCell(row)).results().forEach(named -> {
                assertThat(tests).as(row).containsKey(named.group(1));
                if (named.group(2) != null) {
                    assertThat(tests.get(named.group(1)))
                            .as(row)
                            .containsPattern("(void|ArchRule) " + named.group(2) + "\\b");
                }
            });
        }
    }
}
