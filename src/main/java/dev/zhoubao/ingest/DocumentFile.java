package dev.zhoubao.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file to read: the path to open and the name to show. */
record DocumentFile(Path path, String name) {

    /** Larger files are no saved articles; the largest saved page seen is 4 MB. */
    static final long LARGEST = 32L << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Reads and decodes the file.
     *
     * @throws IOException when it cannot be read
     * @throws CharacterCodingException when it is not UTF-8
     */
    Document read() throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return new Document(name, path.toAbsolutePath().normalize().toString(), sha256(bytes), normalised(text));
    }

    private static String normalised(String text) {
        String start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return start.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
