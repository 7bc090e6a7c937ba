package dev.zhoubao.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.bulletin.DocumentReader;
import dev.zhoubao.ingest.markdown.MarkdownArticleReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveMemoryTest {

    /** In the middle of the first entry, behind what is looked at to see what it is. */
    private static final int FULL = 60_000;

    private static byte[] zip() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("large.md"));
            zip.write(noise);
            zip.putNextEntry(new ZipEntry("week.md"));
            zip.write(DocumentFixture.whole().text().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Of which memory is full once, when that place is read for an entry. */
    private static final class Full implements ArchiveBytes {

        private final byte[] bytes;
        private boolean looked;
        private boolean thrown;

        Full(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream from(long offset) {
            boolean entries = looked && offset == 0;
            looked = true;
            return new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset) {
                @Override
                public synchronized int read(byte[] to, int at, int length) {
                    if (entries && pos > FULL && !thrown) {
                        thrown = true;
                        throw new OutOfMemoryError("Java heap space");
                    }
                    return super.read(to, at, length);
                }
            };
        }

        @Override
        public boolean jumps() {
            return true;
        }
    }

    @Test
    void isOnlyMissingForTheDocumentThatTakesTooMuchOfIt() throws IOException {
        DocumentReader documents = new DocumentReader(List.of(new MarkdownArticleReader()));
        LoadResult.Builder result = new LoadResult.Builder(new BulletinInterner(), Naming.ALL);
        new ArchiveReader(documents, Limits.DEFAULT, result)
                .read(new DocumentLocation("a.zip", "/a.zip"), new Full(zip()));
        LoadResult load = result.build();

        assertThat(load.bulletins())
                .extracting(bulletin -> bulletin.source().file())
                .containsExactly("a.zip!/week.md");
        assertThat(load.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("a.zip!/large.md");
            assertThat(problem.message()).startsWith("reading it takes more memory than there is");
        });
    }
}
