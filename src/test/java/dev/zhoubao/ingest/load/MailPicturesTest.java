package dev.zhoubao.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.PictureFixture;
import dev.zhoubao.fixture.Publisher;
import dev.zhoubao.ingest.form.Form;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Picture;
import dev.zhoubao.shell.ShellUnderTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that a browser saved with their pictures as one file, and mails with pictures in them. */
class MailPicturesTest {

    private static final byte[] PICTURE = PictureFixture.picture("png", 30, 20);

    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String part(String head, byte[] content) {
        return head + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(content) + "\r\n";
    }

    private static String mail(String... parts) {
        String boundary = "--x" + parts.length;
        return "From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
                + "Snapshot-Content-Location: https://mp.weixin.qq.com/s/abc\r\n"
                + "Content-Type: multipart/related; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n"
                + String.join("--" + boundary + "\r\n", parts) + "--" + boundary + "--\r\n";
    }

    /** A page that shows a picture, and a part with these fields. */
    private static String saved(String source, String fields, byte[] content) {
        String page = Publisher.article(9).replace("<img ", "<img src=\"" + source + "\" ");
        return mail(
                part("Content-Type: text/html", bytes(page)), part("Content-Type: image/png\r\n" + fields, content));
    }

    private Optional<String> place(String name, String document) throws IOException {
        Files.writeString(folder.resolve(name), document);
        return place();
    }

    private Optional<String> place() {
        List<Bulletin> bulletins =
                new Loader(Form.readers()).load(List.of(LoadRoot.of(folder))).bulletins();
        assertThat(bulletins).hasSize(1);
        return bulletins.get(0).pictures().stream()
                .map(Picture::file)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static Optional<byte[]> content(String place) {
        return new PictureContents(Form.readers()).of(place);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/640.png?x=1&amp;y=2, Content-Location: https://a.example/640.png?x=1&y=2",
        "/640.png, Content-Location: https://mp.weixin.qq.com/640.png",
        "640.png, Content-Location: 640.png",
        "x, Content-Location: http://mmbiz.qpic.cn/week-9.png",
        "cid:a%40b, Content-ID: <a@b>",
        "cid:a@b, Content-ID: <a@b>|Content-Disposition: inline; filename=\"chart.png\"",
        "https://a.example/1/2/3, Content-Location: https://a.example/1| /2/3"
    })
    void findsWhatThePageShowsInTheSameFile(String source, String fields) throws IOException {
        Optional<String> place = place("week.mhtml", saved(source, fields.replace("|", "\r\n"), PICTURE));

        assertThat(place).hasValueSatisfying(found -> {
            assertThat(found).startsWith(folder.resolve("week.mhtml") + "!/");
            assertThat(content(found)).hasValue(PICTURE);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/1.png, Content-Location: https://a.example/2.png",
        "!/picture 1, Content-Location: https://a.example/1.png",
        "../secret.png, Content-Location: https://a.example/1.png",
        "cid:%zz, Content-ID: <a>"
    })
    void findsNothingElse(String source, String fields) throws IOException {
        assertThat(place("week.mhtml", saved(source, fields, PICTURE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "MZ", ""})
    void takesNothingForAPictureThatIsNone(String content) throws IOException {
        assertThat(place("week.mhtml", saved("cid:a", "Content-ID: <a>", bytes(content))))
                .isEmpty();
    }

    @Test
    void findsThePicturesOfAPageThatIsAttached() throws IOException {
        Optional<String> place = place(
                "mail.eml",
                mail(
                        part("Content-Type: text/plain", bytes("see below")),
                        part("Content-Type: image/png; name=other.png", PictureFixture.picture("png", 1, 1)),
                        part(
                                "Content-Type: application/x-mimearchive; name=week.mhtml\r\n"
                                        + "Content-Disposition: attachment; filename=week.mhtml",
                                bytes(saved("cid:a", "Content-ID: <a>", PICTURE)))));

        assertThat(place).hasValue(folder.resolve("mail.eml") + "!/week.mhtml!/picture 1");
        assertThat(content(place.orElseThrow())).hasValue(PICTURE);
    }

    @Test
    void namesNoCopyThatLiesInAnArchive() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("weeks.zip")))) {
            zip.putNextEntry(new ZipEntry("week.mhtml"));
            zip.write(bytes(saved("cid:a", "Content-ID: <a>", PICTURE)));
        }

        assertThat(place()).isEmpty();
    }

    @Test
    void holdNothingOnceTheFileIsGone() throws IOException {
        String place =
                place("week.mhtml", saved("cid:a", "Content-ID: <a>", PICTURE)).orElseThrow();
        Files.delete(folder.resolve("week.mhtml"));

        assertThat(content(place)).isEmpty();
        assertThat(content("\0!/x")).isEmpty();
    }

    @Test
    void areShownAndExportedAsThoseOfAnyOtherPage() throws IOException {
        Path library = Files.createDirectory(folder.resolve("library!"));
        Path out = Files.createDirectory(folder.resolve("out"));
        String page = Publisher.article(9).replace("<img ", "<p><img src='cid:b'><img src='cid:a' ");
        Files.writeString(
                library.resolve("a.mhtml"),
                mail(
                        part("Content-Type: text/html", bytes(page)),
                        part("Content-Type: image/png\r\nContent-ID: <a>", PICTURE),
                        part("Content-Type: text/plain\r\nContent-ID: <b>", PICTURE)));
        try (ShellUnderTest shell = new ShellUnderTest("--library", library.toString(), "--lang", "en")) {
            assertThat(shell.run("show 9 --format json").out())
                    .contains("library!/a.mhtml!/picture 1", "library!/a.mhtml!/picture 2");
            for (String kind : List.of("html", "md", "xlsx")) {
                String export = "export " + kind + " --pictures --out '" + out + "/a." + kind + "'";
                for (String command : List.of(export + " --dry-run", export)) {
                    assertThat(shell.run(command).out().lines())
                            .as(command)
                            .filteredOn(line -> line.matches("pictures +\\Q" + out.resolve("a-pictures") + "\\E"))
                            .hasSize(kind.equals("md") ? 1 : 0);
                }
            }
        }

        assertThat(Files.readString(out.resolve("a.html")).split("src=\"data:image/png;base64,", -1))
                .hasSize(3);
        assertThat(out.resolve("a.xlsx")).exists();
        try (Stream<Path> copies = Files.list(out.resolve("a-pictures"))) {
            assertThat(copies)
                    .singleElement()
                    .satisfies(copy -> assertThat(copy).hasBinaryContent(PICTURE));
        }
    }
}
