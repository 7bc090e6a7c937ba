package dev.zhoubao.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.bulletin.DocumentReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFileTest {

    @TempDir
    Path folder;

    private LoadFolder root(String label) {
        return new LoadFolder(0, folder, label, null, null);
    }

    @Test
    void keepsItsNameForPeople() {
        assertThat(new DocumentFile(root("archive"), folder.resolve("shown.md"), 0)
                        .place()
                        .name())
                .isEqualTo("archive/shown.md");
    }

    @Test
    void hasAnAbsolutePlaceWithoutDetours() {
        Path detour = folder.resolve("x").resolve("..").resolve("week.md");

        assertThat(new DocumentFile(root("x"), detour, 0).place().location())
                .isEqualTo(folder.resolve("week.md").toAbsolutePath().toString());
    }

    @Test
    void hasTheDigestOfItsBytes() {
        String[] digest = new String[1];
        ArticleReader reader = new ArticleReader() {
            @Override
            public boolean recognises(String text) {
                return true;
            }

            @Override
            public Article read(Document document) {
                digest[0] = document.sha256();
                return new Article("", null, null, null, null, null, List.of(), List.of(), List.of());
            }
        };
        new DocumentReader(List.of(reader)).read(new DocumentLocation("x", "/x"), new byte[] {'a', 'b', 'c'});

        assertThat(digest[0]).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
