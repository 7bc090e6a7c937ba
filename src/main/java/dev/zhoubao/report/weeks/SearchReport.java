package dev.zhoubao.report.weeks;

import dev.zhoubao.analysis.search.Hit;
import dev.zhoubao.analysis.search.Search;
import dev.zhoubao.analysis.search.Search.SearchResult;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.document.LazyRows;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.report.words.Places;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a text occurs: hits with what stands around them, or how many each week has. */
public record SearchReport(Labels labels) {

    /** UTF-16 units of a text that is given whole: more than a paragraph has. It stands beside each hit in it. */
    private static final int LONGEST = 2_000;

    private static final int AROUND = 100;

    /** @param most how many hits are listed at most; the total counts all */
    public Report ofHits(Search search, int most) {
        List<Hit> shown = search.hits().limit(most).toList();
        List<Column> columns = List.of(
                Column.text("week", labels.text("week")),
                Column.text("part", labels.text("search.part")),
                Column.number("line", labels.text("line")),
                Column.text("text", labels.text("search.text")),
                Column.text("match", labels.text("search.match")).asExtra(),
                Column.text("file", labels.text("file")).asExtra());
        Table table = new Table("hits", "", columns, new LazyRows<>(shown, this::row));
        return report(search, table, new AbstractList<Map<String, @Nullable Object>>() {
            @Override
            public Map<String, @Nullable Object> get(int i) {
                return data(shown.get(i));
            }

            @Override
            public int size() {
                return shown.size();
            }
        });
    }

    /** A row for each week that has a hit. */
    public Report ofCounts(Search search) {
        List<Column> columns = List.of(
                Column.text("week", labels.text("week")),
                Column.date("start", labels.text("start")),
                Column.date("end", labels.text("end")),
                Column.number("hits", labels.text("search.hits")));
        List<SearchResult> found = search.found();
        Table table = new Table(
                "counts", "", columns, found.stream().map(SearchReport::row).toList());
        return report(search, table, found.stream().map(SearchReport::data).toList());
    }

    private Report report(Search search, Table table, Object data) {
        Facts totals = new Facts(List.of(
                new Fact(labels.text("search.hits"), Cell.number(search.count())),
                new Fact(
                        labels.text("search.weeks"),
                        Cell.text(labels.text("summary.coverage", search.found().size(), search.searched())))));
        List<Block> blocks = new ArrayList<>(List.of(table, totals));
        if (table.rows().isEmpty()) {
            blocks.add(1, Prose.of(labels.text("search.none")));
        }
        return new Report("search", labels.text("search.title"), List.of(new Section("hits", "", blocks)), data);
    }

    private List<Cell> row(Hit hit) {
        return List.of(
                Cell.text(hit.edition().name()),
                Cell.coded(hit.part().toString(), labels.text("search.part." + hit.part())),
                new Places(labels).cell(hit.locator(), hit.line()),
                Excerpt.of(hit),
                Cell.text(Excerpt.found(hit)),
                Cell.text(hit.file()));
    }

    private static List<Cell> row(SearchResult found) {
        return List.of(
                Cell.text(found.edition().name()),
                Cell.dayOf(found.edition().start()),
                Cell.dayOf(found.edition().end()),
                Cell.number(found.hits().size()));
    }

    /**
     * The match in characters (Unicode code points) of the text, from 0, its end excluded. Of a text of many pages no more
     * than what stands around the match, which may be one of a hundred thousand there.
     */
    private static Map<String, @Nullable Object> data(Hit hit) {
        int from = from(hit);
        String text = hit.text().substring(from, to(hit));
        int start = text.codePointCount(0, hit.match().start() - from);
        int length = hit.found().codePointCount(0, hit.found().length());
        return new JsonObject()
                .put("week", hit.edition().name())
                .put("line", hit.line())
                .putIfKnown("line_unit", Places.unit(hit.locator()))
                .put("text", text)
                .put("match", List.of(start, start + length))
                .put("part", hit.part().toString())
                .put("file", hit.file())
                .map();
    }

    private static int from(Hit hit) {
        int from = hit.text().length() <= LONGEST ? 0 : Math.max(0, hit.match().start() - AROUND);
        return from > 0 && Character.isLowSurrogate(hit.text().charAt(from)) ? from - 1 : from;
    }

    private static int to(Hit hit) {
        int length = hit.text().length();
        int to = length <= LONGEST ? length : Math.min(length, hit.match().end() + AROUND);
        return to < length && Character.isLowSurrogate(hit.text().charAt(to)) ? to + 1 : to;
    }

    private static Map<String, @Nullable Object> data(SearchResult found) {
        return new JsonObject()
                .put("week", found.edition().name())
                .put("start", found.edition().start())
                .put("end", found.edition().end())
                .put("hits", found.hits().size())
                .map();
    }
}
