package dev.zhoubao.shell.command;

import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.export.AtomicFile.Existing;
import dev.zhoubao.model.ContentHash;
import dev.zhoubao.shell.export.ExportKind.SideFile;
import dev.zhoubao.shell.export.ExportKind.SideFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The drawings in a folder beside a document. Each ends with a comment that has the SHA-256 of the document's name and of what
 * is above the comment. So an export knows those that an export of the same document wrote and nobody has changed since, and
 * takes these alone away where the document has them no more.
 */
final class FilesBeside {

    private static final String MARK = "<!-- zhoubao sha256:";
    private static final String END = " -->\n";
    private static final int TRAILER = MARK.length() + 64 + END.length();

    /** None that was written is larger. */
    private static final int LARGEST = 16 << 20;

    private final Path document;
    private final Path folder;
    private final Map<Path, byte[]> files = new LinkedHashMap<>();

    private FilesBeside(Path document, Path folder) {
        this.document = document;
        this.folder = folder;
    }

    /** @throws IOException when one of them cannot be written, whatever is done with files that are there */
    static FilesBeside of(Path document, SideFolder beside) throws IOException {
        FilesBeside files = new FilesBeside(document, document.resolveSibling(beside.name()));
        for (SideFile file : beside.files()) {
            Path path = files.folder.resolve(file.name());
            AtomicFile.check(path);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.content().write(out);
            out.write(files.trailer(out.toByteArray()));
            files.files.put(path, out.toByteArray());
        }
        return files;
    }

    /** Empty where there are no files. */
    Optional<Path> folder() {
        return files.isEmpty() ? Optional.empty() : Optional.of(folder);
    }

    /** The first of them that is there with another content. */
    Optional<Path> other() throws IOException {
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            if (Files.exists(file.getKey(), LinkOption.NOFOLLOW_LINKS) && !is(file.getKey(), file.getValue())) {
                return Optional.of(file.getKey());
            }
        }
        return Optional.empty();
    }

    /** Writes what is not there yet; where files may be replaced, takes away what the document had before. */
    void write(Existing existing) throws IOException {
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            if (!is(file.getKey(), file.getValue())) {
                AtomicFile.write(file.getKey(), existing, out -> out.write(file.getValue()));
            }
        }
        if (existing == Existing.REPLACE && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            sweep();
        }
    }

    private void sweep() throws IOException {
        boolean found = false;
        try (DirectoryStream<Path> there = Files.newDirectoryStream(folder, "*.svg")) {
            for (Path file : there) {
                if (!files.containsKey(file) && isOwn(file)) {
                    Files.delete(file);
                    found = true;
                }
            }
        }
        if (found && files.isEmpty()) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException e) {
                // Something else lies in it.
            }
        }
    }

    private boolean isOwn(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
            return false;
        }
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length - TRAILER;
        return end > 0
                && Arrays.equals(Arrays.copyOfRange(bytes, end, bytes.length), trailer(Arrays.copyOf(bytes, end)));
    }

    private byte[] trailer(byte[] drawing) {
        byte[] name = (document.getFileName() + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(name, name.length + drawing.length);
        System.arraycopy(drawing, 0, both, name.length, drawing.length);
        return (MARK + ContentHash.of(both) + END).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean is(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
