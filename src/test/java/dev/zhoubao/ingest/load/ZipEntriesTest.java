package dev.zhoubao.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipEntriesTest {

    private static final int SIZE = 100_000;

    private int begun;

    private static byte[] zip() throws IOException {
        byte[] noise = new byte[SIZE];
        new Random(1).nextBytes(noise);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 5; i++) {
                zip.putNextEntry(new ZipEntry("a" + i));
                zip.write(noise);
            }
        }
        return bytes.toByteArray();
    }

    private ArchiveBytes counted(byte[] bytes, boolean jumps) {
        return new ArchiveBytes() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream from(long offset) {
                begun++;
                return new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
            }

            @Override
            public boolean jumps() {
                return jumps;
            }
        };
    }

    private static List<ZipListing> list(ArchiveBytes bytes) throws IOException {
        return new ZipDirectory(bytes).entries(10).orElseThrow();
    }

    @Test
    void areReachedByReadingOnWhereToBeginAnewIsToUnpackAnew() throws IOException {
        ArchiveBytes bytes = counted(zip(), false);
        List<ZipListing> list = list(bytes);
        begun = 0;
        ZipEntries entries = new ZipEntries(bytes);
        for (ZipListing entry : list) {
            entries.open(entry);
        }

        assertThat(begun).isEqualTo(1);
    }

    @Test
    void areJumpedToWhereThatIsPossible() throws IOException {
        ArchiveBytes bytes = counted(zip(), true);
        List<ZipListing> list = list(bytes);
        begun = 0;
        ZipEntries entries = new ZipEntries(bytes);
        for (ZipListing entry : list) {
            entries.open(entry);
        }

        assertThat(begun).isEqualTo(5);
    }

    @Test
    void giveBackWhatUnpackingOneTookWhereItIsUnpackedAnew() throws IOException {
        ArchiveBytes bytes = counted(zip(), true);
        ZipListing first = list(bytes).get(0);
        ZipEntries entries = new ZipEntries(bytes);
        entries.open(first);
        try (ArchiveBytes inside = entries.inside(first, new ArchiveBudget(Limits.DEFAULT))) {
            InputStream before = inside.from(0);
            InputStream after = inside.from(10);
            assertThat(after.readAllBytes()).hasSize(SIZE - 10);
            assertThatThrownBy(before::readAllBytes).hasMessageContaining("closed");
        }
    }
}
