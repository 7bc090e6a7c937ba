package dev.zhoubao.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.fixture.SaidProblem;
import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.Documents;
import dev.zhoubao.ingest.form.Form;
import dev.zhoubao.ingest.markdown.MarkdownArticleReader;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One bad file never spoils a load: each test has a good one beside it. */
class LoaderBadFileTest {

    @TempDir
    Path folder;

    @BeforeEach
    void hasAGoodFile() throws IOException {
        DocumentFixture.whole().write(folder, "good.md");
    }

    private LoadResult load() {
        LoadResult load = new Loader(List.of(new MarkdownArticleReader())).load(List.of(new LoadRoot(folder, "x")));
        assertThat(load.bulletins()).extracting(found -> found.source().file()).contains("x/good.md");
        return load;
    }

    private static SaidProblem problem(Severity severity, String file, String message) {
        return new SaidProblem(severity, file, null, message, null);
    }

    @Test
    void reportsAFileThatIsNoText() throws IOException {
        Files.write(folder.resolve("picture.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xFF, (byte) 0xD8});

        assertThat(SaidProblem.all(load().problems()))
                .containsExactly(problem(Severity.ERROR, "x/picture.md", "the file is not text in UTF-8 or GB18030"));
    }

    @Test
    void countsAFileThatIsNoTextAsNoOtherDocument() throws IOException {
        Files.write(folder.resolve("gbk.md"), new byte[] {(byte) 0xFF});

        assertThat(load().counts())
                .extracting(LoadCounts::files, LoadCounts::others)
                .containsExactly(2, 0);
    }

    @Test
    void reportsAFileThatIsTooLarge() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("large.md").toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }

        assertThat(SaidProblem.all(load().problems()))
                .containsExactly(
                        problem(Severity.WARNING, "x/large.md", "the file is larger than 16 MB, so it is left out"));
    }

