package dev.zhoubao.export;

import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;

/** What a file keeps when another takes its place: owner, group and permissions, as far as the user may give them. */
final class FileOwnership {

    private FileOwnership() {}

    static void keep(Path old, Path successor) throws IOException {
        if (!Files.exists(old)) {
            return;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(successor, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        PosixFileAttributes kept = Files.readAttributes(old, PosixFileAttributes.class);
        PosixFileAttributes now = view.readAttributes();
        try {
            if (!now.group().equals(kept.group())) {
                view.setGroup(kept.group());
            }
            if (!now.owner().equals(kept.owner())) {
                view.setOwner(kept.owner());
            }
        } catch (IOException e) {
            // Another user's file in a folder that both may write to: what replaces it is this user's.
        }
        view.setPermissions(kept.permissions());
    }

    /** What to tell where other names lead to the same old file: they go on doing so. */
    static Optional<Phrase> otherNames(Path old) throws IOException {
        if (!Files.exists(old) || !old.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return Optional.empty();
        }
        int links = (Integer) Files.getAttribute(old, "unix:nlink");
        return links > 1
                ? Optional.of(Phrase.of(
                        "{0} had other names (hard links: {1}), which keep the old content", old, links - 1))
                : Optional.empty();
    }
}
