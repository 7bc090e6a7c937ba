package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.BulletinFileReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.FormReader;
import dev.zhoubao.ingest.Place;
import dev.zhoubao.ingest.TextDecoder;
import dev.zhoubao.ingest.UnknownEncodingException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads one stored document: decodes it, finds its form from what it holds, and reads the bulletins in it. */
public final class DocumentReader {

    private final List<FormReader> readers;
    private final BulletinReader bulletins = new BulletinReader();

    /** @param readers one for each form, asked in this order */
    public DocumentReader(List<? extends FormReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** What the first bytes tell: that the document belongs to another series or to none; empty where they do not. */
    public Optional<Reading> glance(ByteBuffer head) {
        for (FormReader reader : readers) {
            Optional<String> title = reader.title(head);
            if (title.isPresent()) {
                return bulletins.other(title.get());
            }
        }
        return Optional.empty();
    }

    public Reading read(Place place, byte[] bytes) {
        String text;
        try {
            text = TextDecoder.decode(bytes);
        } catch (UnknownEncodingException e) {
            return Reading.failed(place.error(e.reason()));
        }
        return readers.stream()
                .filter(reader -> reader.recognises(text))
                .findFirst()
                .map(reader -> read(reader, new Document(place.name(), place.location(), sha256(bytes), text)))
                .orElseGet(Reading::other);
    }

    private Reading read(FormReader reader, Document document) {
        return reader instanceof BulletinFileReader file
                ? Reading.of(file.read(document))
                : bulletins.read(((ArticleReader) reader).read(document), document);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
