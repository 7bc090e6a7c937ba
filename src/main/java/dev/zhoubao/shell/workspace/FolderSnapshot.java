package dev.zhoubao.shell.workspace;

import dev.zhoubao.ingest.load.FolderFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files below a folder that a load would read, with what changes when they are written. */
public record FolderSnapshot(Map<Path, Stamp> files) {

    /**
     * A file that is written to anew has another.
     *
     * @param key which file the name leads to, as far as the file system tells: another one may have the same size and time
     * @param readable whether this user may read it, which may be granted later
     */
    record Stamp(long size, FileTime written, String key, boolean readable) {}

    public FolderSnapshot {
        files = Map.copyOf(files);
    }

    /** Files that cannot be looked at are left out. */
    public static FolderSnapshot of(Path folder) throws IOException {
        Map<Path, Stamp> files = new HashMap<>();
        for (Path file : FolderFiles.below(folder)) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                files.put(
                        file,
                        new Stamp(
                                attributes.size(),
                                attributes.lastModifiedTime(),
                                String.valueOf(attributes.fileKey()),
                                Files.isReadable(file)));
            } catch (IOException e) {
                // It went away in between.
            }
        }
        return new FolderSnapshot(files);
    }

    /** The files that are as they were then: others may be half written. */
    FolderSnapshot settledSince(FolderSnapshot before) {
        Map<Path, Stamp> settled = new HashMap<>(files);
        settled.entrySet()
                .removeIf(file -> !file.getValue().equals(before.files().get(file.getKey())));
        return new FolderSnapshot(settled);
    }

    /** The same, but of files that are in the other as the other has them. */
    FolderSnapshot with(FolderSnapshot newer) {
        Map<Path, Stamp> both = new HashMap<>(files);
        both.putAll(newer.files());
        return new FolderSnapshot(both);
    }

    /** The files that are new or written anew since then, sorted. */
    List<Path> since(FolderSnapshot before) {
        return files.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.files().get(entry.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
