package dev.zhoubao.shell.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files below a folder, with what changes when they are written. */
public record FolderSnapshot(Map<Path, Stamp> files) {

    /** A file that is written to anew has another. */
    record Stamp(long size, FileTime written) {}

    public FolderSnapshot {
        files = Map.copyOf(files);
    }

    /** Files that are hidden or cannot be looked at are left out; a folder that is gone is empty. */
    public static FolderSnapshot of(Path folder) throws IOException {
        Map<Path, Stamp> files = new HashMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                return hidden(visited) && !visited.equals(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!hidden(file)) {
                    files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return new FolderSnapshot(files);
    }

    /** Loads pass them over, too. */
    private static boolean hidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
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
