package dev.zhoubao.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style that every page, and every chart in a file of its own, carries within. */
final class Stylesheet {

    /** That of charts. */
    static final String CHARTS = read("colours.css") + read("chart.css");

    /** That of pages. */
    static final String TEXT = read("colours.css") + read("page.css") + read("chart.css") + read("print.css");

    private Stylesheet() {}

    private static String read(String name) {
        try (InputStream in =
                Objects.requireNonNull(Stylesheet.class.getResourceAsStream(name), "the program holds it")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
