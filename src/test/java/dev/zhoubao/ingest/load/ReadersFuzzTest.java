package dev.zhoubao.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.json.JsonWriter;
import dev.zhoubao.fixture.Word;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.ingest.BulletinFile;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.FormReader;
import dev.zhoubao.ingest.bulletin.DocumentReader;
import dev.zhoubao.ingest.bulletin.DocumentResult;
import dev.zhoubao.ingest.feed.FeedReader;
import dev.zhoubao.ingest.form.Form;
import dev.zhoubao.ingest.html.CncertListingReader;
import dev.zhoubao.ingest.html.CncertPageReader;
import dev.zhoubao.ingest.html.GenericPageReader;
import dev.zhoubao.ingest.html.WeChatPageReader;
import dev.zhoubao.ingest.json.JsonBulletinReader;
import dev.zhoubao.ingest.mail.MailReader;
import dev.zhoubao.ingest.markdown.MarkdownArticleReader;
import dev.zhoubao.ingest.pdf.PdfReader;
import dev.zhoubao.ingest.readinglist.ReadingListReader;
import dev.zhoubao.ingest.row.RowReader;
import dev.zhoubao.ingest.unread.UnreadFormReader;
import dev.zhoubao.ingest.word.WordReader;
import dev.zhoubao.language.Lang;
import dev.zhoubao.library.Library;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.weeks.ShowReport;
import dev.zhoubao.report.words.Labels;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Any bytes at all: no reader throws or hangs, and whatever bulletin comes of them can be listed, and exported and
 * loaded back without loss. See docs/fuzzing.md.
 */
class ReadersFuzzTest {

    private static final DocumentLocation PLACE = new DocumentLocation("x", "/x");
    private static final Labels LABELS = new Labels(Lang.EN);
    private static final Limits LIMITS = new Limits(1 << 20, 50, 4 << 20, 2, 200);
    private static final List<FormReader> ALL = Form.readers();

    @FuzzTest
    void markdown(byte[] document) {
        read(new MarkdownArticleReader(), document);
    }

    @FuzzTest
    void weChatPage(byte[] document) {
        read(new WeChatPageReader(), document);
    }

    @FuzzTest
    void cncertPage(byte[] document) {
        read(new CncertPageReader(), document);
    }

    @FuzzTest
    void listing(byte[] document) {
        read(new CncertListingReader(), document);
    }

    @FuzzTest
    void anyPage(byte[] document) {
        read(new GenericPageReader(), document);
    }

    @FuzzTest
    void json(byte[] document) {
        read(new JsonBulletinReader(), document);
    }

    @FuzzTest
    void mail(byte[] document) {
        readWithParts(new MailReader(), document);
    }

    @FuzzTest
    void feed(byte[] document) {
        readWithParts(new FeedReader(), document);
    }

    @FuzzTest
    void rows(byte[] document) {
        readWithParts(new RowReader(), document);
    }

    @FuzzTest
    void readingList(byte[] document) {
        read(new ReadingListReader(), document);
    }

    @FuzzTest
    void pdf(byte[] document) {
        read(new PdfReader(), document);
    }

    @FuzzTest
    void word(byte[] document) {
        read(new WordReader(), document);
    }

    /** The text of a Word file as it stands: a zip that is changed at random is mostly none. */
    @FuzzTest
    void wordText(byte[] xml) {
        read(new WordReader(), Word.holding(xml));
    }

    @FuzzTest
    void unread(byte[] document) {
        read(new UnreadFormReader(), document);
    }

    @FuzzTest
    void archive(byte[] archive) throws IOException {
        LoadResult.Builder result = new LoadResult.Builder(new BulletinInterner(), Naming.ROOTS);
        new ArchiveReader(new DocumentReader(ALL), LIMITS, result)
                .read(PLACE, ArchiveBytes.of(new SeekableInMemoryByteChannel(archive)));
        check(result.build());
    }

    /** A form whose parts are documents of other forms. */
    private static void readWithParts(FormReader form, byte[] bytes) {
        boolean others = ALL.stream().anyMatch(other -> other.opens(bytes));
        if (form.opens(bytes) || (!others && form.recognises(new String(bytes, StandardCharsets.UTF_8)))) {
            read(ALL, bytes);
        }
    }

    private static void read(FormReader form, byte[] bytes) {
        read(List.of(form), bytes);
    }

    private static void read(List<FormReader> forms, byte[] bytes) {
        DocumentReader documents = new DocumentReader(forms);
        DocumentResult reading = documents.read(PLACE, bytes);
        LoadResult.Builder result = new LoadResult.Builder(new BulletinInterner(), Naming.ROOTS);
        result.add(reading);
        check(result.build());
        if (documents.glance(ByteBuffer.wrap(bytes)).isPresent()) {
            assertThat(reading.bulletins()).isEmpty();
        }
    }

    private static void check(LoadResult result) {
        List<Bulletin> bulletins = result.bulletins();
        Library library = Library.of(bulletins).with(result.listings());
        assertThat(library.gaps(edition -> true)).isNotNull();
        if (!bulletins.isEmpty()) {
            String exported = exported(bulletins);
            BulletinFile back = new JsonBulletinReader().read(new Document("x", "/x", "00", exported));
            assertThat(back.problems()).isEmpty();
            assertThat(exported(back.bulletins())).isEqualTo(exported);
        }
    }

    private static String exported(List<Bulletin> bulletins) {
        return Written.by(new JsonWriter(), new ShowReport(LABELS).ofAll(bulletins), Format.JSON, Display.PLAIN);
    }
}
