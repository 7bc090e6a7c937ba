package dev.zhoubao.ingest.pdf;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.UnreadableDocumentException;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** The article that one PDF holds. */
final class PdfArticle {

    private static final int MOST_PAGES = 100;
    private static final int BY_LINES = 8;
    private static final Pattern BY_LINE =
            Pattern.compile("(\\d{4})[-年/](\\d{1,2})[-月/](\\d{1,2})日?\\s+\\d{1,2}:\\d{2}(?:\\D.*)?$");

    private final Document document;
    private final List<Problem> problems = new ArrayList<>();

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
        Optional<PdfTitle> title = Optional.empty();
        for (int i = 1; i <= count; i++) {
            List<Segment> page = text.page(i);
            boolean begins = pages.stream().allMatch(List::isEmpty) && !page.isEmpty();
            pages.add(page);
            if (begins) {
                title = PdfTitle.of(
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

    private Article article(PdfTitle title, PageEdges edges) {
        Paragraphs paragraphs = new Paragraphs();
        LocalDate published = null;
        for (int i = 0; i < edges.pages().size(); i++) {
            boolean first = paragraphs.blocks().isEmpty();
            List<Segment> page = edges.pages().get(i).stream()
                    .filter(segment -> !first || title.lines().stream().noneMatch(line -> line.besides(segment)))
                    .toList();
            published = published != null || !first ? published : published(page);
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

    /** The moment in a line under the title. */
    private static @Nullable LocalDate published(List<Segment> page) {
        List<Segment> lines = Segment.lines(page);
        for (Segment line : lines.subList(0, Math.min(BY_LINES, lines.size()))) {
            Matcher moment = BY_LINE.matcher(line.text());
            if (moment.find()) {
                try {
                    return LocalDate.of(
                            Integer.parseInt(moment.group(1)),
                            Integer.parseInt(moment.group(2)),
                            Integer.parseInt(moment.group(3)));
                } catch (DateTimeException e) {
                    return null;
                }
            }
        }
        return null;
    }
}
