package dev.zhoubao.export;

import java.util.Optional;

/**
 * The size of a picture in pixels, as its head says it. Nothing is decoded: the picture may come from anywhere.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record PictureSize(int width, int height) {

    private static final int LARGEST = 20_000;

    /** The size of a PNG, JPEG, GIF or WebP; empty for anything else, and for what no screen shows. */
    public static Optional<PictureSize> of(byte[] bytes) {
        try {
            return Optional.of(read(bytes)).filter(PictureSize::isUsual);
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private boolean isUsual() {
        return width > 0 && height > 0 && width <= LARGEST && height <= LARGEST;
    }

    /** The same shape, not larger than this. */
    public PictureSize within(int mostWidth, int mostHeight) {
        double scale = Math.min(1, Math.min((double) mostWidth / width, (double) mostHeight / height));
        return new PictureSize(
                (int) Math.max(1, Math.round(width * scale)), (int) Math.max(1, Math.round(height * scale)));
    }

    private static PictureSize read(byte[] bytes) {
        return switch (bytes[0] & 0xFF) {
            case 0x89 -> new PictureSize(big(bytes, 16, 4), big(bytes, 20, 4));
            case 'G' -> new PictureSize(little(bytes, 6, 2), little(bytes, 8, 2));
            case 'R' -> webp(bytes);
            default -> jpeg(bytes);
        };
    }

    /** Passes over segments up to the one that begins the picture. */
    private static PictureSize jpeg(byte[] bytes) {
        int at = 2;
        while (big(bytes, at, 1) == 0xFF) {
            int kind = big(bytes, at + 1, 1);
            boolean begins = kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
            if (begins) {
                return new PictureSize(big(bytes, at + 7, 2), big(bytes, at + 5, 2));
            }
            at += 2 + Math.max(2, big(bytes, at + 2, 2));
        }
        return new PictureSize(0, 0);
    }

    private static PictureSize webp(byte[] bytes) {
        return switch (bytes[15]) {
            case 'X' -> new PictureSize(1 + little(bytes, 24, 3), 1 + little(bytes, 27, 3));
            case 'L' -> {
                int bits = little(bytes, 21, 4);
                yield new PictureSize(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
            }
            default -> new PictureSize(little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF);
        };
    }

    private static int big(byte[] bytes, int from, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = (value << 8) | (bytes[from + i] & 0xFF);
        }
        return value;
    }

    private static int little(byte[] bytes, int from, int count) {
        int value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = (value << 8) | (bytes[from + i] & 0xFF);
        }
        return value;
    }
}
