package dev.zhoubao.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells content from every other: its SHA-256. */
public final class ContentHash {

    private static final int SHORT = 16;

    private ContentHash() {}

    /** In hexadecimal digits. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The beginning, for names of files. */
    public static String brief(byte[] bytes) {
        return of(bytes).substring(0, SHORT);
    }
}
