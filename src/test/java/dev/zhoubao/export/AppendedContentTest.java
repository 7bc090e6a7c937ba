package dev.zhoubao.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AppendedContentTest {

    @TempDir
    private Path folder;

    /** The content of a file with this one, line ends written as {@code /}. */
    private String appended(String there, Format format, String more) throws IOException {
        Path file = folder.resolve("file");
        Files.writeString(file, there.replace('/', '\n'));
        return written(file, format, more).replace('\n', '/');
    }

    private static String written(Path file, Format format, String more) throws IOException {
        AppendedContent.append(
                file, format, out -> out.write(more.replace('/', '\n').getBytes(StandardCharsets.UTF_8)));
        return Files.readString(file);
    }

    @ParameterizedTest
    @CsvSource({
        "week/1/, week/2/, week/1/2/",
        "week/1, week/2/, week/1/2/",
        "week/, week/2/, week/2/",
        "week, week/2/, week/2/",
        "week/1/, week/, week/1/",
        "week/1/, week, week/1/",
        "\uFEFFweek/1/, week/2/, \uFEFFweek/1/2/",
        "\uFEFFweek, week/2/, \uFEFFweek/2/",
        "week\r/1\r/, week/2/, week\r/1\r/2/"
    })
    void leavesOutTheHeadThatStandsInTheFile(String there, String more, String all) throws IOException {
        assertThat(appended(there, Format.CSV, more)).isEqualTo(all);
        assertThat(appended(there, Format.TSV, more)).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"weeks/1/", "wee/1/", "'week,grade/1/'", "1/week/", "\uFEFF", "/week/"})
    void refusesAFileWithAnotherHead(String there) throws IOException {
        assertThatThrownBy(() -> appended(there, Format.CSV, "week/2/")).isInstanceOf(ExportException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"TABLE", "VERTICAL", "MARKDOWN"})
    void setsResultsForPeopleApart(Format format) throws IOException {
        assertThat(appended("a/", format, "a/")).isEqualTo("a//a/");
        assertThat(appended("a", format, "b/")).isEqualTo("a//b/");
    }

    @Test
    void addsObjectsLineByLine() throws IOException {
        assertThat(appended("{}", Format.NDJSON, "{}/")).isEqualTo("{}/{}/");
    }

    @Test
    void beginsAFileThatIsEmptyOrNotThere() throws IOException {
        assertThat(appended("", Format.CSV, "week/1/")).isEqualTo("week/1/");
        assertThat(written(folder.resolve("none"), Format.MARKDOWN, "a/")).isEqualTo("a\n");
    }

    /** Each puts another file in the place of the one that the next waits for. */
    @Test
    void losesNoRowOfSeveralProcesses() throws Exception {
        Path file = folder.resolve("rows");
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/java").toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Appending.class.getName(),
                            file.toString(),
                            String.valueOf(i))
                    .inheritIO()
                    .start());
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        assertThat(Files.readAllLines(file)).hasSize(1 + 4 * 25).doesNotHaveDuplicates();
    }

    static final class Appending {

        public static void main(String[] arguments) throws IOException {
            for (int i = 0; i < 25; i++) {
                byte[] row = ("week\n" + arguments[1] + "-" + i + "\n").getBytes(StandardCharsets.UTF_8);
                AppendedContent.append(Path.of(arguments[0]), Format.CSV, out -> out.write(row));
            }
        }
    }

    @Test
    void leavesNoEmptyFileWhereItFails() {
        Path file = folder.resolve("none");
        assertThatThrownBy(() -> AppendedContent.append(file, Format.CSV, out -> {
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void isPossibleWhereOneResultMayFollowAnother(Format format) {
        assertThat(AppendedContent.possible(format)).isEqualTo(format != Format.JSON);
    }
}
