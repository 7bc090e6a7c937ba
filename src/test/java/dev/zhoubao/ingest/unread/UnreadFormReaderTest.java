package dev.zhoubao.ingest.unread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.Stored;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadFormReaderTest {

    private static List<String> problems(String bytes, Charset charset) {
        return Stored.messages(Stored.read(bytes.getBytes(charset)));
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument,'Word''s older form (.doc, .wps) is not read: save it as .docx or PDF'",
        "EncryptedPackage,'the Office file is encrypted, so it cannot be read: save it without a password'"
    })
    void saysWhatACompoundFileIs(String stream, String problem) throws IOException {
        assertThat(Stored.messages(Stored.read(compound(stream)))).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "{\\rtf1\\ansi},RTF is not read: save it as .docx or PDF",
        "PK\u0003\u0004..........................mimetypeapplication/epub+zip,EPUB is not read: save it as .docx or PDF",
        "PK\u0003\u0004..........................mimetypeapplication/vnd.oasis.opendocument.text,"
                + "OpenDocument (.odt) is not read: save it as .docx or PDF",
        "PK\u0003\u0004..........................OFD.xml,OFD is not read: save it as .docx or PDF"
    })
    void saysWhatToDo(String bytes, String problem) {
        assertThat(problems(bytes, StandardCharsets.ISO_8859_1)).containsExactly(problem);
    }

    /** By itself it is unpacked before anyone asks. */
    @Test
    void saysWhatToDoWithADocumentThatIsPackedTwice() {
        assertThat(Stored.messages(Stored.read(HexFormat.of().parseHex("1f8b0800000000000003"))))
                .containsExactly("a .gz in another archive or in another .gz is not read: unpack it first");
    }

    @ParameterizedTest
    @CsvSource({
        "377abcaf271c0004,.7z",
        "526172211a070100,.rar",
        "fd377a585a000004,.xz",
        "425a6839314159265359,.bz2",
        "28b52ffd0458,.zst"
    })
    void saysWhatToDoWithWhatIsPacked(String hexadecimal, String ending) {
        assertThat(Stored.messages(Stored.read(HexFormat.of().parseHex(hexadecimal))))
                .containsExactly("what is packed as " + ending + " is not read: unpack it first, or pack it as .zip");
    }

    @Test
    void knowsATarAndAProgram() {
        assertThat(problems("name" + "\0".repeat(253) + "ustar\00000", StandardCharsets.ISO_8859_1))
                .containsExactly("what is packed as .tar is not read: unpack it first, or pack it as .zip");
        assertThat(problems("MZ\u0090\0\u0003\0", StandardCharsets.ISO_8859_1))
                .containsExactly("a program is not read: if it unpacks itself, unpack it first");
        assertThat(problems("\u007fELF\u0002\u0001", StandardCharsets.ISO_8859_1))
                .containsExactly("a program is not read: if it unpacks itself, unpack it first");
        assertThat(problems("MZ is a text", StandardCharsets.ISO_8859_1)).noneMatch(told -> told.contains("program"));
    }

    @Test
    void leavesOtherFilesToOthers() throws IOException {
        assertThat(new UnreadFormReader().opens(compound("Workbook"))).isFalse();
        assertThat(new UnreadFormReader().opens(new byte[] {'P', 'K', 3, 4})).isFalse();
        assertThat(new UnreadFormReader().opens(new byte[0])).isFalse();
    }

    private static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
