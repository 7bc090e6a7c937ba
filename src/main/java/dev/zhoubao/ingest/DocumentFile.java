package dev.zhoubao.ingest;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param root the position of the root under which it was found
 * @param path what to open
 * @param name what to show
 * @param size in bytes when it was found
 */
record DocumentFile(int root, Path path, String name, long size) {

    Place place() {
        return new Place(name, path.toAbsolutePath().normalize().toString());
    }
}
