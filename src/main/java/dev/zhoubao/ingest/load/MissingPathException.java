package dev.zhoubao.ingest.load;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.language.PhraseException;
import java.nio.file.Path;

/** A path that was named for loading does not exist. */
public final class MissingPathException extends PhraseException {

    private static final long serialVersionUID = 1L;

    private final String path;

    MissingPathException(Path path) {
        super(Phrase.of("there is no file or folder {0}", path));
        this.path = path.toString();
    }

    public String path() {
        return path;
    }
}
