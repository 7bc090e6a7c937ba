package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.failure.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading, forgetting and reloading change what is in memory. */
class WorkspaceCommandsTest {

    private static final Path SEEDS = Path.of("seeds");

    @TempDir
    Path folder;

    private void put(String name) throws IOException {
        Files.copy(SEEDS.resolve(name), folder.resolve(name));
    }

    private static int weeks(ShellUnderTest shell) {
        return shell.json("list").size();
    }

    @Test
    void startsEmptyOnAFolderWithoutBulletins() {
        try (ShellUnderTest shell = new ShellUnderTest("--library", folder.toString())) {
            assertThat(weeks(shell)).isZero();
            assertThat(shell.run("show latest").message()).startsWith("nothing is loaded yet");
        }
    }

    @Test
    void saysThatALibraryWithoutBulletinsIsEmpty() {
        try (ShellUnderTest shell = new ShellUnderTest("--library", folder.toString())) {
            shell.run("list");
            assertThat(shell.err()).isEqualTo("note: no bulletins were found in " + folder + "\n");
        }
    }

    @Test
    void refusesALibraryThatDoesNotExist() {
        try (ShellUnderTest shell =
                new ShellUnderTest("--library", folder.resolve("none").toString())) {
            assertThat(shell.run("list").code()).isEqualTo(ExitCodes.FAILED);
        }
    }

    @Test
    void loadsBackWhatItExportedWithoutLoss() throws IOException {
        Path first = folder.resolve("first.json");
        Path again = folder.resolve("again.json");
        try (ShellUnderTest shell = new ShellUnderTest("--library", "seeds")) {
            shell.run("export json --out '" + first + "'");
        }
        try (ShellUnderTest shell = new ShellUnderTest("--library", first.toString())) {
            assertThat(shell.run("export json --out '" + again + "'").message()).isEmpty();
            assertThat(again).hasSameBinaryContentAs(first);
            assertThat(shell.json("problems")).isEmpty();
            assertThat(shell.json("gaps")).isNotEmpty();
            assertThat(shell.json("sources 27").get(0).get("location").stringValue())
                    .endsWith("first.json#2");
        }
    }

    @Test
    void loadsWeeksOutOfAnExportBesideOthers() throws IOException {
        Path file = folder.resolve("a.json");
        try (ShellUnderTest shell = new ShellUnderTest("--library", "seeds")) {
            shell.run("export json 27..39 --out '" + file + "'");
            shell.run("forget 27");
            assertThat(shell.run("load '" + file + "'").out()).contains("bulletins found");
            assertThat(weeks(shell)).isEqualTo(5);
            assertThat(shell.json("sources 39")).hasSize(2);
        }
    }

    @Test
    void loadsAFileOnceHoweverOftenItIsNamed() throws IOException {
        put("000_bed3d15489ca82ff.txt");
        try (ShellUnderTest shell = new ShellUnderTest("--library", folder.toString())) {
            assertThat(weeks(shell)).isEqualTo(1);
            shell.run("load seeds/001_6be788e8461591bc.txt seeds/001_6be788e8461591bc.txt");
            assertThat(weeks(shell)).isEqualTo(2);
            assertThat(shell.json("sources 27")).hasSize(1);
        }
    }

    @Test
    void forgetsWeeksAndFindsThemAgainOnReload() {
        try (ShellUnderTest shell = new ShellUnderTest("--library", "seeds")) {
            shell.run("forget 27..47");
            assertThat(weeks(shell)).isEqualTo(2);
            shell.run("reload");
            assertThat(weeks(shell)).isEqualTo(5);
        }
    }

    @Test
    void seesNewFilesOnReload() throws IOException {
        put("000_bed3d15489ca82ff.txt");
        try (ShellUnderTest shell = new ShellUnderTest("--library", folder.toString())) {
            assertThat(weeks(shell)).isEqualTo(1);
            put("001_6be788e8461591bc.txt");
            shell.run("reload");
            assertThat(weeks(shell)).isEqualTo(2);
        }
    }

    @Test
    void keepsWhatWasThereWhenALoadFails() {
        try (ShellUnderTest shell = new ShellUnderTest("--library", "seeds")) {
            assertThat(shell.run("load /no/such/place").code()).isEqualTo(ExitCodes.FAILED);
            assertThat(weeks(shell)).isEqualTo(5);
        }
    }

    @Test
    void listsWhatCouldNotBeRead() throws IOException {
        Files.write(folder.resolve("bad.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xFF, (byte) 0xFE, (byte) 0xFF});
        try (ShellUnderTest shell = new ShellUnderTest("--library", folder.toString())) {
            assertThat(shell.json("problems").get(0).get("severity").stringValue())
                    .isEqualTo("error");
        }
    }

    @Test
    void speaksChineseOnDemand() {
        try (ShellUnderTest shell = new ShellUnderTest("--library", "seeds", "--lang", "zh")) {
            assertThat(shell.run("summary").out()).contains("已载入周数").contains("33 周中的 5 周");
        }
    }
}
