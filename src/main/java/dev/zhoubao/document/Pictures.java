package dev.zhoubao.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Pictures, one below the other. */
public record Pictures(List<Image> images) implements Block {

    public Pictures {
        images = List.copyOf(images);
    }

    /**
     * A picture.
     *
     * @param text what it is, for those who do not see it
     * @param link where it lies beside the document, for formats that hold no pictures: a path with slashes; one path, one
     *     content
     * @param media its type, such as {@code image/png}
     * @param content its bytes
     */
    public record Image(String text, String link, String media, Content content) {

        /** @throws UncheckedIOException when it cannot be read */
        public byte[] bytes() {
            try {
                return content.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads the bytes of a picture when they are written. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
