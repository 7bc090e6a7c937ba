package dev.zhoubao.ingest.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.ingest.Stored;
import dev.zhoubao.ingest.bulletin.DocumentResult;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {

    private static final String FACTS = "2031-18 良 incidents=432 cross-border=210";
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder();

    private static String base64(byte[] bytes) {
        return "Content-Transfer-Encoding: base64\r\n\r\n" + BASE64.encodeToString(bytes) + "\r\n";
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String word(String text) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private static String savedPage() {
        return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://mp.weixin.qq.com/s/abc\r\nSubject: "
                + word(Stored.TITLE) + "\r\nDate: Thu, 8 May 2031 02:00:00 -0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--x--\"\r\n\r\n\r\n----x--\r\n"
                + "Content-Type: text/html\r\nContent-Location: https://mp.weixin.qq.com/s/abc\r\n"
                + base64(Stored.weChatPage()) + "----x--\r\nContent-Type: text/html\r\n"
                + "Content-Location: cid:frame-2@mhtml.blink\r\n"
                + base64("<html><p>" + Stored.INCIDENTS.replace("432", "1"))
                + "----x--\r\nContent-Type: image/png\r\nContent-Location: https://mmbiz.qpic.cn/a.png\r\n"
                + base64(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xFF}) + "----x----\r\n";
    }

    private static String mail(String subject, String rest) {
        return "Return-Path: <a@example.org>\r\nFrom: " + word("周报订阅")
                + " <a@example.org>\r\nTo: b@example.org\r\nSubject: "
                + word(subject) + "\r\nDate: Thu, 8 May 2031 17:00:00 +0100\r\nMessage-ID: <1@example.org>\r\n"
                + "MIME-Version: 1.0\r\n" + rest;
    }

    @Test
    void readsThePageThatABrowserSavedAsOneFile() {
        Bulletin bulletin = Stored.bulletin(savedPage());

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
        assertThat(bulletin.source().file()).isEqualTo("x!/page");
        assertThat(bulletin.source().url()).isEqualTo("https://mp.weixin.qq.com/s/abc");
        assertThat(bulletin.source().account()).isEqualTo("国家互联网应急中心CNCERT");
        assertThat(bulletin.source().published()).isEqualTo(LocalDate.of(2031, 5, 8));
        assertThat(bulletin.source().fetched()).isEqualTo(LocalDateTime.of(2031, 5, 8, 10, 0));
    }

    private static String styled(String link, String parts) {
        return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/x/week.html\r\nSubject: "
                + word(Stored.TITLE) + "\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; boundary=\"y\"\r\n\r\n--y\r\nContent-Type: text/html\r\n"
                + base64("<html><head>" + link + "</head><body><p>" + Stored.GRADE + "</p><p>"
                        + Stored.INCIDENTS.replace("432", "<i class=h>9</i>432") + "</p></body></html>")
                + parts + "--y--\r\n";
    }

    private static String sheet(String head, String css) {
        return "--y\r\nContent-Type: text/css\r\n" + head + "\r\n" + base64(css);
    }

    @ParameterizedTest
    @CsvSource({
        "<link rel='stylesheet' href='cid:css-1@mhtml.blink'>,Content-Location: cid:css-1@mhtml.blink",
        "<LINK href=cid:css-1@mhtml.blink type=text/css rel=stylesheet />,Content-ID: <css-1@mhtml.blink>",
        "<link rel=stylesheet media=screen href=../a.css?b=1&amp;c=2>,Content-Location: https://a.example/a.css?b=1&c=2"
    })
    void hidesWhatAStyleSheetAmongThePartsHides(String link, String head) {
        assertThat(Stored.facts(Stored.bulletin(styled(link, sheet(head, ".a{}\n.h { display: none }")))))
                .isEqualTo(FACTS);
    }

    @Test
    void hidesWhatASheetHidesThatAnotherNames() {
        String parts = sheet("Content-Location: https://a.example/a.css", "@import url(\"https://a.example/b.css\");")
                + sheet("Content-Location: https://a.example/b.css", ".h{font-size:0}");

        assertThat(Stored.facts(Stored.bulletin(styled("<link rel=stylesheet href=/a.css>", parts))))
                .isEqualTo(FACTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=stylesheet media=print href=/a.css>",
                "<link rel=stylesheet disabled href=/a.css>",
                "<link rel=preload href=/a.css>",
                "<link rel=stylesheet href=/b.css>",
                "<link rel=stylesheet>"
            })
    void hidesNothingForASheetThatThePageDoesNotUse(String link) {
        String parts = sheet("Content-Location: https://a.example/a.css", ".h{display:none}");

        assertThat(Stored.facts(Stored.bulletin(styled(link, parts)))).contains("incidents=9432");
    }

    @Test
    void countsTheLinesOfThePageAsTheBrowserShowsItsSource() {
        assertThat(Stored.bulletin(savedPage()).figures().values())
                .extracting(figure -> figure.evidence().line())
                .containsOnly(5);
    }

    @Test
    void prefersThePageOfAMailToItsTextAndTakesTheTitleFromItsSubject() {
        Bulletin bulletin = Stored.bulletin(mail(
                "Fwd: " + Stored.TITLE,
                "Content-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        + base64("text") + "--y\r\nContent-Type: text/html; charset=gb2312\r\n"
                        + base64(("<p>" + Stored.GRADE + "</p><p>" + Stored.INCIDENTS + "</p>")
                                .getBytes(Charset.forName("GB18030")))
                        + "--y--\r\n"));

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
        assertThat(bulletin.source().feed()).isEqualTo("周报订阅");
        assertThat(bulletin.title()).isEqualTo(Stored.TITLE);
    }

    @Test
    void readsAMailOfPlainTextByItsLines() {
        Bulletin bulletin = Stored.bulletin(mail(
                Stored.TITLE,
                "Content-Type: text/plain; charset=utf-8\r\n"
                        + base64(
                                "本周网络安全\n基本态势\n\n" + Stored.GRADE + "\n \n" + Stored.INCIDENTS.replace("处理", "处\n理"))));

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
        assertThat(bulletin.paragraphs()).hasSize(3);
        assertThat(bulletin.figures().values())
                .extracting(figure -> figure.evidence().line())
                .containsOnly(6);
    }

    @Test
    void takesTheTitleFromTheTextWhereTheSubjectHasNone() {
        Bulletin bulletin = Stored.bulletin(mail(
                "周报",
                "Content-Type: text/plain; charset=utf-8\r\n"
                        + base64(Stored.TITLE + "\n\n" + Stored.GRADE + "\n\n" + Stored.INCIDENTS)));

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
        assertThat(bulletin.title()).isEqualTo(Stored.TITLE);
    }

    @Test
    void readsASubjectThatStandsInTheMailAsItIs() {
        String mail = "Subject: " + Stored.TITLE + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=gb2312\n"
                + "Content-Transfer-Encoding: 8bit\n\n" + Stored.GRADE + "\n\n" + Stored.INCIDENTS + "\n";

        assertThat(Stored.facts(Stored.bulletin(mail.getBytes(Charset.forName("GB18030")))))
                .isEqualTo(FACTS);
        assertThat(Stored.facts(Stored.bulletin(mail.replace("gb2312", "utf-8"))))
                .isEqualTo(FACTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "utf-16be", "UTF-16"})
    void readsAPageWhoseCharactersTakeTwoBytes(String charset) {
        byte[] page = ("<p>" + Stored.GRADE + "</p><p>" + Stored.INCIDENTS + "</p>").getBytes(Charset.forName(charset));

        assertThat(Stored.facts(Stored.bulletin(
                        mail(Stored.TITLE, "Content-Type: text/html; charset=" + charset + "\r\n" + base64(page)))))
                .isEqualTo(FACTS);
    }

    @Test
    void readsWhatIsAttachedAndForwarded() {
        String inner = mail(
                "a",
                "Content-Type: multipart/mixed; boundary=z\r\n\r\n--z\r\nContent-Type: text/plain\r\n\r\nhello\r\n"
                        + "--z\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"week.html\"\r\n"
                        + base64(Stored.weChatPage()) + "--z--\r\n");
        Bulletin bulletin = Stored.bulletin(mail(
                "b",
                "Content-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n"
                        + "Content-Type: text/plain\r\n\r\nsee below\r\n--y\r\nContent-Type: message/rfc822\r\n\r\n"
                        + inner + "\r\n--y--\r\n"));

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
        assertThat(bulletin.source().file()).isEqualTo("x!/week.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Title: a\n\nMIME-Version: 1.0\n", "---\ntitle: a\n---\nContent-Type: text/html\n", "MIME", ""})
    void takesNothingElseForAMail(String text) {
        assertThat(new MailReader().opens(text.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void aCutOffMailGivesWhatItHas() {
        String whole = savedPage();

        DocumentResult reading = Stored.read(whole.substring(0, whole.indexOf("----x--\r\nContent-Type: image")));

        assertThat(reading.bulletins()).extracting(Stored::facts).isEqualTo(List.of(FACTS));
    }

    private static String page() {
        return "Content-Type: text/html; charset=utf-8\r\n"
                + base64("<p>" + Stored.GRADE + "</p><p>" + Stored.INCIDENTS + "</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/18,http://example.org/18",
        "https://example.org/18,https://example.org/18",
        "file:///home/a/18.html,",
        "cid:1@example.org,"
    })
    void takesOnlyAnAddressOfTheWeb(String location, String url) {
        Bulletin bulletin =
                Stored.bulletin(mail(Stored.TITLE, "Snapshot-Content-Location: " + location + "\r\n" + page()));

        assertThat(bulletin.source().url()).isEqualTo(url);
    }

    @Test
    void needsNoSender() {
        Bulletin bulletin = Stored.bulletin(mail(Stored.TITLE, page()).replaceFirst("From: [^\r]*\r\n", ""));

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
        assertThat(bulletin.source().feed()).isNull();
    }

    @Test
    void namesASenderWithoutANameByTheAddress() {
        Bulletin bulletin =
                Stored.bulletin(mail(Stored.TITLE, page()).replaceFirst("From: [^\r]*", "From: a@example.org"));

        assertThat(bulletin.source().feed()).isEqualTo("a@example.org");
    }

    @Test
    void goesNoDeeperThanPeopleNestMails() {
        String nested = page();
        for (int i = 0; i < 20; i++) {
            nested = "Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n" + nested + "--b" + i
                    + "--\r\n";
        }

        assertThat(Stored.read(mail(Stored.TITLE, nested)).bulletins())
                .extracting(Bulletin::figures)
                .allSatisfy(figures -> assertThat(figures).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"10500, 1", "1, 150000"})
    void takesNoHeadWithoutMeasure(int fields, int length) {
        String head = ("X: " + "a".repeat(length) + "\r\n").repeat(fields);

        assertThat(Stored.messages(Stored.read(mail(Stored.TITLE, head + page()))))
                .containsExactly("the mail or saved page is damaged and cannot be taken apart");
    }

    @Test
    void takesAThousandPartsAndNoMore() {
        StringBuilder parts = new StringBuilder("Content-Type: multipart/mixed; boundary=y\r\n\r\n");
        for (int i = 0; i < 1_500; i++) {
            parts.append("--y\r\nContent-Type: text/plain\r\n\r\n").append(i).append("\r\n");
        }
        String last = "--y\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=week.html\r\n"
                + base64(Stored.weChatPage()) + "--y--\r\n";

        assertThat(Stored.read(mail("a", parts + last)).bulletins()).isEmpty();
    }

    private static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String with(byte[] archive) {
        return mail(
                "周报",
                "Content-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        + base64("见附件") + "--y\r\nContent-Type: application/zip\r\n"
                        + "Content-Disposition: attachment; filename=a.zip\r\n" + base64(archive) + "--y--\r\n");
    }

    @Test
    void readsWhatIsInAnAttachedArchive() {
        String week = "# " + Stored.TITLE + "\n\n" + Stored.GRADE + "\n\n" + Stored.INCIDENTS + "\n";
        Bulletin bulletin = Stored.bulletin(with(zip("2031/", "", "2031/week.md", week)));

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
        assertThat(bulletin.source().file()).isEqualTo("x!/a.zip!/2031/week.md");
    }

    @Test
    void tellsOfAnAttachedArchiveThatCannotBeTakenApart() {
        byte[] whole = zip("week.md", "# " + Stored.TITLE);
        byte[] document = zip("[Content_Types].xml", "");

        assertThat(List.of(Arrays.copyOf(whole, whole.length / 2), new byte[] {'P', 'K', 3, 4, 'x'}))
                .allSatisfy(
                        archive -> assertThat(Stored.read(with(archive).getBytes(StandardCharsets.ISO_8859_1))
                                        .problems())
                                .extracting(Problem::file, Problem::message)
                                .containsExactly(
                                        tuple(
                                                "x!/a.zip",
                                                "the zip archive is damaged, encrypted or holds too much, so it is left out: unpack it first")));
        assertThat(AttachedArchive.isUnreadable(Arrays.copyOf(document, document.length / 2)))
                .isFalse();
        assertThat(AttachedArchive.isUnreadable(whole)).isFalse();
    }

    @Test
    void leavesAnAttachedArchiveThatIsADocumentOrTooMuchAsItIs() {
        String[] many = new String[2 * 1001];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "" + i;
            many[i + 1] = "";
        }

        assertThat(AttachedArchive.entries(zip("mimetype", "application/epub+zip")))
                .isEmpty();
        assertThat(AttachedArchive.entries(zip(many))).isEmpty();
        assertThat(AttachedArchive.entries(new byte[] {'P', 'K', 3, 4, 0})).isEmpty();
        assertThat(AttachedArchive.entries(new byte[] {'P'})).isEmpty();
        assertThat(AttachedArchive.entries(zip("a", "1", "b", "2"))).containsOnlyKeys("a", "b");
    }

    private static String mixed(String... parts) {
        return mail(
                "周报",
                "Content-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n" + String.join("--y\r\n", parts)
                        + "--y--\r\n");
    }

    private static final String WEEK = "# " + Stored.TITLE + "\n\n" + Stored.GRADE + "\n\n" + Stored.INCIDENTS + "\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/markdown; name=\"week.md\" | x!/week.md",
                "application/octet-stream; name=\"=?utf-8?B?5ZGo5oqlLm1k?=\" | x!/周报.md",
                "text/plain; charset=utf-8~Content-Disposition: attachment | x!/part 2",
                "text/markdown; charset=utf-8~Content-Location: https://a.example/b/week.md?c=d | x!/week.md"
            })
    void readsWhatIsAttachedWithoutAFileName(String type, String file) {
        Bulletin bulletin = Stored.bulletin(mixed(
                "Content-Type: text/plain\r\n\r\nsee\r\n",
                "Content-Type: " + type.replace("~", "\r\n") + "\r\n" + base64(WEEK)));

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
        assertThat(bulletin.source().file()).isEqualTo(file);
    }

    @Test
    void tellsOfADocumentWithoutANameThatIsNotRead() {
        byte[] word = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};

        assertThat(Stored.read(mixed(
                                "Content-Type: text/plain\r\n\r\nsee\r\n",
                                "Content-Type: application/octet-stream\r\n" + base64(word)))
                        .problems())
                .extracting(Problem::file)
                .contains("x!/part 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=smime.p7s", "name=smime.p7s\r\nContent-Disposition: attachment; filename=smime.p7s"})
    void takesNoSignatureForADocument(String name) {
        assertThat(Stored.read(mixed(
                                "Content-Type: text/plain\r\n\r\nsee\r\n",
                                "Content-Type: application/pkcs7-signature; " + name + "\r\n"
                                        + base64(new byte[] {0x30, (byte) 0x80, 6, 9, (byte) 0xFF, 0, 1})))
                        .problems())
                .isEmpty();
    }

    @Test
    void readsTheFrameOfASavedPageThatHoldsTheText() {
        String parts =
                "--y\r\nContent-Type: text/html\r\nContent-ID: <f@mhtml.blink>\r\nContent-Location: https://a.example/18\r\n"
                        + base64("<title>" + Stored.TITLE + "</title><p>" + Stored.GRADE + "</p><p>" + Stored.INCIDENTS
                                + "</p>")
                        + "--y\r\nContent-Type: font/woff2\r\nContent-Location: https://a.example/a.woff2\r\n"
                        + base64(new byte[] {'w', 'O', 'F', '2', (byte) 0xFF, (byte) 0xFE, 0});
        String page = "From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; boundary=y\r\n\r\n--y\r\nContent-Type: text/html\r\n"
                + base64("<html><body><iframe src='cid:f@mhtml.blink'></iframe></body></html>") + parts + "--y--\r\n";

        Bulletin bulletin = Stored.bulletin(page);

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
        assertThat(bulletin.source().file()).isEqualTo("x!/18");
    }

    private static String alternative(String html) {
        return mail(
                Stored.TITLE,
                "Content-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        + base64(Stored.GRADE + "\n\n" + Stored.INCIDENTS)
                        + "--y\r\nContent-Type: text/html; charset=utf-8\r\n"
                        + base64(html) + "--y--\r\n");
    }

    @Test
    void prefersTheTextToAPageWithoutASentence() {
        assertThat(Stored.bulletin(alternative("<img src='cid:1'>")).source().file())
                .isEqualTo("x!/text");
        assertThat(Stored.bulletin(alternative("<p>" + Stored.GRADE.replace("。", "&#12290;") + "</p>"))
                        .source()
                        .file())
                .isEqualTo("x!/page");
    }

    @ParameterizedTest
    @CsvSource({"text/plain,text", "text/html,page"})
    void readsATextOnBothSidesOfAPicture(String type, String file) {
        Bulletin bulletin = Stored.bulletin(mixed(
                        "Content-Type: " + type + "; charset=utf-8\r\n" + base64(Stored.GRADE),
                        "Content-Type: image/png\r\n" + base64(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xFF}),
                        "Content-Type: " + type + "; charset=utf-8\r\n" + base64(Stored.INCIDENTS))
                .replace(word("周报"), word(Stored.TITLE)));

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
        assertThat(bulletin.source().file()).isEqualTo("x!/" + file);
    }
}
