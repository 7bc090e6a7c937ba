package dev.zhoubao.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.Documents;
import dev.zhoubao.ingest.FormReader;
import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.markdown.MarkdownArticleReader;
import dev.zhoubao.model.Bulletin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {

    @TempDir
    Path folder;

    private final Loader loader = new Loader(List.of(new MarkdownArticleReader()));

    @AfterEach
    void clearInterruption() {
        Thread.interrupted();
    }

    @Test
    void readsFoldersInsideFolders() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("2031/march"));
        DocumentFixture.whole().write(inner, "week.md");

        assertThat(loader.load(List.of(new LoadRoot(folder, "archive"))).bulletins())
                .extracting(bulletin -> bulletin.source().file())
                .containsExactly("archive/2031/march/week.md");
    }

    @Test
    void readsAFileThatIsNamedByItself() throws IOException {
        Path file = DocumentFixture.whole().write(folder, "week.md");

        assertThat(loader.load(List.of(new LoadRoot(file, "week.md"))).bulletins())
                .extracting(bulletin -> bulletin.source().file())
                .containsExactly("week.md");
    }

    @Test
    void writesNoSecondSlashBehindALabel() throws IOException {
        DocumentFixture.whole().write(folder, "week.md");

        assertThat(loader.load(List.of(new LoadRoot(folder, "archive/"))).bulletins())
                .extracting(bulletin -> bulletin.source().file())
                .containsExactly("archive/week.md");
    }

    @Test
    void readsFilesInTheOrderOfTheirNames() throws IOException {
        for (String name : List.of("b.md", "a.md", "c.md")) {
            DocumentFixture.whole().write(folder, name);
        }

        assertThat(loader.load(List.of(new LoadRoot(folder, "x"))).bulletins())
                .extracting(bulletin -> bulletin.source().file())
                .containsExactly("x/a.md", "x/b.md", "x/c.md");
    }

    @Test
    void readsRootsInTheOrderGiven() throws IOException {
        Path one = DocumentFixture.whole().write(folder, "1.md");
        Path two = DocumentFixture.whole().write(folder, "2.md");

        assertThat(loader.load(List.of(new LoadRoot(two, "two"), new LoadRoot(one, "one")))
                        .bulletins())
                .extracting(bulletin -> bulletin.source().file())
                .containsExactly("two", "one");
    }

    @Test
    void readsADocumentOfNoKnownFormAsSomethingElse() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "读网络安全信息与动态周报2031年第12期有感");

        assertThat(Documents.load(folder))
                .isEqualTo(new LoadResult(
                        List.of(), List.of(), List.of(), new LoadCounts(1, 0, 0, 0, Map.of()), List.of()));
    }

    @Test
    void accountsForEveryFile() throws IOException {
        Files.writeString(folder.resolve("a.md"), DocumentFixture.whole().text());
        Files.writeString(folder.resolve("b.md"), "---\ntitle: 信息安全漏洞周报2031年第12期\n---\n\n漏洞");
        Files.writeString(folder.resolve("c.txt"), "读后感");
        Files.write(folder.resolve("d.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xff, (byte) 0xfe, (byte) 0xff});

        LoadCounts load = Documents.load(folder).counts();
        int setAside =
                load.setAside().values().stream().mapToInt(count -> count).sum();
        assertThat(load.withBulletins()).isOne();
        assertThat(setAside).isOne();
        assertThat(load.withBulletins() + setAside + load.lists() + load.unknown() + load.failed())
                .isEqualTo(load.files())
                .isEqualTo(4);
    }

    @Test
    void namesAFileThatWasToBeLoadedItselfAndHoldsNoBulletin() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "读后感");

        assertThat(Documents.load(folder).complaining().problems()).isEmpty();
        assertThat(Documents.load(file).complaining().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("passed over: "));
    }

    @Test
    void findsNothingInAnEmptyFolder() {
        assertThat(Documents.load(folder))
                .isEqualTo(new LoadResult(
                        List.of(), List.of(), List.of(), new LoadCounts(0, 0, 0, 0, Map.of()), List.of()));
    }

    @Test
    void asksTheFirstReaderThatRecognisesTheForm() throws IOException {
        Files.writeString(folder.resolve("week.x"), "x");
        Article article =
                new Article("网络安全信息与动态周报2031年第7期", null, null, null, null, null, List.of(), List.of(), List.of());
        ArticleReader all = new ArticleReader() {
            @Override
            public boolean recognises(String text) {
                return true;
            }

            @Override
            public Article read(Document document) {
                return article;
            }
        };

        assertThat(new Loader(List.of(new MarkdownArticleReader(), all))
                        .load(List.of(LoadRoot.of(folder)))
                        .bulletins())
                .extracting(Bulletin::name)
                .containsExactly("2031-07");
    }

    @Test
    void refusesAPathThatIsNotThereBeforeItReadsAnything() throws IOException {
        Path file = DocumentFixture.whole().write(folder, "week.md");
        Path gone = folder.resolve("gone");

        assertThatThrownBy(() -> Documents.load(file, gone))
                .isInstanceOf(MissingPathException.class)
                .hasMessage("there is no file or folder " + gone)
                .extracting(failure -> ((MissingPathException) failure).path())
                .isEqualTo(gone.toString());
    }

    @Test
    void stopsWhenTheUserInterrupts() throws IOException {
        DocumentFixture.whole().write(folder, "week.md");
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Documents.load(folder))
                .isInstanceOf(LoadInterruptedException.class)
                .hasMessage("the load was interrupted");
    }

    @Test
    void leavesNoInterruptionBehind() throws IOException {
        DocumentFixture.whole().write(folder, "week.md");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Documents.load(folder)).isInstanceOf(LoadInterruptedException.class);

        assertThat(Documents.load(folder).bulletins()).hasSize(1);
    }

    @Test
    void tellsHowFarItIsWhileItReads() throws IOException {
        DocumentFixture.whole().write(folder, "a.md");
        DocumentFixture.whole().write(folder, "b.md");
        CountDownLatch told = new CountDownLatch(1);

        new Loader(List.of(new Waiting(told))).load(List.of(new LoadRoot(folder, "x")), (read, part) -> {
            if (read == 0 && part < 1) {
                told.countDown();
            }
        });

        assertThat(told.getCount()).isZero();
    }

    @Test
    void passesOnWhatGoesWrongInAReader() throws IOException {
        DocumentFixture.whole().write(folder, "a.md");
        FormReader broken = new Waiting(new CountDownLatch(0)) {
            @Override
            public boolean recognises(String text) {
                throw new IllegalStateException("broken");
            }
        };

        assertThatThrownBy(() -> new Loader(List.of(broken)).load(List.of(new LoadRoot(folder, "x"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
    }

    /** Recognises nothing, and that only when it was told to go on. */
    private static class Waiting implements ArticleReader {

        private final CountDownLatch told;

        Waiting(CountDownLatch told) {
            this.told = told;
        }

        @Override
        public boolean recognises(String text) {
            try {
                return told.await(5, TimeUnit.SECONDS) && text.isEmpty();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Article read(Document document) {
            throw new IllegalStateException("recognises nothing");
        }
    }
}
