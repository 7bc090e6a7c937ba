package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.Place;
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
record Folder(
        int root,
        Path path,
        String name,
        @Nullable Folder parent,
        @Nullable Object key) {

    /** What to call an entry of this folder. */
    String name(Path entry) {
        return name + "/" + entry.getFileName();
    }

    /** The folder in this one under that path. */
    Folder inside(Path entry, @Nullable Object entryKey) {
        return new Folder(root, entry, name(entry), this, entryKey);
    }

    Place place() {
        return Place.of(name, path);
    }

    /** Whether a folder of this key is this one or holds it: entering it would lead in a circle. */
    boolean isInside(@Nullable Object other) {
        for (Folder folder = this; folder != null; folder = folder.parent) {
            if (other != null && Objects.equals(folder.key, other)) {
                return true;
            }
        }
        return false;
    }
}
