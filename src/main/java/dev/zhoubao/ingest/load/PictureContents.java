package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.FormReader;
import dev.zhoubao.ingest.Part;
import dev.zhoubao.ingest.bulletin.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the copies of pictures from where they are: files of their own, or parts of a document. The document of the last one
 * is kept, since the next one is mostly in the same. Not for several threads at once.
 */
public final class PictureContents {

    private record Opened(Path file, List<Part> parts) {}

    private final DocumentReader documents;
    private @Nullable Opened last;

    /** @param readers one for each form */
    public PictureContents(List<? extends FormReader> readers) {
        this.documents = new DocumentReader(readers);
    }

    /** The bytes of a picture's copy; empty where it is not there any more. */
    public Optional<byte[]> of(String place) {
        try {
            Path file = Path.of(place);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : inside(place);
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A folder's name may end in the sign that stands behind a document's. */
    private Optional<byte[]> inside(String place) throws IOException {
        int at = place.indexOf(DocumentLocation.INSIDE);
        while (at >= 0) {
            Path file = Path.of(place.substring(0, at));
            if (Files.isRegularFile(file)) {
                return inside(parts(file), place.substring(at + DocumentLocation.INSIDE.length()));
            }
            at = place.indexOf(DocumentLocation.INSIDE, at + 1);
        }
        return Optional.empty();
    }

    private List<Part> parts(Path file) throws IOException {
        Opened opened = last;
        if (opened == null || !opened.file().equals(file)) {
            opened = new Opened(file, documents.parts(Files.readAllBytes(file)));
            last = opened;
        }
        return opened.parts();
    }

    private Optional<byte[]> inside(List<Part> parts, String name) {
        for (Part part : parts) {
            String within = part.name() + DocumentLocation.INSIDE;
            if (name.equals(part.name())) {
                return Optional.of(part.bytes().get());
            } else if (name.startsWith(within)) {
                return inside(documents.parts(part.bytes().get()), name.substring(within.length()));
            }
        }
        return Optional.empty();
    }
}
