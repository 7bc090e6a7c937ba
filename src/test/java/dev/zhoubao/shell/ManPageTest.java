package dev.zhoubao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.Golden;
import dev.zhoubao.shell.grammar.CommandSpecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/zhoubao.1} is what the commands' declarations make. */
class ManPageTest {

    private static final Path PAGE = Path.of("docs", "zhoubao.1");
    private static final CommandSpecs SPECS = new ShellConfiguration().commandSpecs();

    @Test
    void theManualPage() throws IOException {
        Golden.check(PAGE, new ManPage(SPECS).text());
    }

    @Test
    void hasTheSectionsThatReadersLookFor() throws IOException {
        assertThat(Files.readAllLines(PAGE).stream().filter(line -> line.startsWith(".SH ")))
                .containsExactly(
                        ".SH NAME",
                        ".SH SYNOPSIS",
                        ".SH DESCRIPTION",
                        ".SH COMMANDS",
                        ".SH OPTIONS",
                        ".SH ENVIRONMENT",
                        ".SH FILES",
                        ".SH EXIT STATUS",
                        ".SH EXAMPLES");
    }
}
