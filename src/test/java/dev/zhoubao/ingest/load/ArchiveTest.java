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
import dev.zhoubao.ingest.unread.UnreadFormReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
        LoadResult load = new Loader(List.of(new UnreadFormReader(), new MarkdownArticleReader()), limits)
                .load(List.of(new LoadRoot(folder, "x")));
        assertThat(names(load)).contains("x/good.md");
        return load;
    }

    private static List<String> names(LoadResult load) {
        return load.bulletins().stream()
                .map(bulletin -> bulletin.source().file())
                .toList();
    }

    private static byte[] behind(String program, byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(program.getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(archive);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090\0\u0003\0\0\0", "\u007fELF\u0002\u0001\u0001\0", "#!/bin/sh\nexit 0\n"})
    void isReadBehindTheProgramThatUnpacksIt(String program) throws IOException {
        entries.put("w.md", WEEK);
        LoadResult load = load(behind(program.repeat(9), zip()));

        assertThat(names(load)).contains("x/a.zip!/w.md");
        assertThat(load.problems()).isEmpty();
    }

    @Test
    void isNoneWhereATextBeginsLikeAProgram() throws IOException {
        Files.writeString(
                folder.resolve("text.md"), "#!" + DocumentFixture.whole().text());
        assertThat(problems(load(behind("MZ", new byte[] {0, 0}))))
                .hasSize(1)
                .first()
                .asString()
                .contains("program");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void isNoneWhereADocumentIsPackedAlone() throws IOException {
        LoadResult load = load(gzip(WEEK));

        assertThat(names(load)).contains("x/a.zip");
        assertThat(load.problems()).isEmpty();
    }

    @Test
    void unpacksOfADocumentThatIsPackedAloneNoMoreThanOneMayHave() throws IOException {
        assertThat(problems(load(gzip(new byte[(int) SMALL.fileBytes() + 1]), SMALL)))
                .containsExactly("x/a.zip: the file is larger than 1 MB, so it is left out");
    }

    /** Its size would count for nothing there: a hundred thousand of them could unpack to terabytes. */
    @Test
    void unpacksNothingThatIsPackedOnceMore() throws IOException {
        entries.put("w.md.gz", gzip(WEEK));
        assertThat(problems(load(zip()))).singleElement().asString().contains(".gz in another archive");
    }

    @Test
    void saysWhatIsWrongWithADamagedDocumentThatIsPackedAlone() throws IOException {
        assertThat(problems(load(Arrays.copyOf(gzip(WEEK), 60))))
                .singleElement()
                .asString()
                .contains("cannot be read (what is packed in it is damaged or cut off; fetch or copy it again)");
        byte[] changed = gzip(WEEK);
        changed[changed.length - 8] ^= 1;
        assertThat(problems(load(changed))).singleElement().asString().contains("damaged or cut off");
    }

    @Test
    void saysWhatToDoWithAnArchiveThatIsPackedOnceMore() throws IOException {
        entries.put("w.md", WEEK);
        assertThat(problems(load(gzip(zip()))))
                .containsExactly("x/a.zip: a .zip in a .gz is not read: unpack the .gz first");
    }

    /** A second end in the comment may hide all that the first one lists, from other programs, too. */
    @Test
    void saysSoWhereItsListNamesNothing() throws IOException {
        entries.put("w.md", WEEK);
        byte[] whole = zip();
        byte[] hidden = Arrays.copyOf(whole, whole.length + 30);
        ByteBuffer end = ByteBuffer.wrap(hidden).order(ByteOrder.LITTLE_ENDIAN);
        end.putShort(whole.length - 2, (short) 30);
        end.putInt(whole.length, 0x06054b50);

        assertThat(problems(load(hidden))).containsExactly("x/a.zip: the list at the end of the archive names no file");
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
                .extracting(
                        ArchiveTest::names,
                        load -> load.counts().files(),
                        load -> load.counts().others(),
                        LoadResult::problems)
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
    void hasNamesOfAccentedLettersThatAreMarkedAsUtf8() throws IOException {
        entries.put("\u00e9mile.md", WEEK);

        assertThat(names(load(zip()))).contains("x/a.zip!/\u00e9mile.md");
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
        assertThat(load.counts())
                .extracting(LoadCounts::files, LoadCounts::others)
                .containsExactly(2, 0);
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

    /** Changes a number of two bytes in the list's record of the entry that many records behind the first. */
    private static byte[] listed(byte[] archive, int entry, int field, int value) {
        byte[] changed = archive.clone();
        int at = find(changed, "PK\1\2", 0);
        for (int i = 0; i < entry; i++) {
            at = find(changed, "PK\1\2", at + 1);
        }
        changed[at + field] = (byte) value;
        changed[at + field + 1] = (byte) (value >> 8);
        return changed;
    }

    private static int find(byte[] bytes, String text, int from) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text, from);
    }

    private byte[] two() throws IOException {
        entries.put("one.md", WEEK);
        entries.put("two.md", WEEK);
        return zip();
    }

    @Test
    void leavesOutAnEncryptedEntryAlone() throws IOException {
        LoadResult load = load(listed(two(), 0, 8, 1));
        assertThat(problems(load))
                .containsExactly("x/a.zip!/one.md: it is encrypted, so it is left out; unpack it first");
        assertThat(names(load)).contains("x/a.zip!/two.md");
    }

    @ParameterizedTest
    @CsvSource({"14,LZMA", "99,99"})
    void leavesOutWhatIsPackedByAnotherMethod(int method, String name) throws IOException {
        LoadResult load = load(listed(two(), 0, 10, method));
        assertThat(problems(load))
                .containsExactly("x/a.zip!/one.md: it is packed by a method that is not read (" + name
                        + "), so it is left out; unpack it first");
        assertThat(names(load)).contains("x/a.zip!/two.md");
    }

    /** Others write them to pipes, where the sizes stand behind the bytes and in the list alone. */
    @Test
    void takesSizesFromTheList() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CRC32 crc = new CRC32();
        crc.update(WEEK);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("week.md");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(WEEK.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(WEEK);
        }
        byte[] archive = bytes.toByteArray();
        archive[6] |= 8;
        Arrays.fill(archive, 14, 26, (byte) 0);

        LoadResult load = load(archive);
        assertThat(problems(load)).isEmpty();
        assertThat(names(load)).contains("x/a.zip!/week.md");
    }

    @ParameterizedTest
    @EnumSource(
            value = Zip64Mode.class,
            names = {"Always", "AlwaysWithCompatibility"})
    void hasFieldsOfEitherWidth(Zip64Mode wide) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setUseZip64(wide);
            for (String name : List.of("one.md", "two.md")) {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.write(WEEK);
                zip.closeArchiveEntry();
            }
        }

        LoadResult load = load(bytes.toByteArray());
        assertThat(problems(load)).isEmpty();
        assertThat(names(load)).contains("x/a.zip!/one.md", "x/a.zip!/two.md");
    }

    /** Anything may stand before the entries, and between them; other programs do not see it either. */
    @Test
    void holdsNothingButWhatItsListNames() throws IOException {
        entries.put("hidden.md", WEEK);
        byte[] hidden = zip();
        entries.put("week.md", WEEK);
        byte[] seen = zip();
        byte[] both = Arrays.copyOf(hidden, hidden.length + seen.length);
        System.arraycopy(seen, 0, both, hidden.length, seen.length);

        LoadResult load = load(both);
        assertThat(problems(load)).isEmpty();
        assertThat(names(load)).containsExactly("x/a.zip!/week.md", "x/good.md");
    }

    @Test
    void saysWhichOfTwoEntriesOfOneNameIsRead() throws IOException {
        entries.put("same.md", "no bulletin".getBytes(StandardCharsets.UTF_8));
        entries.put("also.md", WEEK);
        byte[] archive = zip();
        for (int at = find(archive, "also", 0); at >= 0; at = find(archive, "also", at)) {
            System.arraycopy("same".getBytes(StandardCharsets.UTF_8), 0, archive, at, 4);
        }

        LoadResult load = load(archive);
        assertThat(problems(load))
                .containsExactly("x/a.zip!/same.md: the archive holds several entries of this name; this one is left"
                        + " out, the last one is read");
        assertThat(names(load)).contains("x/a.zip!/same.md");
    }

    @Test
    void leavesOutADamagedEntryAlone() throws IOException {
        byte[] archive = two();
        archive[60] ^= 1;

        LoadResult load = load(archive);
        assertThat(problems(load)).singleElement().asString().startsWith("x/a.zip!/one.md: the entry is damaged");
        assertThat(names(load)).contains("x/a.zip!/two.md");
    }

    /** One packed stretch that many entries share is how a few kilobytes unpack to terabytes. */
    @Test
    void leavesOutAnEntryThatLiesOverAnother() throws IOException {
        LoadResult load = load(listed(listed(two(), 1, 42, 0), 1, 44, 0));
        assertThat(problems(load))
                .singleElement()
                .asString()
                .endsWith(": the entry is damaged, so it is left out (it lies over another entry)");
    }

    @Test
    void leavesOutAnEntryThatIsNotWhereTheListSays() throws IOException {
        LoadResult load = load(listed(two(), 0, 42, 7));
        assertThat(problems(load))
                .containsExactly("x/a.zip!/one.md: the entry is damaged, so it is left out"
                        + " (there is no entry where the list says)");
        assertThat(names(load)).contains("x/a.zip!/two.md");
    }

    @Test
    void isReportedWhereItsListIsDamaged() throws IOException {
        byte[] archive = two();
        archive[find(archive, "PK\1\2", 0)] = 'Q';
        assertThat(problems(load(archive)))
                .containsExactly("x/a.zip: the archive is damaged and cannot be read any further"
                        + " (its list of entries is damaged)");
    }

    @Test
    void leavesOutAnotherInsideWhereItWasCutOff() throws IOException {
        entries.put("week.md", WEEK);
        byte[] inner = zip();
        entries.put("inner.zip", inner);
        entries.put("../week.md", WEEK);
        entries.put("week.md", WEEK);
        byte[] whole = zip();

        LoadResult load = load(Arrays.copyOf(whole, whole.length - 22));
        assertThat(names(load)).containsExactly("x/a.zip!/week.md", "x/good.md");
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
