package dev.zhoubao.ingest.pdf;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.DateLine;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.UnreadableDocumentException;
import dev.zhoubao.ingest.title.PrintedTitle;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The article that one PDF holds. */
final class PdfArticle {

    private static final int MOST_PAGES = 100;

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
                        Segment.lines(page),
                        Optional.ofNullable(pdf.getDocumentInformation().getTitle()));
                if (title.isEmpty()) {
                    return new Article("", null, null, null, null, null, List.of(), List.of(), problems);
                }
            }
        }
        if (count == 0) {
            throw new IOException("no page");
        }
        if (title.isEmpty()) {
            throw new UnreadableDocumentException(Phrase.of("the PDF holds pictures of text and no text"));
        }
        if (count < pdf.getNumberOfPages()) {
            problems.add(new Problem(
                    Severity.WARNING,
                    document.file(),
                    null,
                    Phrase.of("the PDF has more than {0} pages; the rest is left out", MOST_PAGES),
                    null));
        }
        return article(title.get(), PageEdges.of(pages));
    }

    private Optional<PrintedTitle> title(List<Segment> page, Optional<String> told) {
        Optional<PrintedTitle> title =
                PrintedTitle.of(page.stream().map(Segment::text).toList(), told);
        titleLines = title.map(found -> found.lines().stream().map(page::get).toList())
                .orElse(List.of());
        return title;
    }

    private Article article(PrintedTitle title, PageEdges edges) {
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
                title.text(),
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
