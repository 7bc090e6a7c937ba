package dev.zhoubao.ingest.load;

import dev.zhoubao.language.Phrase;
import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Why a file or folder cannot be read, in a person's words where the system's are known. */
final class ReadFailure {

    private ReadFailure() {}

    static Object reason(Exception failure) {
        if (failure instanceof AccessDeniedException) {
            return Phrase.of("no permission");
        } else if (failure instanceof NoSuchFileException) {
            return Phrase.of("it is gone");
        } else if (failure instanceof FileSystemLoopException) {
            return Phrase.of("links lead in a circle");
        }
        if (failure instanceof EOFException || failure instanceof ZipException) {
            return Phrase.of("what is packed in it is damaged or cut off; fetch or copy it again");
        }
        String said = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return said == null ? failure.getClass().getSimpleName() : said;
    }
}
