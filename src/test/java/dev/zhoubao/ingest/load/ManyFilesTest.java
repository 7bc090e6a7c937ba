package dev.zhoubao.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.Documents;
import dev.zhoubao.ingest.title.OtherSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More files than one thread takes at a time. */
class ManyFilesTest {

    private static final int FILES = 1_500;

    @TempDir
    Path folder;

    @Test
    void comeInTheOrderOfTheirNames() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            String name = String.format("%04d.md", i);
            DocumentFixture fixture =
                    i % 3 == 0 ? DocumentFixture.whole() : DocumentFixture.titled(i % 3 == 1 ? "一篇文章" : "信息安全漏洞周报");
            fixture.write(Files.createDirectories(folder.resolve("d" + i / 500)), name);
            if (i % 3 == 0) {
                names.add("x/d" + i / 500 + "/" + name);
            }
        }

        LoadResult load = Documents.load(folder);

        assertThat(new Loader(List.of(new dev.zhoubao.ingest.markdown.MarkdownArticleReader()))
                        .load(List.of(new LoadRoot(folder, "x")))
                        .bulletins())
                .extracting(bulletin -> bulletin.source().file())
                .isEqualTo(names);
        assertThat(load.counts().files()).isEqualTo(FILES);
        assertThat(load.counts().others()).isEqualTo(FILES - names.size());
        assertThat(load.counts().setAside()).containsEntry(OtherSeries.CNNVD, FILES / 3);
    }

    @Test
    void endWithAllOfThemRead() throws IOException {
        for (int i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "---\ntitle: 一篇文章\n---\n");
        }
        List<Integer> heard = new ArrayList<>();
        LoadResult load = new Loader(List.of(new dev.zhoubao.ingest.markdown.MarkdownArticleReader()))
                .load(List.of(LoadRoot.of(folder)), (read, part) -> {
                    assertThat(read).isLessThanOrEqualTo(FILES);
                    assertThat(part).isBetween(0.0, 1 + 1e-9);
                    heard.add(read);
                });

        assertThat(heard).isSorted();
        assertThat(load.counts())
                .extracting(LoadCounts::files, LoadCounts::others)
                .containsExactly(FILES, FILES);
    }
}
