package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.BulletinFileReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.FormReader;
import dev.zhoubao.ingest.Part;
import dev.zhoubao.ingest.PartsReader;
import dev.zhoubao.ingest.TextDecoder;
import dev.zhoubao.ingest.UnknownEncodingException;
import dev.zhoubao.ingest.UnreadableDocumentException;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.ContentHash;
import dev.zhoubao.model.PictureType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads one stored document: decodes it, finds its form from what it holds, and reads the bulletins in it. */
public final class DocumentReader {

    /** A mail may hold a mail that holds a saved page. */
    private static final int DEEPEST = 4;

    /** Takes a document's bytes from where they are stored, and reads them. */
    @FunctionalInterface
    public interface Taking {

        DocumentResult read() throws IOException;
    }

    private final List<FormReader> readers;
    private final BulletinReader bulletins = new BulletinReader();

    /** @param readers one for each form, asked in this order */
    public DocumentReader(List<? extends FormReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** Whether the bytes are a document of a form that is no text, such as one that is stored as an archive. */
    public boolean opens(byte[] bytes) {
        return byBytes(bytes).isPresent();
    }

    private Optional<FormReader> byBytes(byte[] bytes) {
        return readers.stream().filter(reader -> reader.opens(bytes)).findFirst();
    }

    /** Whether the first bytes are those of a file in which this program wrote bulletins, which may be many. */
    public boolean holdsMany(ByteBuffer head) {
        String text = StandardCharsets.UTF_8.decode(head.duplicate()).toString();
        return readers.stream().anyMatch(form -> form instanceof BulletinFileReader && form.recognises(text));
    }

    /** What the first bytes tell: that the document belongs to another series or to none; empty where they do not. */
    public Optional<DocumentResult> glance(ByteBuffer head) {
        for (FormReader reader : readers) {
            Optional<String> title = reader.title(head);
            if (title.isPresent()) {
                return bulletins.other(title.get());
            }
        }
        return Optional.empty();
    }

    /** What came of a document; one whose bytes alone take more memory than there is is a problem by itself. */
    public static DocumentResult take(DocumentLocation place, Taking document) throws IOException {
        try {
            return document.read();
        } catch (OutOfMemoryError e) {
            return tooMuch(place);
        }
    }

    /** One document that takes more memory than there is costs no other its place: it is a problem by itself. */
    public DocumentResult read(DocumentLocation place, byte[] bytes) {
        return read(place, bytes, Part.Said.NOTHING);
    }

    /** @param said what is known of the document from outside */
    public DocumentResult read(DocumentLocation place, byte[] bytes, Part.Said said) {
        try {
            return read(place, bytes, said, 0);
        } catch (OutOfMemoryError e) {
            return again(place, bytes, said);
        } catch (StackOverflowError e) {
            return DocumentResult.failed(
                    place.error(Phrase.of("what it holds is nested too deep to be read, so it is left out")));
        }
    }

    /** It may have been another thread's document that took it all; of those that failed, one is read at a time. */
    private synchronized DocumentResult again(DocumentLocation place, byte[] bytes, Part.Said said) {
        try {
            return read(place, bytes, said, 0);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return tooMuch(place);
        }
    }

    private static DocumentResult tooMuch(DocumentLocation place) {
        return DocumentResult.failed(place.error(
                Phrase.of("reading it takes more memory than there is, so it is left out; give more, such as:"
                        + " ZHOUBAO_JAVA_OPTS=-Xmx4g ./zhoubao")));
    }

    private DocumentResult read(DocumentLocation place, byte[] bytes, Part.Said said, int depth) {
        if (PictureType.of(bytes).isPresent()) {
            return DocumentResult.other();
        }
        try {
            Optional<FormReader> byBytes = byBytes(bytes);
            String text = byBytes.isPresent() ? "" : TextDecoder.decode(bytes);
            Optional<FormReader> reader = byBytes.or(
                    () -> readers.stream().filter(form -> form.recognises(text)).findFirst());
            return reader.isEmpty()
                    ? DocumentResult.other()
                    : read(
                            reader.get(),
                            new Document(
                                    place.name(),
                                    place.location(),
                                    ContentHash.of(bytes),
                                    text,
                                    () -> new ByteArrayInputStream(bytes),
                                    reader.get().locator(),
                                    said.url()),
                            said,
                            depth);
        } catch (UnknownEncodingException e) {
            return DocumentResult.failed(place.error(e.reason()));
        } catch (UnreadableDocumentException e) {
            return DocumentResult.failed(place.error(e.reason()));
        }
    }

    private DocumentResult read(FormReader reader, Document document, Part.Said said, int depth)
            throws UnreadableDocumentException {
        if (reader instanceof BulletinFileReader file) {
            return DocumentResult.of(file.read(document));
        }
        return reader instanceof PartsReader parts
                ? parts(parts.read(document), new DocumentLocation(document.file(), document.location()), said, depth)
                : bulletins
                        .read(said.complete(((ArticleReader) reader).read(document)), document)
                        .counting(document.locator());
    }

    /** The parts of a document of a form that is no text; none where it has none, or cannot be read. */
    public List<Part> parts(byte[] bytes) {
        Optional<FormReader> form = byBytes(bytes);
        if (form.isEmpty() || !(form.get() instanceof PartsReader reader)) {
            return List.of();
        }
        try {
            return reader.read(
                    new Document("", "", "", "", () -> new ByteArrayInputStream(bytes), reader.locator(), null));
        } catch (UnreadableDocumentException e) {
            return List.of();
        }
    }

    private DocumentResult parts(List<Part> parts, DocumentLocation place, Part.Said said, int depth) {
        if (depth == DEEPEST) {
            return DocumentResult.failed(place.warning(
                    Phrase.of("it lies more than {0} documents deep, so what is in it is left out", DEEPEST)));
        }
        return DocumentResult.of(
                parts.stream()
                        .map(part -> part(part, place.inside(part.name()), said, depth + 1))
                        .toList(),
                place);
    }

    private DocumentResult part(Part part, DocumentLocation place, Part.Said said, int depth) {
        return part.flaw() == null
                ? read(place, part.bytes().get(), part.said().inside(said), depth)
                : DocumentResult.failed(place.warning(part.flaw()));
    }
}
