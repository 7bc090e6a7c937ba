package dev.zhoubao.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipDirectoryTest {

    private static final int LOCATOR = 0x07064b50;
    private static final int END = 0x06054b50;

    private int looks;

    private ArchiveBytes counted(byte[] bytes) {
        return new ArchiveBytes() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream from(long offset) {
                looks++;
                return new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
            }

            @Override
            public boolean jumps() {
                return false;
            }
        };
    }

    @Test
    void followsNoMoreThanOneOfTheManyPlacesThatACommentNames() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(42 * 1000).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.capacity(); at += 42) {
            bytes.putInt(at, LOCATOR).putInt(at + 20, END);
        }

        assertThat(new ZipDirectory(counted(bytes.array())).entries(10)).isEmpty();
        assertThat(looks).isEqualTo(2);
    }

    @Test
    void isNotTakenFromACommentThatIsTooShortForIt() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.ISO_8859_1)) {
            zip.putNextEntry(new ZipEntry("a"));
            zip.setComment("PK\5\6" + "\0".repeat(16) + "zz");
        }

        assertThat(new ZipDirectory(counted(bytes.toByteArray())).entries(10).orElseThrow())
                .hasSize(1);
    }
}
