package dev.zhoubao.export.html;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Report;
import dev.zhoubao.fixture.Written;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a browser understands. */
final class Pages {

    private Pages() {}

    static String written(Report report) {
        return Written.page(report);
    }

    static Document of(Report report) {
        return Jsoup.parse(written(report));
    }

    static Document of(Block... blocks) {
        return of(Written.report(blocks));
    }
}
