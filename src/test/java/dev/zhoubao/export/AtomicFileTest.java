package dev.zhoubao.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.zhoubao.export.AtomicFile.Content;
import dev.zhoubao.export.AtomicFile.Existing;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AtomicFileTest {

    private static final Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));
    private static final Content FAILING = out -> {
        out.write(new byte[1 << 20]);
        throw new IOException("disk full");
    };

    @TempDir
    private Path folder;

    private Path old() throws IOException {
        return Files.writeString(folder.resolve("file"), "old");
    }

    @ParameterizedTest
    @EnumSource(Existing.class)
    void makesMissingFolders(Existing existing) throws IOException {
        Path file = folder.resolve("a/b/file");

        AtomicFile.write(file, existing, NEW);

        assertThat(file).hasContent("new");
    }

    @Test
    void replacesTheOldFile() throws IOException {
        Path file = old();

        AtomicFile.write(file, Existing.REPLACE, NEW);

        assertThat(file).hasContent("new");
    }

    @Test
    void leavesOnlyTheFile() throws IOException {
        AtomicFile.write(folder.resolve("file"), Existing.REPLACE, NEW);

        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("file"));
    }

    @Test
    void keepsTheOldFileOnDemand() throws IOException {
        Path file = old();

        assertThatThrownBy(() -> AtomicFile.write(file, Existing.KEEP, NEW))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void leavesTheOldFileWholeWhenTheContentFails() throws IOException {
        Path file = old();

        assertThatThrownBy(() -> AtomicFile.write(file, Existing.REPLACE, FAILING))
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
    }

    @Test
    void leavesNothingBehindWhenTheContentFails() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("file"), Existing.REPLACE, FAILING))
                .isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesNothingBehindWhenTheContentThrowsUnchecked() {
        Content content = out -> {
            throw new UncheckedIOException(new IOException("gone"));
        };

        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("file"), Existing.KEEP, content))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void replacesTheTargetOfALinkAndNotTheLink() throws IOException {
        Path file = old();
        Path link = Files.createSymbolicLink(folder.resolve("link"), file.getFileName());

        AtomicFile.write(link, Existing.REPLACE, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void keepsALinkThatLeadsNowhereOnDemand() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere"));

        assertThatThrownBy(() -> AtomicFile.write(link, Existing.KEEP, NEW))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void keepsThePermissionsOfTheFileThatItReplaces() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assumeThat(file.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

        AtomicFile.write(file, Existing.REPLACE, out -> out.write(1));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r-x");
    }

    @Test
    void removesTheFoldersItMadeWhenTheContentFails() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("a/b/file"), Existing.REPLACE, FAILING))
                .isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void removesWhatAKilledProcessLeft() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        Path left = Files.writeString(folder.resolve(".zhoubao-" + process.pid() + ".tmp"), "half");

        AtomicFile.write(folder.resolve("file"), Existing.REPLACE, NEW);

        assertThat(left).doesNotExist();
    }

    @Test
    void leavesWhatOthersWriteOrIsNotItsOwn() throws IOException {
        Path alive = Files.writeString(folder.resolve(".zhoubao-1.tmp"), "being written");
        Path other = Files.writeString(folder.resolve(".zhoubao-notes.tmp"), "a user's");
        AtomicFile.write(folder.resolve("file"), Existing.REPLACE, out -> {
            Path mine = temporary();
            Files.setLastModifiedTime(mine, FileTime.fromMillis(0));
            TemporaryFiles.sweep(folder);
            assertThat(mine).exists();
        });

        assertThat(alive).exists();
        assertThat(other).exists();
    }

    private Path temporary() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            String own = ".zhoubao-" + ProcessHandle.current().pid() + "-";
            return files.filter(file -> file.getFileName().toString().startsWith(own))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Two processes may have one number: in two containers that share a folder, each is process 1. */
    @Test
    void takesANameOfItsOwnEachTime() throws IOException {
        AtomicFile.write(folder.resolve("one"), Existing.REPLACE, out -> {
            Path first = temporary();
            AtomicFile.write(folder.resolve("two"), Existing.REPLACE, NEW);
            assertThat(first).exists();
            out.write('1');
        });
        assertThat(folder.resolve("one")).hasContent("1");
        assertThat(folder.resolve("two")).hasContent("new");
    }

    @Test
    void movesNothingIntoPlaceThatAnotherWrote() throws IOException {
        Path file = old();
        assertThatThrownBy(() -> AtomicFile.write(file, Existing.REPLACE, out -> {
                    Path mine = temporary();
                    Files.delete(mine);
                    Files.writeString(mine, "another's");
                }))
                .hasMessage(file + " was not written: another program took its temporary file away; try again");
        assertThat(file).hasContent("old");
    }

    @Test
    void namesTheFileWhereTheDiskIsFull() {
        assertThatThrownBy(() -> new FileNamingOutputStream(full(), "weeks.xlsx").write('x'))
                .isInstanceOf(FileSystemException.class)
                .hasMessage("weeks.xlsx: No space left on device");
    }

    @Test
    void tellsOfTheFullDiskAndNotOfWhatItLedTo() {
        Content unclosed = out -> {
            try {
                out.write(new byte[1 << 20]);
            } finally {
                brokenClose();
            }
        };
        assertThatThrownBy(() -> new FileNamingOutputStream(full(), "weeks.xlsx").take(unclosed))
                .hasMessage("weeks.xlsx: No space left on device");
    }

    private static void brokenClose() throws IOException {
        throw new IOException("This archive contains unclosed entries.");
    }

    private static OutputStream full() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
    }

    @Test
    void saysThatTheTargetIsAFolder() {
        assertThatThrownBy(() -> AtomicFile.write(folder, Existing.REPLACE, NEW))
                .hasMessage(folder + " is a folder; name a file");
    }

    @Test
    void saysWhichFileIsInTheWayOfAFolder() throws IOException {
        Path inTheWay = old();

        assertThatThrownBy(() -> AtomicFile.write(inTheWay.resolve("file"), Existing.REPLACE, NEW))
                .isInstanceOf(ExportException.class)
                .hasMessage(inTheWay + " is not a folder, so nothing can be written there; choose another place");
    }
}
