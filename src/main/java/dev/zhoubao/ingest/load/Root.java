package dev.zhoubao.ingest.load;

import java.nio.file.Path;

/** A file or folder to load, and the name under which its documents are shown. */
public record Root(Path path, String label) {

    public static Root of(Path path) {
        return new Root(path, path.toString());
    }
}
