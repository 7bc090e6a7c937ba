package dev.zhoubao.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of picture, known by its first bytes; what a server or a name says of it counts for nothing. */
public enum PictureType {
    PNG("image/png", 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    JPEG("image/jpeg", 0, 0xFF, 0xD8, 0xFF),
    GIF("image/gif", 0, 'G', 'I', 'F', '8'),
    WEBP("image/webp", 8, 'W', 'E', 'B', 'P');

    /** How many bytes tell the type. */
    public static final int HEAD = 16;

    private final String media;
    private final int offset;
    private final int[] mark;

    PictureType(String media, int offset, int... mark) {
        this.media = media;
        this.offset = offset;
        this.mark = mark;
    }

    /** The type of what begins with these bytes. */
    public static Optional<PictureType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < offset + mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[offset + i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@code image/png}. */
    public String media() {
        return media;
    }

    /** The name of a file that holds this picture: one name, one content. */
    public String fileName(byte[] bytes) {
        return ContentHash.brief(bytes) + "." + ending();
    }

    /** The ending of a file's name, without the dot. */
    String ending() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }
}
