package dev.zhoubao.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.fixture.HostileDigest;
import dev.zhoubao.fixture.SeedReports;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.digest.DigestReport;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.summary.SeriesWeeks;
import dev.zhoubao.report.words.Labels;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a real browser shows it; skipped where there is no Chromium. */
class HtmlInBrowserTest {

    private static final int LIGHT_GROUND = 0xFFFFFFFF;
    private static final int LIGHT_SERIES = 0xFF1F5FA8;
    private static final int DARK_GROUND = 0xFF15181C;
    private static final int DARK_SERIES = 0xFF7DB4F0;
    private static final int DOT = 20;

    private static final int WEEKS = 12;
    private static final List<Metric> CNVD = Series.CNVD.metrics().toList();

    @TempDir
    private Path folder;

    private Chromium browser;

    @BeforeEach
    void find() {
        Optional<Chromium> found = Chromium.find();
        assumeTrue(found.isPresent(), "no Chromium here");
        browser = found.orElseThrow();
    }

    private Path page(Report report) throws IOException {
        return Files.writeString(folder.resolve("page.html"), Pages.written(report));
    }

    private BufferedImage shown(Report report, String... options) throws IOException, InterruptedException {
        Path image = folder.resolve("page.png");
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--screenshot=" + image);
        assertThat(browser.open(page(report), all.toArray(String[]::new))).isEmpty();
        return ImageIO.read(image.toFile());
    }

    private static long count(BufferedImage image, int colour) {
        return IntStream.range(0, image.getHeight())
                .mapToLong(y -> IntStream.range(0, image.getWidth())
                        .filter(x -> image.getRGB(x, y) == colour)
                        .count())
                .sum();
    }

    @Test
    void drawsItsChartsOnALightGround() throws IOException, InterruptedException {
        BufferedImage image = shown(SeedReports.of("digest", Lang.EN), "--window-size=1100,2200");

        assertThat(image.getRGB(1, 1)).isEqualTo(LIGHT_GROUND);
        assertThat(count(image, LIGHT_SERIES)).isGreaterThan(DOT);
    }

    @Test
    void drawsItsChartsOnADarkGroundWhereThatIsPreferred() throws IOException, InterruptedException {
        BufferedImage image = shown(
                SeedReports.of("digest", Lang.ZH),
                "--window-size=1100,2200",
                "--blink-settings=preferredColorScheme=0");

        assertThat(image.getRGB(1, 1)).isEqualTo(DARK_GROUND);
        assertThat(count(image, DARK_SERIES)).isGreaterThan(DOT);
    }

    @Test
    void isNoWiderThanANarrowScreen() throws IOException, InterruptedException {
        Path narrow = Files.writeString(
                folder.resolve("narrow.html"),
                "<!DOCTYPE html><body style='margin:0;background:#f0f'><iframe src='page.html'"
                        + " style='width:375px;height:2200px;border:0'></iframe></body>");
        page(SeedReports.of("digest", Lang.EN));
        Path image = folder.resolve("narrow.png");
        browser.open(narrow, "--window-size=800,2200", "--screenshot=" + image);
        BufferedImage shown = ImageIO.read(image.toFile());

        assertThat(shown.getRGB(1, 1)).isEqualTo(LIGHT_GROUND);
        assertThat(IntStream.range(0, 2000).filter(y -> shown.getRGB(368, y) != LIGHT_GROUND))
                .as("what reaches into the margin")
                .isEmpty();
    }

