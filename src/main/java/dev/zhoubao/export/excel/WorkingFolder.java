package dev.zhoubao.export.excel;

import dev.zhoubao.export.ExportException;
import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder in which a workbook's rows wait: a write's own, so that others cannot enter it and nothing is kept. */
final class WorkingFolder {

    private static final String PLACE = "java.io.tmpdir";

    private WorkingFolder() {}

    static Path create() throws IOException {
        try {
            return Files.createTempDirectory("zhoubao");
        } catch (IOException e) {
            throw failure(e);
        }
    }

    static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    /** Whether it says that a file could not be written, and not which: what goes to the export names it. */
    static boolean isMeant(Throwable thrown) {
        return thrown.getClass() == IOException.class;
    }

    /** Names the place, which is not that of the export. */
    static ExportException failure(IOException cause) {
        @Nullable String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return new ExportException(
                Phrase.of(
                        "the rows of a workbook cannot be kept in {0} while it is written ({1}); make room there, or name"
                                + " another folder: ZHOUBAO_JAVA_OPTS=-Djava.io.tmpdir=FOLDER ./zhoubao",
                        String.valueOf(System.getProperty(PLACE)),
                        reason == null ? cause.getClass().getSimpleName() : reason),
                cause);
    }
}
