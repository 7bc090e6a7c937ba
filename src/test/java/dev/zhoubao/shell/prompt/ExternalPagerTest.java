package dev.zhoubao.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.run.Pager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalPagerTest {

    private static final byte[] TEXT = "周报\n".repeat(20).getBytes(StandardCharsets.UTF_8);

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final ByteArrayOutputStream otherwise = new ByteArrayOutputStream();

    private boolean show(String program, int height) throws IOException {
        try (Terminal terminal = new ExternalTerminal(
                "test",
                "ansi",
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                StandardCharsets.UTF_8)) {
            terminal.setSize(new Size(80, height));
            Pager pager = new ExternalPager(terminal, Map.of("PAGER", program), new Console(told, told), text -> {
                otherwise.write(text.now());
                return true;
            });
            return pager.show(() -> TEXT);
        }
    }

    @Test
    void handsLongResultsToTheProgram(@TempDir Path folder) throws IOException {
        assertThat(show("cat > '" + folder.resolve("seen") + "'", 10)).isTrue();
        assertThat(folder.resolve("seen")).hasBinaryContent(TEXT);
        assertThat(show("cat > '" + folder.resolve("short") + "'", 30)).isFalse();
        assertThat(folder.resolve("short")).doesNotExist();
        assertThat(otherwise.size()).isZero();
    }

    @Test
    void showsTheResultWithAnotherWhereTheProgramMayNotBeRun(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("pager"));
        assertThat(show("'" + file + "' 2>/dev/null", 10)).isTrue();
        assertThat(otherwise.toByteArray()).isEqualTo(TEXT);
    }

    @Test
    void saysThatTheProgramIsMissingAndShowsTheResultWithAnother() throws IOException {
        assertThat(show("zhoubao-has-no-such-pager 2>/dev/null", 10)).isTrue();
        assertThat(otherwise.toByteArray()).isEqualTo(TEXT);
        assertThat(told.toString(StandardCharsets.UTF_8)).startsWith("note: the pager could not be started: ");
    }
}
