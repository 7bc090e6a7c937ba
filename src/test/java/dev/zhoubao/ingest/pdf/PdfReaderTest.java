package dev.zhoubao.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.fixture.Pdf;
import dev.zhoubao.ingest.Stored;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {

    private static final String FACTS = "2031-18 良 incidents=432 cross-border=210";

    private static Pdf titled() {
        return new Pdf().page().line(150, 60, 18, "网络安全信息与动态周报").line(160, 90, 12, "2031年第18期　　　4月28日-5月4日");
    }

    private static List<String> texts(Bulletin bulletin) {
        return bulletin.paragraphs().stream().map(Paragraph::text).toList();
    }

    /** Lines of as many characters as fit beside one another. */
    private static String[] broken(String text, int width) {
        return text.split("(?<=\\G.{" + width + "})");
    }

    @Test
    void joinsLinesThatAreBrokenAnywhereAlsoInANumbersLabel() throws IOException {
        Bulletin bulletin = Stored.bulletin(titled().column(60, 130, "本周网络安全基本态势")
                .column(60, 166, broken("　　" + Stored.GRADE + Stored.INCIDENTS, 17))
                .bytes());

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
        assertThat(texts(bulletin)).contains("本周网络安全基本态势", Stored.GRADE + Stored.INCIDENTS);
    }

    @Test
    void leavesHeadsFeetAndNumbersOutAndJoinsAcrossPages() throws IOException {
        String[] lines = broken(Stored.INCIDENTS, 30);
        Pdf pdf = titled().line(60, 30, 9, "CNCERT/CC 内部资料").column(60, 130, Stored.GRADE);
        for (int i = 0; i < lines.length; i++) {
            pdf = pdf.line(60, 60 + (i == 0 ? 700 : 0), 12, lines[i])
                    .line(280, 810, 9, "第" + (i + 1) + "页 共" + lines.length + "页");
            pdf = i + 1 < lines.length ? pdf.page().line(60, 30, 9, "CNCERT/CC 内部资料") : pdf;
        }
        Bulletin bulletin = Stored.bulletin(pdf.bytes());

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
        assertThat(texts(bulletin))
                .contains(Stored.INCIDENTS)
                .noneMatch(text -> text.contains("内部资料") || text.contains("页"));
    }

    @Test
    void namesThePageOnWhichAFigureStands() throws IOException {
        Bulletin bulletin = Stored.bulletin(titled().column(60, 130, Stored.GRADE)
                .page()
                .column(60, 130, broken(Stored.INCIDENTS, 30))
                .bytes());

        assertThat(bulletin.figures().values())
                .extracting(figure -> figure.evidence().line())
                .containsOnly(2);
        assertThat(bulletin.rating().evidence().line()).isEqualTo(1);
    }

    @Test
    void readsTwoColumnsOneAfterTheOther() throws IOException {
        Bulletin bulletin =
                Stored.bulletin(titled().column(60, 130, broken(Stored.GRADE + "本周共处理网络安全事件432起，含跨境网络安全事", 15))
                        .column(310, 130, broken("件210起。我国互联网基础设施运行整体平稳，未发生较大事件。", 15))
                        .bytes());

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
    }

    @Test
    void readsAHeadingBelowTwoColumnsBehindBoth() throws IOException {
        Bulletin bulletin = Stored.bulletin(
                titled().column(60, 130, broken(Stored.GRADE + "我国互联网基础设施运行整体平稳，未发生较大事件。本周共处理网络安全事件432起，含", 15))
                        .column(310, 130, broken("跨境网络安全事件210起。我国互联网基础设施运行整体平稳。", 15))
                        .column(60, 266, "本周事件处理情况")
                        .column(60, 294, broken("我国互联网基础设施运行整体平稳，未发生较大事件，全国范围内没有重大影响的事件。", 36))
                        .bytes());

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
    }

    @Test
    void readsTextBesideAChartWithoutTheLabels() throws IOException {
        Bulletin bulletin =
                Stored.bulletin(titled().column(60, 130, broken(Stored.GRADE + "本周共处理网络安全事件432起，含跨境网络安全事", 15))
                        .column(330, 135, "1000", "500", "0")
                        .column(60, 220, broken("件210起。我国互联网基础设施运行整体平稳，未发生较大事件。", 38))
                        .bytes());

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
        assertThat(texts(bulletin)).noneMatch(text -> text.contains("事500") || text.contains("事 500"));
    }

    @Test
    void knowsTheOlderFigures() throws IOException {
        Bulletin bulletin = Stored.bulletin(titled().column(
                        60,
                        130,
                        broken("本周境内感染网络病毒的主机数量约为18.4万个，其中包括境内被木马或被僵尸程序控制的主机约11.3万以及境内感染飞客（conficker）蠕虫的主机约7.1万。", 31))
                .bytes());

        assertThat(Stored.facts(bulletin))
                .isEqualTo("2031-18 infected-hosts=18.4 botnet-hosts=11.3 conficker-hosts=7.1");
    }

    @Test
    void leavesRaisedDigitsOutOfAFigure() throws IOException {
        Bulletin bulletin = Stored.bulletin(titled().line(60, 130, 12, "本周共处理网络安全事件432")
                .line(228, 126, 7, "1")
                .line(235, 130, 12, "起。")
                .column(60, 190, Stored.GRADE)
                .bytes());

        assertThat(Stored.facts(bulletin)).isEqualTo("2031-18 良 incidents=432");
        assertThat(texts(bulletin)).contains("本周共处理网络安全事件432^1起。");
    }

    @Test
    void leavesARaisedMarkBeforeANumberOutOfIt() throws IOException {
        Bulletin bulletin = Stored.bulletin(titled().line(60, 130, 12, "本周共处理网络安全事件")
                .line(192, 126, 7, "12")
                .line(201, 130, 12, "432起。")
                .column(60, 190, Stored.GRADE)
                .bytes());

        assertThat(Stored.facts(bulletin)).isEqualTo("2031-18 良 incidents=432");
    }

    @Test
    void readsSmallerRaisedWordsBehindARaisedMark() throws IOException {
        Bulletin bulletin = Stored.bulletin(titled().line(60, 130, 12, "本周共处理网络安全事件432")
                .line(228, 126, 7, "1,2起，含跨境网络安全事件210起。")
                .column(60, 190, Stored.GRADE)
                .bytes());

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
    }

    @Test
    void readsSmallerRaisedWordsInFrontOfAMark() throws IOException {
        Bulletin bulletin = Stored.bulletin(titled().line(60, 126, 7, "本周共处理网络安全事件12")
                .line(151, 130, 12, "432起。")
                .column(60, 190, Stored.GRADE)
                .bytes());

        assertThat(Stored.facts(bulletin)).isEqualTo("2031-18 良 incidents=432");
    }

    @Test
    void takesRadicalsForTheIdeographsThatLookAlike() throws IOException {
        Bulletin bulletin = Stored.bulletin(titled().column(60, 130, Stored.GRADE.replace('网', '⽹'))
                .column(60, 190, "⼈⺠⻚⻋")
                .bytes());

        assertThat(Stored.facts(bulletin)).isEqualTo("2031-18 良");
        assertThat(texts(bulletin)).contains("人民页车");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "网络安全信息与动态周报2031年第18期（4月28日-5月4日）",
                "网络安全信息与动态周报|2031年第18期（4月28日-5月4日）",
                "国家互联网应急中心|网络安全信息与|动态周报|2031年4月28日-5月4日|2031年第18期",
                "2031年第18期 2031.04.28至2031.05.04|网络安全信息与动态周报",
                "网络安全信息与动态周报-2031年第18期|本周网络安全基本态势|（2031年4月28日—5月4日）",
                "网络安全信息与动态周报|第18期|2031年4月28日至5月4日"
            })
    void findsTheTitleInTheFirstLines(String lines) throws IOException {
        Bulletin bulletin = Stored.bulletin(new Pdf()
                .page()
                .column(60, 60, lines.split("\\|"))
                .column(60, 240, Stored.GRADE)
                .bytes());

        assertThat(bulletin.name()).isEqualTo("2031-18");
        assertThat(bulletin.edition().period()).hasToString("2031-04-28..2031-05-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "网络安全信息与动态周报2031年第18期（4月28日-5|月4日）",
                "网络安全信息与动态周报2031年第17期（4月21日-4月27日）|网络安全信息与动态周报2031年第18期（4月28日-5月4日）",
                "网络安全信息与动态周报2031年第17期（4月21日-4月27日） | 网络安全信息与动态周报2031年第19期（5月5日-5月11日）|网络安全信息与动态周报2031年第18期|（4月28日-5月4日）"
            })
    void takesNoTitleOfTheIssuesAroundTheText(String lines) throws IOException {
        assertThat(Stored.facts(Stored.bulletin(listed(new Pdf().page().column(60, 60, lines.split("\\|(?! )"))))))
                .isEqualTo("2031-18 良");
    }

    @Test
    void takesALargeLineForTheTitleWhateverStandsBesideIt() throws IOException {
        Pdf pdf = new Pdf()
                .page()
                .column(330, 75, "网络安全信息与动态周报2031年第17期（4月21日-4月27日）", "网络安全信息与动态周报2031年第16期（4月14日-4月20日）")
                .line(60, 60, 16, "网络安全信息与动态周报2031年第18")
                .line(60, 84, 16, "期（4月28日-5月4日）");

        assertThat(Stored.facts(Stored.bulletin(listed(pdf)))).isEqualTo("2031-18 良");
    }

    @Test
    void saysSoWhereTheTitleIsAPicture() throws IOException {
        byte[] bytes = listed(
                new Pdf().page().column(60, 60, Stored.INCIDENTS.substring(0, 40), Stored.INCIDENTS.substring(40)));

        assertThat(Stored.read(bytes).bulletins()).isEmpty();
        assertThat(Stored.messages(Stored.read(bytes)))
                .containsExactly(
                        "the text has a grade and figures and no title of its own that can be read, so it is left out; add its title above the text");
    }

    private static byte[] listed(Pdf pdf) throws IOException {
        return pdf.column(60, 240, Stored.GRADE)
                .column(60, 300, "近期回顾", "●网络安全信息与动态周报2031年第17期（4月21日-4月27日）")
                .bytes();
    }

    @Test
    void readsWhatABrowserPrinted() throws IOException {
        Bulletin bulletin = Stored.bulletin(new Pdf()
                .page()
                .line(20, 20, 8, "2031/5/8 10:00")
                .line(200, 20, 8, Stored.TITLE)
                .column(60, 60, Stored.TITLE, "原创 CNCERT 国家互联网应急中心CNCERT 2031-05-07 23:30 北京")
                .column(60, 120, broken(Stored.GRADE + Stored.INCIDENTS, 38))
                .column(60, 240, "近期回顾", "●网络安全信息与动态周报2031年第17期（4月21日-4月27日）")
                .link(60, 258, 450, "https://mp.weixin.qq.com/s/prior")
                .line(20, 830, 8, "https://mp.weixin.qq.com/s/abc")
                .line(560, 830, 8, "1/1")
                .bytes());

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
        assertThat(bulletin.source().url()).isEqualTo("https://mp.weixin.qq.com/s/abc");
        assertThat(bulletin.source().published()).hasToString("2031-05-07");
        assertThat(bulletin.links())
                .extracting(link -> link.edition().name(), ArticleLink::url)
                .containsExactly(tuple("2031-17", "https://mp.weixin.qq.com/s/prior"));
    }

    @Test
    void takesNoFileForAnAddressAndNoTextFromTheFoot() throws IOException {
        Bulletin bulletin = Stored.bulletin(titled().column(60, 130, Stored.GRADE)
                .line(20, 830, 8, "file:///tmp/a.html")
                .line(560, 830, 8, "1/1")
                .bytes());

        assertThat(bulletin.source().url()).isNull();
        assertThat(texts(bulletin)).containsExactly(Stored.GRADE);
    }

    @Test
    void saysSoWhereThereAreOnlyPictures() throws IOException {
        assertThat(Stored.messages(Stored.read(new Pdf().page().page().bytes())))
                .containsExactly("the PDF holds pictures of text and no text");
    }

    @Test
    void saysSoWhereItIsEncryptedOrDamaged() throws IOException {
        byte[] whole = titled().column(60, 130, Stored.GRADE).bytes();

        assertThat(Stored.messages(Stored.read(titled().encrypted())))
                .containsExactly("the PDF is encrypted, so it cannot be read");
        assertThat(Stored.messages(Stored.read(Arrays.copyOf(whole, 200))))
                .containsExactly("the PDF is damaged and cannot be read");
        assertThat(Stored.messages(Stored.read("%PDF-1.7\n%%EOF")))
                .containsExactly("the PDF is damaged and cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream\n", "stream \n", "stream   \r\n", "stream "})
    void saysSoWhereItUnpacksToTooMuch(String start) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.7\n1 0 obj<</Filter/FlateDecode>>" + start).getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream out = new DeflaterOutputStream(pdf)) {
            for (int i = 0; i < 300; i++) {
                out.write(new byte[1 << 20]);
            }
        }

        assertThat(Stored.messages(Stored.read(pdf.toByteArray())))
                .containsExactly("the PDF unpacks to more than 256 MB, so it is left out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/LZWDecode", "/RunLengthDecode"})
    void saysSoWhereItMayUnpackToTooMuch(String filter) {
        String pdf = "%PDF-1.7\n1 0 obj<</Filter" + filter + ">>stream\n" + "a".repeat(5 << 20) + "\nendstream";

        assertThat(Stored.messages(Stored.read(pdf)))
                .containsExactly("the PDF unpacks to more than 256 MB, so it is left out");
    }

    /** As scanners and some printers store a page, which every viewer turns. */
    @ParameterizedTest
    @CsvSource({"90, 1, 0", "180, 0, 0", "270, 0, 1"})
    void readsAPageThatIsStoredTurned(int turned, int high, int wide) throws IOException {
        float width = PDRectangle.A4.getWidth();
        float height = PDRectangle.A4.getHeight();
        try (PDDocument pdf = titled().column(60, 130, broken(Stored.GRADE + Stored.INCIDENTS, 17))
                .document()) {
            PDPage page = pdf.getPage(0);
            boolean onItsSide = turned != 180;
            page.setMediaBox(onItsSide ? new PDRectangle(height, width) : PDRectangle.A4);
            page.setRotation(turned);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page, AppendMode.PREPEND, false)) {
                content.transform(Matrix.getRotateInstance(
                        Math.toRadians(turned), onItsSide ? high * height : width, onItsSide ? wide * width : height));
            }

            assertThat(Stored.facts(Stored.bulletin(saved(pdf)))).isEqualTo(FACTS);
        }
    }

    @Test
    void leavesOutWhatStandsBesideThePage() throws IOException {
        Pdf pdf = titled().column(60, 130, broken(Stored.GRADE + Stored.INCIDENTS, 17))
                .column(PDRectangle.A4.getWidth() + 10, 130, "本周，CNCERT共处理网络安全事件99起。");

        assertThat(Stored.facts(Stored.bulletin(pdf.bytes()))).isEqualTo(FACTS);
    }

    @Test
    void comesToAnEndWhereItDrawsWithoutOne() throws IOException {
        try (PDDocument pdf = titled().column(60, 130, Stored.GRADE).document()) {
            PDFormXObject drawn = form(pdf, "", null);
            for (int i = 0; i < 25; i++) {
                drawn = form(pdf, "/N Do /N Do", drawn);
            }
            PDPage page = pdf.getPage(0);
            page.getResources().put(COSName.getPDFName("N"), drawn);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page, AppendMode.APPEND, false)) {
                content.drawForm(drawn);
            }

            assertThat(Stored.messages(Stored.read(saved(pdf))))
                    .containsExactly("the PDF draws too much to be read, so it is left out");
        }
    }

    private static PDFormXObject form(PDDocument pdf, String content, @Nullable PDFormXObject drawn)
            throws IOException {
        PDFormXObject form = new PDFormXObject(pdf);
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(100, 100));
        if (drawn != null) {
            form.getResources().put(COSName.getPDFName("N"), drawn);
        }
        try (OutputStream out = form.getStream().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    @Test
    void saysSoWhereItsPagesFormACircle() throws IOException {
        try (PDDocument pdf = titled().column(60, 130, Stored.GRADE).document()) {
            COSDictionary pages = pdf.getPages().getCOSObject();
            COSArray circle = new COSArray();
            circle.add(pages);
            pages.setItem(COSName.KIDS, circle);

            assertThat(Stored.messages(Stored.read(saved(pdf))))
                    .containsExactly("the PDF is damaged and cannot be read");
        }
    }

    @Test
    void readsNoMoreThanAHundredPages() throws IOException {
        Pdf pdf = titled().column(60, 130, Stored.GRADE);
        for (int i = 0; i < 99; i++) {
            pdf.page();
        }
        pdf.page().column(60, 130, "本周，共处理网络安全事件495起。");

        byte[] bytes = pdf.bytes();
        assertThat(Stored.messages(Stored.read(bytes)))
                .contains("the PDF has more than 100 pages; the rest is left out");
        assertThat(Stored.bulletin(bytes).figures()).isEmpty();
    }

    @Test
    void looksForNoFontOfTheSystem() throws IOException {
        Stored.bulletin(titled().column(60, 130, Stored.GRADE).bytes());

        assertThat(FontMappers.instance()).isInstanceOf(Fonts.class);
    }

    @Test
    void leavesOtherDocumentsAlone() throws IOException {
        assertThat(Stored.read(new Pdf().page().column(60, 60, "别的文章").bytes()))
                .extracting(
                        reading -> reading.bulletins().size(),
                        reading -> reading.problems().size())
                .containsExactly(0, 0);
    }
}
