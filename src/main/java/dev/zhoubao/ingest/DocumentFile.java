package dev.zhoubao.ingest;

import java.nio.file.Path;

/** A file to read: the path to open, the name to show, and its size in bytes when it was found. */
record DocumentFile(Path path, String name, long size) {

    Place place() {
        return new Place(name, path.toAbsolutePath().normalize().toString());
    }
}
