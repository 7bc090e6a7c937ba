package dev.zhoubao.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.zhoubao.export.AtomicFile.Content;
import dev.zhoubao.export.AtomicFile.Existing;
import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places that are no plain files, and what a plain file keeps. */
class WholeFilePlacesTest {

    private static final Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    private void assumePosix() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    @Test
    void keepsThePermissionsOfTheFileItReplaces() throws IOException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        AtomicFile.write(file, Existing.REPLACE, NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void tellsOfOtherNamesOfTheFileItReplaces() throws IOException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.createLink(folder.resolve("b"), file);
        assertThat(AtomicFile.write(file, Existing.REPLACE, NEW).map(Phrase::english))
                .contains(file + " had other names (hard links: 1), which keep the old content");
        assertThat(folder.resolve("b")).hasContent("old");
        assertThat(AtomicFile.write(file, Existing.REPLACE, NEW)).isEmpty();
    }

    @Test
    void keepsOwnerAndGroupOfTheFileItReplaces() throws IOException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("a"), "old");
        assumeTrue("root".equals(Files.getOwner(file).getName()));
        Files.setAttribute(file, "unix:uid", 65534);
        Files.setAttribute(file, "unix:gid", 65534);
        AtomicFile.write(file, Existing.REPLACE, NEW);
        assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(65534);
        assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(65534);
    }

    @Test
    void keepsAFileThatMayNotBeWritten() throws IOException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(file));
        assertThatThrownBy(() -> AtomicFile.write(file, Existing.REPLACE, NEW))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage(file.toString());
    }

    @Test
    void refusesALinkThatLeadsNowhere() throws IOException {
        assumePosix();
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("none"));
        assertThatThrownBy(() -> AtomicFile.write(link, Existing.REPLACE, NEW)).hasMessageContaining("leads nowhere");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void writesIntoAPipeWithoutReplacingIt() throws Exception {
        assumePosix();
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        CompletableFuture<String> reader = CompletableFuture.supplyAsync(() -> read(pipe));
        AtomicFile.write(pipe, Existing.REPLACE, NEW);
        assertThat(reader.get(10, TimeUnit.SECONDS)).isEqualTo("new");
        assertThat(Files.isRegularFile(pipe, LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    private static String read(Path pipe) {
        try {
            return Files.readString(pipe);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
