package dev.zhoubao.ingest.pdf;

import dev.zhoubao.ingest.ArticleAddress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/** Where on a page a link lies. */
record Links(List<Area> areas) {

    private static final int MOST = 1_000;

    /** In points from the upper left corner. */
    private record Area(float left, float right, float top, float bottom, String url) {

        boolean holds(float x, float y) {
            return left <= x && x <= right && top <= y && y <= bottom;
        }
    }

    static Links of(PDPage page) throws IOException {
        float height = page.getCropBox().getUpperRightY();
        float edge = page.getCropBox().getLowerLeftX();
        List<Area> areas = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            PDRectangle box = annotation.getRectangle();
            if (areas.size() < MOST
                    && box != null
                    && annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI action
                    && action.getURI() != null) {
                areas.add(new Area(
                        box.getLowerLeftX() - edge,
                        box.getUpperRightX() - edge,
                        height - box.getUpperRightY(),
                        height - box.getLowerLeftY(),
                        action.getURI()));
            }
        }
        return new Links(areas);
    }

    /** Where a text leads whose middle and whose end lie in a link; its bullet may lie outside. */
    @Nullable
    String at(float left, float right, Glyph main) {
        float y = main.base() - main.size() / 4;
        float middle = (left + right) / 2;
        float end = right - main.size() / 2;
        return areas.stream()
                .filter(area -> area.holds(middle, y) && area.holds(end, y) && ArticleAddress.isWeb(area.url()))
                .map(Area::url)
                .findFirst()
                .orElse(null);
    }
}
