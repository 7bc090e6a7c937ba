package dev.zhoubao.ingest.load;

import dev.zhoubao.language.Phrase;
import java.nio.file.Path;

/** A path that was named for loading does not exist. */
public final class MissingPathException extends RuntimeException implements Phrase.Said {

    private static final long serialVersionUID = 1L;

    private final String path;

    MissingPathException(Path path) {
        super(phrase(path.toString()).english());
        this.path = path.toString();
    }

    public String path() {
        return path;
    }

    @Override
    public Phrase phrase() {
        return phrase(path);
    }

    private static Phrase phrase(String path) {
        return Phrase.of("there is no file or folder {0}", path);
    }
}
