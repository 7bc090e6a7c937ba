package dev.zhoubao.ingest.unread;

import dev.zhoubao.language.Phrase;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** A form of text documents that is not read. */
enum UnreadForm {
    ENCRYPTED(
            Signature.COMPOUND,
            "EncryptedPackage",
            Phrase.of("the Office file is encrypted, so it cannot be read: save it without a password")),
    DOC(
            Signature.COMPOUND,
            "WordDocument",
            Phrase.of("Word's older form (.doc, .wps) is not read: save it as .docx or PDF")),
    RTF(Signature.RTF, "", Phrase.of("RTF is not read: save it as .docx or PDF")),
    ODT(
            Signature.ARCHIVE,
            "mimetypeapplication/vnd.oasis.opendocument.text",
            Phrase.of("OpenDocument (.odt) is not read: save it as .docx or PDF")),
    EPUB(Signature.ARCHIVE, "mimetypeapplication/epub+zip", Phrase.of("EPUB is not read: save it as .docx or PDF")),
    OFD(Signature.ARCHIVE, "OFD.xml", Phrase.of("OFD is not read: save it as .docx or PDF")),
    GZIP(Signature.GZIP, "", Phrase.of("a .gz in another archive or in another .gz is not read: unpack it first")),
    SEVEN_ZIP(Signature.SEVEN_ZIP, "", packed(".7z")),
    RAR(Signature.RAR, "", packed(".rar")),
    XZ(Signature.XZ, "", packed(".xz")),
    BZIP2(Signature.BZIP2, "1AY&SY", packed(".bz2")),
    ZSTANDARD(Signature.ZSTANDARD, "", packed(".zst")),
    TAR(Signature.ANY, "ustar", packed(".tar")),
    WINDOWS_PROGRAM(Signature.WINDOWS_PROGRAM, "\0", program()),
    LINUX_PROGRAM(Signature.LINUX_PROGRAM, "", program());

    /** How a file begins. */
    private enum Signature {
        COMPOUND("d0cf11e0a1b11ae1"),
        RTF("7b5c727466"),
        ARCHIVE("504b0304"),
        GZIP("1f8b08"),
        SEVEN_ZIP("377abcaf271c"),
        RAR("526172211a07"),
        XZ("fd377a585a00"),
        BZIP2("425a68"),
        ZSTANDARD("28b52ffd"),
        ANY(""),
        WINDOWS_PROGRAM("4d5a"),
        LINUX_PROGRAM("7f454c46");

        private final byte[] bytes;

        Signature(String hexadecimal) {
            bytes = HexFormat.of().parseHex(hexadecimal);
        }
    }

    /** Where an archive has the name of its first entry. */
    private static final int FIRST_NAME = 30;

    /** Where a tar archive says what it is. */
    private static final int TAR_MAGIC = 257;

    /** Where a bzip2 stream has its first block, behind the block's size. */
    private static final int FIRST_BLOCK = 4;

    /** The head that every Windows program begins with, which a text has no NUL in. */
    private static final int DOS_HEAD = 64;

    private final Signature signature;
    private final byte[] mark;
    private final Phrase reason;

    UnreadForm(Signature signature, String mark, Phrase reason) {
        this.signature = signature;
        // The names in a compound file are UTF-16.
        this.mark = mark.getBytes(
                signature == Signature.COMPOUND ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
        this.reason = reason;
    }

    private static Phrase packed(Object ending) {
        return Phrase.of("what is packed as {0} is not read: unpack it first, or pack it as .zip", ending);
    }

    private static Phrase program() {
        return Phrase.of("a program is not read: if it unpacks itself, unpack it first");
    }

    /** Why it is not read, and what to do. */
    Phrase reason() {
        return reason;
    }

    boolean is(byte[] bytes) {
        return holds(bytes, 0, signature.bytes)
                && switch (signature) {
                    case COMPOUND -> holdsAnywhere(bytes, bytes.length);
                    case ARCHIVE -> holds(bytes, FIRST_NAME, mark);
                    case BZIP2 -> holds(bytes, FIRST_BLOCK, mark);
                    case ANY -> holds(bytes, TAR_MAGIC, mark);
                    case WINDOWS_PROGRAM -> holdsAnywhere(bytes, DOS_HEAD);
                    case RTF, GZIP, SEVEN_ZIP, RAR, XZ, ZSTANDARD, LINUX_PROGRAM -> true;
                };
    }

    private boolean holdsAnywhere(byte[] bytes, int most) {
        for (int at = 0; at + mark.length <= Math.min(most, bytes.length); at++) {
            if (bytes[at] == mark[0] && holds(bytes, at, mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(byte[] bytes, int at, byte[] wanted) {
        int end = at + wanted.length;
        return end <= bytes.length && Arrays.equals(bytes, at, end, wanted, 0, wanted.length);
    }
}
