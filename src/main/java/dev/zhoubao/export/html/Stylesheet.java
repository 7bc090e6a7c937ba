package dev.zhoubao.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style that every page carries within. */
final class Stylesheet {

    static final String TEXT = read();

    private Stylesheet() {}

    private static String read() {
        try (InputStream in =
                Objects.requireNonNull(Stylesheet.class.getResourceAsStream("page.css"), "the program holds it")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
