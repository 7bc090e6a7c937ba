package dev.zhoubao.ingest.load;

import java.nio.file.Path;

/** A file or folder to load, and the name under which its documents are shown. */
public record LoadRoot(Path path, String label) {

    public static LoadRoot of(Path path) {
        return new LoadRoot(path, path.toString());
    }
}
