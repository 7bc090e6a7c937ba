package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.Part;
import dev.zhoubao.model.Retrieval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What is known of a file that was fetched: it is kept in a hidden folder beside it. */
public final class FetchedFile {

    private FetchedFile() {}

    /** What its address and time of fetching say of an article that does not say it itself, and where its pictures are. */
    static Part.Said said(Path file) {
        Optional<Retrieval> known = retrieval(file);
        PictureFiles pictures = new PictureFiles(file, known.orElse(null));
        return new Part.Said(
                null,
                null,
                null,
                null,
                known.map(retrieval -> retrieval.time().toLocalDateTime()).orElse(null),
                known.map(Retrieval::url).orElse(null),
                pictures::located);
    }

    /** Most files have none, and their folder has none of any. */
    public static Optional<Retrieval> retrieval(Path file) {
        Path beside = file.resolveSibling(Retrieval.FOLDER).resolve(file.getFileName());
        try {
            return Files.isRegularFile(beside) ? Retrieval.read(Files.readString(beside)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
