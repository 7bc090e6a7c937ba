package dev.zhoubao.ingest.pdf;

import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.UnreadableDocumentException;
import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of one page after the other; those that stand upright, on the page. */
final class PageText extends PDFTextStripper {

    private static final int MOST_GLYPHS = 500_000;
    private static final int MOST_OPERATORS = 5_000_000;
    /** What is drawn by its name may draw others: it counts for as many operators as it takes time. */
    private static final int FORM = 100;

    private final PDDocument pdf;
    private List<Glyph> glyphs = new ArrayList<>();
    private int seen;
    private int operators;

    PageText(PDDocument pdf) {
        this.pdf = pdf;
        setShouldSeparateByBeads(false);
    }

    /** @param number from 1 */
    List<Segment> page(int number) throws IOException {
        glyphs = new ArrayList<>();
        setStartPage(number);
        setEndPage(number);
        writeText(pdf, Writer.nullWriter());
        // PDFBox goes on where what is drawn by its name fails.
        checkOperators();
        PDPage page = pdf.getPage(number - 1);
        return Segment.of(glyphs, Links.of(page));
    }

    @Override
    protected void writePage() {
        List<TextPosition> positions =
                getCharactersByArticle().stream().flatMap(List::stream).toList();
        float shown = getCurrentPage().getRotation();
        float upright = positions.stream().anyMatch(position -> position.getDir() == shown) ? shown : 0;
        for (TextPosition position : positions) {
            String text = position.getUnicode();
            if (text != null && !text.isEmpty() && position.getDir() == upright && isOnPage(position)) {
                glyphs.add(Glyph.of(position));
            }
        }
    }

    private static boolean isOnPage(TextPosition position) {
        boolean lying = position.getDir() % 180 == 0;
        float width = lying ? position.getPageWidth() : position.getPageHeight();
        float height = lying ? position.getPageHeight() : position.getPageWidth();
        float x = position.getXDirAdj();
        float y = position.getYDirAdj();
        return x > -1 && x < width && y > -1 && y < height + 1;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (seen++ < MOST_GLYPHS) {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        LoadInterruptedException.check();
        operators += operator.getName().equals(OperatorName.DRAW_OBJECT) ? FORM : 1;
        checkOperators();
        super.processOperator(operator, operands);
    }

    private void checkOperators() throws UnreadableDocumentException {
        if (operators > MOST_OPERATORS) {
            throw new UnreadableDocumentException(Phrase.of("the PDF draws too much to be read, so it is left out"));
        }
    }
}
