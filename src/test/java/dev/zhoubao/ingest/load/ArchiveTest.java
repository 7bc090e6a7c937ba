package dev.zhoubao.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.fixture.Word;
import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.Stored;
import dev.zhoubao.ingest.form.Form;
import dev.zhoubao.ingest.markdown.MarkdownArticleReader;
import dev.zhoubao.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final byte[] WEEK = DocumentFixture.whole().text().getBytes(StandardCharsets.UTF_8);
    private static final Limits SMALL = new Limits(1 << 20, 3, 3 << 20, 2, 50);

    @TempDir
    Path folder;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private byte[] zip(Charset names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        entries.clear();
        return bytes.toByteArray();
    }

    private byte[] zip() throws IOException {
        return zip(StandardCharsets.UTF_8);
    }

    private LoadResult load(byte[] archive) throws IOException {
        return load(archive, Limits.DEFAULT);
    }

    private LoadResult load(byte[] archive, Limits limits) throws IOException {
        Files.write(folder.resolve("a.zip"), archive);
        DocumentFixture.whole().write(folder, "good.md");
        LoadResult load =
                new Loader(List.of(new MarkdownArticleReader()), limits).load(List.of(new LoadRoot(folder, "x")));
        assertThat(names(load)).contains("x/good.md");
        return load;
    }

    private static List<String> names(LoadResult load) {
        return load.bulletins().stream()
                .map(bulletin -> bulletin.source().file())
                .toList();
    }

    private static List<String> problems(LoadResult load) {
        return load.problems().stream()
                .map(problem -> problem.file() + ": " + problem.message())
                .toList();
    }

    @Test
    void isReadLikeAFolder() throws IOException {
        entries.put("2031/", new byte[0]);
        entries.put("2031/week.md", WEEK);
        entries.put(".git/week.md", WEEK);
        entries.put("__MACOSX/._week.md", WEEK);
        entries.put("notes.txt", new byte[] {'a'});

        assertThat(load(zip()))
                .extracting(ArchiveTest::names, LoadResult::files, LoadResult::others, LoadResult::problems)
                .containsExactly(List.of("x/a.zip!/2031/week.md", "x/good.md"), 3, 1, List.of());
    }

    @Test
    void isPartOfTheAbsolutePlace() throws IOException {
        entries.put("week.md", WEEK);

        assertThat(load(zip()).bulletins().get(0).source().location())
                .isEqualTo(folder.toAbsolutePath().normalize() + "/a.zip!/week.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-8"})
    void hasNamesInEitherEncoding(String charset) throws IOException {
        entries.put("周报.md", WEEK);

        assertThat(names(load(zip(Charset.forName(charset))))).contains("x/a.zip!/周报.md");
    }

    @Test
    void hasNamesThatAreNoText() throws IOException {
        entries.put("\u00ff.md", WEEK);

        assertThat(names(load(zip(StandardCharsets.ISO_8859_1)))).contains("x/a.zip!/\u00ff.md");
    }

    @Test
    void readsAWordFileAsOneDocument() throws IOException {
        byte[] word = Word.titled().paragraph(Stored.GRADE).bytes();
        entries.put("2031/week.docx", word);
        byte[] inner = zip();
        entries.put("inner.zip", inner);
        Path file = Files.write(folder.resolve("week.docx"), word);
        Path archive = Files.write(folder.resolve("a.zip"), zip());
        LoadResult load = new Loader(Form.readers()).load(List.of(LoadRoot.of(file), LoadRoot.of(archive)));

        assertThat(names(load)).containsExactly(file.toString(), archive + "!/inner.zip!/2031/week.docx");
        assertThat(load).extracting(LoadResult::files, LoadResult::others).containsExactly(2, 0);
    }

    @Test
    void saysSoWhereAWordFileIsTooLarge() throws IOException {
        byte[] noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        Path file = Files.write(
                folder.resolve("week.docx"),
                Word.titled().entry("word/a.png", noise).bytes());

        assertThat(problems(new Loader(Form.readers(), SMALL).load(List.of(LoadRoot.of(file)))))
                .containsExactly(file + ": the file is larger than 1 MB, so it is left out");
    }

    @Test
    void mayHoldAnother() throws IOException {
        entries.put("week.md", WEEK);
        byte[] inner = zip();
        entries.put("inner.bin", inner);
        entries.put("week.md", WEEK);

        assertThat(names(load(zip()))).containsExactly("x/a.zip!/inner.bin!/week.md", "x/a.zip!/week.md", "x/good.md");
    }

    @Test
    void mayNotHoldAnotherInAnother() throws IOException {
        for (String name : List.of("week.md", "three.zip", "two.zip")) {
            byte[] inner = entries.isEmpty() && name.equals("week.md") ? WEEK : zip();
            entries.put(name, inner);
        }

        assertThat(problems(load(zip())))
                .containsExactly(
                        "x/a.zip!/two.zip!/three.zip: it is nested more than 2 archives deep, so it is left out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../week.md", "a/../../week.md", "/etc/week.md", "C:\\week.md", "..\\week.md"})
    void leavesOutANameThatLeadsOut(String name) throws IOException {
        entries.put(name, WEEK);
        entries.put("week.md", WEEK);

        LoadResult load = load(zip());
        assertThat(names(load)).containsExactly("x/a.zip!/week.md", "x/good.md");
        assertThat(problems(load))
                .containsExactly("x/a.zip!/" + name.replace('\\', '/')
                        + ": its path leads out of the archive, so it is left out");
    }

    @Test
    void leavesOutALargeEntry() throws IOException {
        byte[] noise = new byte[(1 << 20) + 1];
        new Random(1).nextBytes(noise);
        entries.put("large.md", noise);
        entries.put("week.md", WEEK);

        LoadResult load = load(zip(), SMALL);
        assertThat(names(load)).contains("x/a.zip!/week.md");
        assertThat(problems(load))
                .containsExactly("x/a.zip!/large.md: the file is larger than 1 MB, so it is left out");
    }

    @Test
    void stopsAtAnEntryThatUnpacksToFarMore() throws IOException {
        entries.put("bomb", new byte[3 << 20]);

        assertThat(problems(load(zip(), SMALL)))
                .containsExactly(
                        "x/a.zip: an entry unpacks to more than 50 times its size, so the rest of the archive is left out");
    }

    @Test
    void readsOnBehindASmallEntryThatUnpacksToFarMore() throws IOException {
        entries.put("1", new byte[100_000]);
        entries.put("week.md", WEEK);

        LoadResult load = load(zip(), SMALL);
        assertThat(problems(load)).isEmpty();
        assertThat(names(load)).contains("x/a.zip!/week.md");
    }

    @Test
    void stopsWhereItUnpacksToTooMuch() throws IOException {
        byte[] noise = new byte[2 << 20];
        new Random(1).nextBytes(noise);
        entries.put("1", noise);
        byte[] inner = zip();
        entries.put("inner", inner);

        assertThat(problems(load(zip(), SMALL)))
                .contains("x/a.zip: the archive unpacks to more than 3 MB, so the rest of it is left out");
    }

    @Test
    void stopsAtTooManyEntries() throws IOException {
        for (int i = 0; i < 5; i++) {
            entries.put(i + ".md", WEEK);
        }

        LoadResult load = load(zip(), SMALL);
        assertThat(names(load)).hasSize(4);
        assertThat(problems(load))
                .containsExactly("x/a.zip: the archive has more than 3 entries, so the rest of it is left out");
    }

    @Test
    void isReadAsFarAsItIsWhole() throws IOException {
        byte[] noise = new byte[1000];
        new Random(1).nextBytes(noise);
        entries.put("week.md", WEEK);
        entries.put("noise", noise);
        byte[] whole = zip();

        LoadResult load = load(Arrays.copyOf(whole, whole.length - 600));
        assertThat(names(load)).contains("x/a.zip!/week.md");
        assertThat(problems(load)).singleElement().asString().startsWith("x/a.zip: the archive is damaged");
    }

    @Test
    void missesItsEnd() throws IOException {
        entries.put("week.md", WEEK);
        byte[] whole = zip();

        assertThat(problems(load(Arrays.copyOf(whole, whole.length - 22))))
                .containsExactly("x/a.zip: the archive is damaged: its end is missing");
    }

    @Test
    void isReportedWhereItIsEncrypted() throws IOException {
        entries.put("week.md", WEEK);
        byte[] archive = zip();
        archive[6] |= 1;

        assertThat(load(archive).problems())
                .extracting(Problem::message)
                .containsExactly("the archive is damaged or encrypted and cannot be read any further"
                        + " (encrypted ZIP entry not supported)");
    }

    @Test
    void stopsWhenTheUserInterrupts() throws IOException {
        entries.put("week.md", WEEK);
        Path file = Files.write(folder.resolve("a.zip"), zip());
        ArticleReader interrupting = new ArticleReader() {
            @Override
            public boolean recognises(String text) {
                return false;
            }

            @Override
            public Article read(Document document) {
                throw new IllegalStateException("recognises nothing");
            }
        };
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new Loader(List.of(interrupting)).load(List.of(LoadRoot.of(file))))
                .isInstanceOf(LoadInterruptedException.class);
    }

    @Test
    void cannotBeOfMoreThanMemoryTakes() {
        assertThatThrownBy(() -> new Limits(1L << 31, 1, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(-1, 1, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
