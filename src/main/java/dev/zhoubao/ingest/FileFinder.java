package dev.zhoubao.ingest;

import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the files under roots, in the order of their names; hidden ones, and what is no plain file, are left out. */
final class FileFinder {

    private final Consumer<Problem> problems;

    /** @param problems receives a problem for every file or folder that cannot be entered */
    FileFinder(Consumer<Problem> problems) {
        this.problems = problems;
    }

    List<DocumentFile> find(List<Root> roots) {
        List<DocumentFile> files = new ArrayList<>();
        for (Root root : roots) {
            List<DocumentFile> under = new ArrayList<>();
            try {
                Files.walkFileTree(
                        root.path(),
                        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                        Integer.MAX_VALUE,
                        new Visitor(root, under));
            } catch (IOException e) {
                throw new UncheckedIOException("the folder " + root.path() + " cannot be read", e);
            }
            under.sort(Comparator.comparing(DocumentFile::name));
            files.addAll(under);
        }
        return files;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Root root;
        private final List<DocumentFile> found;

        Visitor(Root root, List<DocumentFile> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (hidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (!attributes.isRegularFile()) {
                report(file, "this is no plain file, so it is left out");
            } else {
                found.add(new DocumentFile(file, name(file), attributes.size()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            report(file, "this cannot be read (" + failure.getClass().getSimpleName() + ")");
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                report(
                        folder,
                        "the folder cannot be read to its end ("
                                + failure.getClass().getSimpleName() + ")");
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean hidden(Path path) {
            return !path.equals(root.path()) && path.getFileName().toString().startsWith(".");
        }

        private String name(Path file) {
            Path inside = root.path().relativize(file);
            String below = inside.toString().replace('\\', '/');
            return below.isEmpty() ? root.label() : root.label().replaceAll("[/\\\\]+$", "") + "/" + below;
        }

        private void report(Path file, String message) {
            problems.accept(new Problem(Severity.WARNING, name(file), null, message, null));
        }
    }
}
