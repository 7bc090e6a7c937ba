package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.json.JsonWriter;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.weeks.ShowReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.ShellUnderTest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A digest of very many weeks says beforehand that it is slow to open, and what is shorter. */
class ExportLengthTest {

    @TempDir
    private Path folder;

    private Path library() throws IOException {
        List<Bulletin> weeks = IntStream.range(0, 1_000)
                .mapToObj(i -> BulletinFixture.week(2010 + i / 50, 1 + i % 50)
                        .figure(Metric.INCIDENTS, i)
                        .file("w" + i + ".md")
                        .bulletin())
                .toList();
        Report report = new ShowReport(new Labels(Lang.EN)).ofAll(weeks);
        Path file = folder.resolve("weeks.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            new JsonWriter().write(report, Format.JSON, Display.PLAIN, out);
        }
        return file;
    }

    @Test
    void isToldBeforehandWithAShorterForm() throws IOException {
        try (ShellUnderTest shell = new ShellUnderTest("--library", library().toString(), "--lang", "en")) {
            String out = " --charts none --dry-run --out '" + folder.resolve("a.md") + "'";

            shell.run("export md" + out);
            assertThat(shell.err())
                    .contains(
                            "a digest of 1000 weeks has some 2 MB and is slow to open; for the weeks as a table alone,"
                                    + " add --short");
            shell.run("export html --dry-run --out '" + folder.resolve("a.html") + "'");
            assertThat(shell.err()).contains("a digest of 1000 weeks has some 6 MB");
            shell.run("export md --short" + out);
            assertThat(shell.err()).doesNotContain("--short");
            shell.run("export md --year 2029" + out);
            assertThat(shell.err()).doesNotContain("--short");
        }
    }
}
