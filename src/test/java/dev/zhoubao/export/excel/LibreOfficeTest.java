package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.zhoubao.fixture.Seeds;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.report.workbook.WorkbookReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens a workbook in LibreOffice, where that is installed. */
class LibreOfficeTest {

    @TempDir
    private Path folder;

    @Test
    void readsTheOverviewOfTheSeeds() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LibreOffice is not installed");
        Path workbook = folder.resolve("seeds.xlsx");
        Files.write(
                workbook, Workbooks.bytes(new WorkbookReport(new Labels(Lang.ZH), "zhoubao").of(Seeds.bulletins())));

        convert(workbook);

        assertThat(folder.resolve("seeds.csv"))
                .content()
                .contains("\"处理网络安全事件\",\"起\",5,2399,479.8,495,191,")
                .doesNotContain("#REF!", "#NAME?", "Err:");
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    /** With a profile of its own, so that a LibreOffice that is open does not matter. */
    private void convert(Path workbook) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1",
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
