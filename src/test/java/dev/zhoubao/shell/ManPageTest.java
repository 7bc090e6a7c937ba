package dev.zhoubao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The form of {@code docs/zhoubao.1}. */
class ManPageTest {

    private static final Path PAGE = Path.of("docs", "zhoubao.1");

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
