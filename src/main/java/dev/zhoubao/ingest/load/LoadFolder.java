package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.DocumentLocation;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A folder to look into.
 *
 * @param root the position of the root under which it was found
 * @param name what to show
 * @param parent the folder in which it was found; null for a root
 * @param key tells it from every other folder, by whatever path it is reached; null where the system has no such key
 */
record LoadFolder(
        int root,
        Path path,
        String name,
        @Nullable LoadFolder parent,
        @Nullable Object key) {

    /** What to call an entry of this folder. */
    String name(Path entry) {
        return name + "/" + entry.getFileName();
    }

    /** The folder in this one under that path. */
    LoadFolder inside(Path entry, @Nullable Object entryKey) {
        return new LoadFolder(root, entry, name(entry), this, entryKey);
    }

    DocumentLocation place() {
        return DocumentLocation.of(name, path);
    }

    /** Whether a folder of this key is this one or holds it: entering it would lead in a circle. */
    boolean isInside(@Nullable Object other) {
        for (LoadFolder folder = this; folder != null; folder = folder.parent) {
            if (other != null && Objects.equals(folder.key, other)) {
                return true;
            }
        }
        return false;
    }
}
