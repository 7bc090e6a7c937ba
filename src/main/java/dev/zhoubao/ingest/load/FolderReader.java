package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Finds what lies in one folder; hidden files and folders are passed over, so are unfinished files, links are followed. */
final class FolderReader {

    /** Receives what is found. */
    interface FileVisitor {

        void folder(LoadFolder folder);

        /** Of a folder to which a link leads. */
        void link(LoadFolder folder);

        void file(DocumentFile file);
    }

    /** How the name of a file ends of which browsers and copying programs do not have all yet. */
    private static final Set<String> UNFINISHED =
            Set.of("part", "partial", "crdownload", "opdownload", "download", "filepart", "tmp");

    private final LoadFolder folder;
    private final FileVisitor finds;
    private final Consumer<Problem> problems;

    /** @param problems receives a problem for everything that cannot be entered or is no plain file */
    FolderReader(LoadFolder folder, FileVisitor finds, Consumer<Problem> problems) {
        this.folder = folder;
        this.finds = finds;
        this.problems = problems;
    }

    void read() {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.path())) {
            for (Path entry : entries) {
                LoadInterruptedException.check();
                if (!entry.getFileName().toString().startsWith(".")) {
                    look(entry);
                }
            }
        } catch (DirectoryIteratorException | IOException e) {
            if (folder.parent() == null && e.getClass() == FileSystemException.class) {
                throw new UncheckedIOException((FileSystemException) e); // Of the system, not of this folder.
            }
            problems.accept(folder.place().warning(Phrase.of("the folder cannot be read completely ({0})", reason(e))));
        }
    }

    private void look(Path entry) {
        try {
            BasicFileAttributes attributes = attributes(entry);
            if (attributes.isRegularFile() && isUnfinished(entry.getFileName().toString())) {
                problems.accept(
                        place(entry)
                                .warning(
                                        Phrase.of(
                                                "by its name this is an unfinished file or an editor's copy, so it is left out; to read it, name it itself")));
            } else if (attributes.isRegularFile()) {
                finds.file(new DocumentFile(folder, entry, attributes.size()));
            } else if (!attributes.isDirectory()) {
                problems.accept(place(entry).warning(Phrase.of("this is not a regular file, so it is left out")));
            } else if (folder.isInside(attributes.fileKey())) {
                throw new FileSystemLoopException(entry.toString());
            } else if (!Files.isSymbolicLink(entry)) {
                finds.folder(folder.inside(entry, attributes.fileKey()));
            } else if (folder.path().toRealPath().startsWith(entry.toRealPath())) {
                // With all that the system has beside it: /proc/self/root.
                problems.accept(place(entry)
                        .warning(Phrase.of("it leads to a folder above the one that is loaded, so it is left out")));
            } else {
                finds.link(folder.inside(entry, attributes.fileKey()));
            }
        } catch (IOException e) {
            problems.accept(place(entry).warning(Phrase.of("this cannot be read ({0})", reason(e))));
        }
    }

    /** By its ending, or by the signs that editors put around the names of copies. */
    private static boolean isUnfinished(String name) {
        int dot = name.lastIndexOf('.');
        return (dot >= 0 && UNFINISHED.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT)))
                || name.endsWith("~")
                || name.startsWith("~$")
                || (name.length() > 1 && name.startsWith("#") && name.endsWith("#"));
    }

    private DocumentLocation place(Path entry) {
        return DocumentLocation.of(folder.name(entry), entry);
    }

    /** Those of what a link leads to; of the link itself where it leads nowhere. */
    static BasicFileAttributes attributes(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException e) {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static Object reason(Exception failure) {
        return ReadFailure.reason(failure.getCause() instanceof IOException wrapped ? wrapped : failure);
    }
}
