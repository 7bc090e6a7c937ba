package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.DocumentLocation;
import java.nio.file.Path;

/**
 * A file to read. What it is called is made up only when it is asked for: of most files nobody ever asks.
 *
 * @param folder where it lies; for a root that is a file, a folder that stands for it
 * @param path what to open
 * @param size in bytes when it was found
 */
record DocumentFile(LoadFolder folder, Path path, long size) {

    /** The position of the root under which it was found. */
    int root() {
        return folder.root();
    }

    /** Whether it was to be loaded itself, and does not lie in a folder that was. */
    boolean isRoot() {
        return folder.path().equals(path);
    }

    /** What to show. */
    String name() {
        return isRoot() ? folder.name() : folder.name(path);
    }

    DocumentLocation place() {
        return DocumentLocation.of(name(), path);
    }
}
