package dev.zhoubao.ingest;

import java.nio.file.Path;

/** A path that was named for loading does not exist. */
public final class MissingPathException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;

    MissingPathException(Path path) {
        super("there is no file or folder " + path);
        this.path = path.toString();
    }

    public String path() {
        return path;
    }
}
