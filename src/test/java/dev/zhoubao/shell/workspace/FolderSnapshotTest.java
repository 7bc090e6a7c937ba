package dev.zhoubao.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSnapshotTest {

    @TempDir
    Path outer;

    private static final FolderSnapshot NOTHING = new FolderSnapshot(Map.of());

    private static List<Path> files(Path folder) throws IOException {
        return FolderSnapshot.of(folder).since(NOTHING);
    }

    private static Path put(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text");
    }

    @Test
    void passesOverWhatIsHidden() throws IOException {
        Path folder = outer.resolve("folder");
        Path week = put(folder.resolve("below/week.html"));
        put(folder.resolve(".fetched/week.html"));
        put(folder.resolve(".zhoubao-1.tmp"));

        assertThat(files(folder)).containsExactly(week);
    }

    @Test
    void looksIntoAHiddenFolderThatIsNamed() throws IOException {
        Path week = put(outer.resolve(".articles/week.html"));

        assertThat(files(outer.resolve(".articles"))).containsExactly(week);
    }

    @Test
    void seesAnotherFileOfTheSameSizeAndTimeInItsPlace() throws IOException {
        Path file = put(outer.resolve("folder/week.html"));
        FolderSnapshot before = FolderSnapshot.of(file.getParent());
        Path other = put(outer.resolve("other.html"));
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(FolderSnapshot.of(file.getParent()).since(before)).containsExactly(file);
    }

    @Test
    void seesThatAFileMayBeReadNow() throws IOException {
        Path file = put(outer.resolve("folder/week.html"));
        assumeThat(file.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(file)).isFalse();
        FolderSnapshot before = FolderSnapshot.of(file.getParent());
        assertThat(file.toFile().setReadable(true)).isTrue();

        assertThat(FolderSnapshot.of(file.getParent()).since(before)).containsExactly(file);
    }
}