    @Test
    void givesAFileOfManyBulletinsMoreRoomThanADocument() throws IOException {
        String first = "[{\"week\":\"2031-01\",\"title\":\"x\",\"status\":\"full\",\"figures\":{}";
        Files.writeString(folder.resolve("many.json"), first + ",\"more\":\"" + "a".repeat(5_000) + "\"}]");
        Limits small = new Limits(4_000, 10, 1 << 20, 2, 200);

        assertThat(new Loader(Form.readers(), small)
                        .load(List.of(new LoadRoot(folder.resolve("many.json"), "x.json")))
                        .problems())
                .extracting(Problem::message)
                .isNotEmpty()
                .noneMatch(message -> message.contains("larger than"));
        Files.writeString(folder.resolve("many.json"), first + ",\"more\":\"" + "a".repeat(300_000) + "\"}]");
        assertThat(new Loader(Form.readers(), small)
                        .load(List.of(new LoadRoot(folder.resolve("many.json"), "x.json")))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("the file is larger than 256000 bytes, so it is left out");
    }

    @Test
    void givesAFileOfManyBulletinsThatIsPackedAloneAsMuchRoom() throws IOException {
        String many = "[{\"week\":\"2031-01\",\"title\":\"x\",\"status\":\"full\",\"figures\":{},\"more\":\"";
        Limits small = new Limits(4_000, 10, 1 << 20, 2, 200);
        for (int size : List.of(5_000, 300_000)) {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("many.json.gz")))) {
                out.write((many + "a".repeat(size) + "\"}]").getBytes(StandardCharsets.UTF_8));
            }
            assertThat(new Loader(Form.readers(), small)
                            .load(List.of(new LoadRoot(folder.resolve("many.json.gz"), "x.json.gz")))
                            .problems())
                    .extracting(Problem::message)
                    .isNotEmpty()
                    .allMatch(message -> message.contains("larger than 256000 bytes") == (size > 256_000));
        }
    }

    @Test
    void passesOverHiddenFilesAndFolders() throws IOException {
        DocumentFixture.whole().write(folder, ".hidden.md");
        DocumentFixture.whole().write(Files.createDirectory(folder.resolve(".git")), "week.md");

        assertThat(load())
                .extracting(
                        load -> load.counts().files(), load -> load.problems().size())
                .containsExactly(1, 0);
    }

    @Test
    void readsAHiddenFolderThatIsNamedByItself() throws IOException {
        Path hidden = Files.createDirectory(folder.resolve(".archive"));
        DocumentFixture.whole().write(hidden, "week.md");

        assertThat(Documents.load(hidden).bulletins()).hasSize(1);
    }

    /** As browsers, copying programs and editors call them; by its own name each is read. */
    @ParameterizedTest
    @ValueSource(strings = {"a.html.part", "a.html.crdownload", "a.filepart", "a.txt~", "#a.txt#", "~$a.docx", "a.TMP"})
    void leavesOutWhatIsUnfinishedByItsName(String name) throws IOException {
        Path file = DocumentFixture.whole().write(folder, name);

        LoadResult load = load();
        assertThat(load.bulletins())
                .extracting(bulletin -> bulletin.source().file())
                .containsExactly("x/good.md");
        assertThat(load.problems()).extracting(Problem::file).containsExactly("x/" + name);
        assertThat(new Loader(Form.readers()).load(List.of(LoadRoot.of(file))).bulletins())
                .hasSize(1);
    }

    @Test
    void reportsALinkThatLeadsInACircle() throws IOException {
        Files.createSymbolicLink(Files.createDirectory(folder.resolve("inner")).resolve("loop"), folder);

        assertThat(SaidProblem.all(load().problems()))
                .containsExactly(
                        problem(Severity.WARNING, "x/inner/loop", "this cannot be read (links lead in a circle)"));
    }

    /** As {@code /proc/self/root} leads to all that a machine has. */
    @Test
    void followsNoLinkToWhatLiesAboveTheFolder() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path beside = Files.createDirectory(folder.resolve("beside"));
        DocumentFixture.whole().write(beside, "week.md");
        Files.createSymbolicLink(inner.resolve("beside"), beside);
        Files.createSymbolicLink(inner.resolve("up"), folder.toRealPath().getRoot());

        LoadResult load = new Loader(Form.readers()).load(List.of(new LoadRoot(inner, "x")));
        assertThat(load.bulletins())
                .extracting(bulletin -> bulletin.source().file())
                .containsExactly("x/beside/week.md");
        assertThat(SaidProblem.all(load.problems()))
                .containsExactly(problem(
                        Severity.WARNING,
                        "x/up",
                        "it leads to a folder above the one that is loaded, so it is left out"));
    }

    /** Two links in each of twenty folders lead to the next: a million ways to the last. */
    @Test
    void entersAFolderOnceHoweverManyLinksLeadToIt(@TempDir Path elsewhere) throws IOException {
        Path next = Files.createDirectory(elsewhere.resolve("20"));
        DocumentFixture.whole().write(next, "week.md");
        for (int i = 19; i >= 0; i--) {
            Path before = i == 0 ? folder : Files.createDirectory(elsewhere.resolve(String.valueOf(i)));
            Files.createSymbolicLink(before.resolve("a"), next);
            Files.createSymbolicLink(before.resolve("b"), next);
            next = before;
        }

        LoadResult load = new Loader(Form.readers()).load(List.of(new LoadRoot(folder, "x")));
        assertThat(load.problems()).isEmpty();
        assertThat(load.bulletins())
                .extracting(bulletin -> bulletin.source().file())
                .containsExactly("x/" + "a/".repeat(20) + "week.md", "x/good.md");
        assertThat(FolderFiles.below(folder)).hasSize(2);
    }

    @Test
    void reportsALinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("broken.md"), folder.resolve("gone.md"));

        assertThat(SaidProblem.all(load().problems()))
                .containsExactly(
                        problem(Severity.WARNING, "x/broken.md", "this is not a regular file, so it is left out"));
    }

    @Test
    void followsALinkToAFile(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(
                folder.resolve("link.md"), DocumentFixture.whole().write(elsewhere, "week.md"));

        assertThat(load().bulletins()).hasSize(2);
    }

    @Test
    void reportsAFileThatMayNotBeRead() throws IOException {
        Path secret = DocumentFixture.whole().write(folder, "secret.md");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(secret)).isFalse();

        assertThat(SaidProblem.all(load().problems()))
                .containsExactly(problem(Severity.ERROR, "x/secret.md", "the file cannot be read (no permission)"));
    }

    @Test
    void reportsAFileThatDisappearsDuringTheLoad() throws IOException {
        DocumentFixture.whole().write(folder, "later.md");
        ArticleReader deleting = new Watching(() -> {
            Files.delete(folder.resolve("good.md"));
            Files.delete(folder.resolve("later.md"));
        });

        assertThat(new Loader(List.of(deleting))
                        .load(List.of(new LoadRoot(folder, "x")))
                        .problems())
                .extracting(Problem::severity, Problem::message)
                .containsExactly(tuple(Severity.ERROR, "the file cannot be read (it is gone)"));
    }

    @Test
    void reportsAPipeWithoutOpeningIt() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.md");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(SaidProblem.all(load().problems()))
                .containsExactly(
                        problem(Severity.WARNING, "x/pipe.md", "this is not a regular file, so it is left out"));
    }

    @Test
    void reportsAPipeThatIsNamedItself() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        LoadResult load = new Loader(List.of(new MarkdownArticleReader()))
                .load(List.of(new LoadRoot(pipe, "pipe"), new LoadRoot(folder.resolve("good.md"), "good.md")));

        assertThat(SaidProblem.all(load.problems()))
                .containsExactly(problem(Severity.WARNING, "pipe", "this is not a regular file, so it is left out"));
        assertThat(load.bulletins()).hasSize(1);
    }

    @Test
    void readsAFileWhoseNameHasALineBreak() throws IOException {
        DocumentFixture.whole().write(folder, "a\nb.md");

        assertThat(load().bulletins())
                .extracting(found -> found.source().file())
                .contains("x/a\nb.md");
    }

    @Test
    void readsAFileOfOneEndlessLine() throws IOException {
        Files.writeString(folder.resolve("line.md"), "---\ntitle: x\n---\n" + "a".repeat(4 << 20));

        assertThat(load().counts())
                .extracting(LoadCounts::files, LoadCounts::others)
                .containsExactly(2, 1);
    }

    @Test
    void readsTheStartOfABulletinOfOneEndlessLine() throws IOException {
        DocumentFixture.whole().block("甲".repeat(2 << 20)).write(folder, "line.md");

        assertThat(SaidProblem.all(load().problems()))
                .containsExactly(problem(
                        Severity.WARNING,
                        "x/line.md",
                        "the article holds more than 1 million characters; the rest is left out"));
    }

    @Test
    void takesNoEndlessLineForATitle() throws IOException {
        DocumentFixture.titled("网络安全信息与动态周报2031年第12期".repeat(50_000)).write(folder, "title.md");

        assertThat(load().counts())
                .extracting(LoadCounts::files, LoadCounts::others)
                .containsExactly(2, 1);
    }

    @Test
    void readsAFileWhoseNameIsNoText() throws IOException, InterruptedException {
        DocumentFixture.whole().write(folder, "week.md");
        String rename = "mv week.md \"$(printf 'a\\377.md')\"";
        assumeThat(new ProcessBuilder("sh", "-c", rename)
                        .directory(folder.toFile())
                        .start()
                        .waitFor())
                .isZero();

        assertThat(load())
                .extracting(
                        found -> found.bulletins().size(),
                        found -> found.problems().size())
                .containsExactly(2, 0);
    }

    @Test
    void passesOverAFileOfZeros() throws IOException {
        Files.write(folder.resolve("zeros.md"), new byte[1 << 20]);

        assertThat(load().counts())
                .extracting(LoadCounts::files, LoadCounts::others)
                .containsExactly(2, 1);
    }

    @Test
    void reportsAFileThatGrowsDuringTheLoad() throws IOException {
        DocumentFixture.whole().write(folder, "later.md");
        ArticleReader writing = new Watching(() -> {
            Files.writeString(folder.resolve("good.md"), "a".repeat(5000));
            Files.writeString(folder.resolve("later.md"), "a".repeat(5000));
        });

        assertThat(new Loader(List.of(writing), new Limits(4000, 1, 1, 1, 1))
                        .load(List.of(new LoadRoot(folder, "x")))
                        .problems())
                .extracting(Problem::severity, Problem::message)
                .containsExactly(tuple(Severity.WARNING, "the file is larger than 4000 bytes, so it is left out"));
    }

    /** Does something to the files when the first of them is read; recognises none. */
    private static final class Watching implements ArticleReader {

        private interface Deed {
            void run() throws IOException;
        }

        private final Deed deed;
        private boolean done;

        Watching(Deed deed) {
            this.deed = deed;
        }

        @Override
        public boolean recognises(String text) {
            if (!done) {
                done = true;
                try {
                    deed.run();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }

        @Override
        public Article read(Document document) {
            throw new IllegalStateException("recognises nothing");
        }
    }
}
