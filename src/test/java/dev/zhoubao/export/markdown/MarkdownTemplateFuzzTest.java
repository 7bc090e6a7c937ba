package dev.zhoubao.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.zhoubao.document.Report;
import dev.zhoubao.export.ExportException;
import dev.zhoubao.fixture.SeedReports;
import dev.zhoubao.language.Lang;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Any bytes as a template: it is laid out, or refused with a sentence that names the file. */
class MarkdownTemplateFuzzTest {

    private static final MarkdownTemplate.Known KNOWN =
            new MarkdownTemplate.Known(Set.of("cnvd-high", "incidents"), Set.of("cnvd"));

    private static final Report DIGEST = SeedReports.of("digest", Lang.EN);
    private static final Path FILE = temporary();

    private static Path temporary() {
        try {
            Path file = Files.createTempFile("zhoubao", ".mustache");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FuzzTest
    void template(byte[] template) throws IOException {
        Files.write(FILE, template);
        try {
            MarkdownTemplate.read(FILE, MarkdownCharts.MERMAID, KNOWN).write(DIGEST, OutputStream.nullOutputStream());
        } catch (ExportException e) {
            assertThat(e).message().contains(FILE.getFileName().toString());
        }
    }
}
