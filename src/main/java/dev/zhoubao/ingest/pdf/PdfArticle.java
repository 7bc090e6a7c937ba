package dev.zhoubao.ingest.pdf;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.DateLine;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.UnreadableDocumentException;
import dev.zhoubao.ingest.title.OwnTitle;
import dev.zhoubao.ingest.title.PrintedLine;
import dev.zhoubao.ingest.title.PrintedTitle;
import dev.zhoubao.ingest.title.TitleReader;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The article that one PDF holds. */
final class PdfArticle {

    private static final int MOST_PAGES = 100;

    /** Headings are larger than the text by this. */
    private static final float HEADING = 1.15f;

    private final Document document;
    private final List<Problem> problems = new ArrayList<>();
    private List<Segment> titleLines = List.of();

    PdfArticle(Document document) {
        this.document = document;
    }

    Article article() throws UnreadableDocumentException {
        try {
            byte[] bytes = document.bytes().get().readAllBytes();
            PackedStreams.check(bytes);
            Fonts.settle();
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                return article(pdf);
            }
        } catch (LoadInterruptedException | UnreadableDocumentException e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(Phrase.of("the PDF is encrypted, so it cannot be read"), e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableDocumentException(Phrase.of("the PDF is damaged and cannot be read"), e);
        }
    }

    private Article article(PDDocument pdf) throws IOException {
        int count = Math.min(pdf.getNumberOfPages(), MOST_PAGES);
        PageText text = new PageText(pdf);
        List<List<Segment>> pages = new ArrayList<>();
        Optional<PrintedTitle> title = Optional.empty();
        for (int i = 1; i <= count; i++) {
            List<Segment> page = text.page(i);
            boolean begins = pages.stream().allMatch(List::isEmpty) && !page.isEmpty();
            pages.add(page);
            if (begins) {
                title = title(
                        page, Optional.ofNullable(pdf.getDocumentInformation().getTitle()));
                if (title.isEmpty() && page.stream().noneMatch(PdfArticle::isOfSeries)) {
                    return new Article("", null, null, null, null, null, List.of(), List.of(), problems);
                }
            }
        }
        if (count == 0) {
            throw new IOException("no page");
        }
        if (pages.stream().allMatch(List::isEmpty)) {
            throw new UnreadableDocumentException(Phrase.of("the PDF holds pictures of text and no text"));
        }
        if (count < pdf.getNumberOfPages()) {
            problems.add(Problem.warning(
                    document.file(), Phrase.of("the PDF has more than {0} pages; the rest is left out", MOST_PAGES)));
        }
        return article(title.map(PrintedTitle::text).orElse(""), PageEdges.of(pages));
    }

    /** Whether it holds what only the bulletins do, where their title is a picture. */
    private static boolean isOfSeries(Segment line) {
        return TitleReader.holdsName(line.text()) || OwnTitle.holdsFacts(line.text());
    }

    /** A heading, wherever it stands; else in the lines, of which one may lie in two columns. */
    private Optional<PrintedTitle> title(List<Segment> page, Optional<String> told) {
        float usual = usual(page);
        List<Segment> headings = page.stream()
                .filter(segment -> segment.size() > HEADING * usual)
                .toList();
        Optional<OwnTitle> heading = OwnTitle.of(printed(headings, usual));
        if (heading.filter(title -> title.edition().period() != null).isPresent()) {
            return heading.map(title -> taken(new PrintedTitle(title.text(), title.lines()), headings));
        }
        List<Segment> lines = Segment.lines(page);
        return PrintedTitle.of(printed(lines, usual), told).map(title -> taken(title, lines));
    }

    private PrintedTitle taken(PrintedTitle title, List<Segment> lines) {
        titleLines = title.lines().stream().map(lines::get).toList();
        return title;
    }

    private static List<PrintedLine> printed(List<Segment> lines, float usual) {
        return lines.stream()
                .map(line -> line.size() > HEADING * usual
                        ? new PrintedLine(line.text(), PrintedLine.Standing.HEADING)
                        : PrintedLine.of(line.text(), line.url() != null))
                .toList();
    }

    /** The size of most characters. */
    private static float usual(List<Segment> page) {
        return page.stream()
                .collect(Collectors.groupingBy(
                        Segment::size, Collectors.summingInt(line -> line.text().length())))
                .entrySet()
                .stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private Article article(String title, PageEdges edges) {
        Paragraphs paragraphs = new Paragraphs();
        LocalDate published = null;
        for (int i = 0; i < edges.pages().size(); i++) {
            boolean first = paragraphs.blocks().isEmpty();
            List<Segment> page = edges.pages().get(i).stream()
                    .filter(segment -> !first || titleLines.stream().noneMatch(line -> line.besides(segment)))
                    .toList();
            if (first) {
                published = DateLine.in(Segment.lines(page).stream().map(Segment::text))
                        .orElse(published);
            }
            for (List<Segment> block : ReadingOrder.of(page)) {
                paragraphs.add(block, i + 1);
            }
        }
        return new Article(
                title,
                null,
                null,
                published,
                null,
                edges.address().orElse(null),
                paragraphs.blocks(),
                List.of(),
                problems);
    }
}