    @Test
    void prints() throws IOException, InterruptedException {
        Path pdf = folder.resolve("page.pdf");

        assertThat(browser.open(page(SeedReports.of("digest", Lang.EN)), "--print-to-pdf=" + pdf))
                .isEmpty();
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    /** Wherever on a page they come: what is above says how far down. */
    @ParameterizedTest
    @ValueSource(ints = {18, 24, 30, 36})
    void printsNoHeadingOrSentenceOnAnotherPageThanItsTable(int above) throws IOException, InterruptedException {
        Table table = new Table(
                "t",
                "",
                List.of(Column.text("c", "C")),
                IntStream.range(0, 12)
                        .mapToObj(i -> List.<Cell>of(Cell.text("row " + i + ".")))
                        .toList());
        Report report = new Report(
                "r",
                "R",
                List.of(
                        Section.of(
                                "a",
                                "Above",
                                Prose.of(Collections.nCopies(above, "Words.").toArray(String[]::new))),
                        Section.of("h", "Heading", Prose.of("Sentence one.", "Sentence two."), table)),
                List.of());
        Path pdf = folder.resolve("page.pdf");
        browser.open(page(report), "--no-pdf-header-footer", "--print-to-pdf=" + pdf);

        assertThat(texts(pdf))
                .filteredOn(page -> page.contains("Heading"))
                .singleElement()
                .asString()
                .contains("Sentence one.", "Sentence two.", "row 0.", "row 11.");
    }

    private static List<String> texts(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(i);
                text.setEndPage(i);
                pages.add(text.getText(document));
            }
            return pages;
        }
    }

    /** Of all their figures: what is too wide would shrink every page, and a page one that is left early has no headline. */
    @Test
    void printsTheNewestWeeksOnPageOneAndNoTableOverTwo() throws IOException, InterruptedException {
        Path pdf = folder.resolve("page.pdf");
        Report digest = mixed();
        browser.open(page(digest), "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        String[] values = CNVD.stream()
                .map(metric -> String.valueOf(value(metric, WEEKS - 1)))
                .toArray(String[]::new);

        List<String> pages = texts(pdf);

        assertThat(pages.get(0))
                .contains("Newest week of the weekly bulletin", "Newest week of the CNVD weekly")
                .contains(values);
        assertThat(pages)
                .filteredOn(page -> page.contains("All weeks of the CNVD weekly"))
                .first()
                .asString()
                .contains(values);
    }

    @Test
    void printsNothingWiderThanThePaper() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("printed.html"), Pages.written(mixed()).replace("@media print", "@media all"));
        Path page = Files.writeString(
                folder.resolve("frame.html"),
                "<!doctype html><body><iframe src=\"printed.html\" style=\"border:0;width:703px;height:900px\"></iframe>"
                        + "<script>onload = () => { const page = document.querySelector('iframe').contentDocument;"
                        + "console.log('tables ' + page.querySelectorAll('table').length + ' width '"
                        + " + page.documentElement.scrollWidth); };</script>");

        assertThat(browser.open(page, "--allow-file-access-from-files", "--dump-dom"))
                .singleElement()
                .asString()
                .matches(".*tables [1-9]\\d* width 703\\W.*");
    }

    @Test
    void runsNothingOfAHostileDigest() throws IOException, InterruptedException {
        assertThat(browser.open(page(HostileDigest.report()), "--dump-dom")).isEmpty();
    }

    @Test
    void wouldSayIfAScriptGotIn() throws IOException, InterruptedException {
        String page = Pages.written(SeedReports.of("digest", Lang.EN));
        Path opened = Files.writeString(
                folder.resolve("opened.html"), page.replace("</main>", "<script>alert(1)</script></main>"));

        assertThat(browser.open(opened, "--dump-dom"))
                .singleElement()
                .asString()
                .contains("Content Security Policy");
    }

    /** A page within a page is as narrow as it is told to be; the window has loaded when every frame has. */
    @Test
    void scrollsNothingSidewaysInWindowsOfUsualWidths() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("main.html"), Pages.written(SeedReports.of("digest", Lang.EN)));
        Files.writeString(folder.resolve("cnvd.html"), Pages.written(cnvd()));
        StringBuilder frames = new StringBuilder("<!doctype html><body>");
        for (String name : List.of("main", "cnvd")) {
            for (int width : List.of(375, 1200)) {
                frames.append("<iframe src=\"" + name + ".html\" style=\"border:0;width:" + width
                        + "px;height:900px\"></iframe>");
            }
        }
        frames.append(
                "<script>onload = () => { for (const frame of document.querySelectorAll('iframe')) {"
                        + "const page = frame.contentDocument; let wide = 0;"
                        + "for (const box of [page.documentElement, ...page.querySelectorAll('.scroll')])"
                        + " if (box.scrollWidth > box.clientWidth + 1) wide++;"
                        + "console.log('of ' + page.querySelectorAll('table').length + ' tables too wide: ' + wide); } };</script>");
        Path page = Files.writeString(folder.resolve("frames.html"), frames);

        assertThat(browser.open(page, "--allow-file-access-from-files", "--dump-dom"))
                .hasSize(4)
                .allMatch(line -> line.matches(".*of [1-9]\\d* tables too wide: 0\\W.*"));
    }

    /** Weeks with every figure that CNVD's weekly may have. */
    private static Report cnvd() {
        return new DigestReport(new Labels(Lang.EN), "zhoubao").of(cnvdWeeks(), List.of());
    }

    /** Weeks of the bulletin with the figures that it always has, and beside them those of CNVD. */
    private static Report mixed() {
        List<Bulletin> main = IntStream.range(0, WEEKS)
                .mapToObj(i -> BulletinFixture.week(2031, 10 + i)
                        .figures(500 + i, 100 - i, 80 + i, 40 + i, 20 + i)
                        .bulletin())
                .toList();
        return new DigestReport(new Labels(Lang.EN), "zhoubao")
                .of(new ExportedWeeks(
                        Stream.of(main, cnvdWeeks())
                                .map(weeks -> new SeriesWeeks(weeks, weeks))
                                .toList(),
                        List.of(),
                        List.of()));
    }

    private static List<Bulletin> cnvdWeeks() {
        return IntStream.range(0, WEEKS)
                .mapToObj(i -> {
                    BulletinFixture week =
                            BulletinFixture.week(2031, 10 + i).of(Series.CNVD).file("cnvd" + i);
                    CNVD.forEach(metric -> week.figure(metric, value(metric, i)));
                    return week.bulletin();
                })
                .toList();
    }

    private static long value(Metric metric, int week) {
        return 12_345 + 100L * CNVD.indexOf(metric) + week;
    }
}
