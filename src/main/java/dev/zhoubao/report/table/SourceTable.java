package dev.zhoubao.report.table;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.LazyRows;
import dev.zhoubao.document.Table;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Source;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.function.Function;

/** The documents behind an export: what was read, where it stands, and its checksum. */
public record SourceTable(Labels labels) {

    public Table of(List<Bulletin> bulletins) {
        return of(bulletins, Bulletin::title);
    }

    /** @param words how the titles are quoted */
    public Table of(List<Bulletin> bulletins, Function<Bulletin, String> words) {
        List<Column> columns = List.of(
                Column.text("week", labels.text("week")),
                Column.text("title", labels.text("title")),
                Column.text("source", labels.text("source")),
                Column.date("published", labels.text("published")),
                Column.text("file", labels.text("file")),
                Column.text("sha256", labels.text("sha256")));
        return new Table("sources", "", columns, new LazyRows<>(bulletins, bulletin -> row(bulletin, words)));
    }

    private static List<Cell> row(Bulletin bulletin, Function<Bulletin, String> words) {
        Source source = bulletin.source();
        return List.of(
                Cell.text(bulletin.name()),
                Cell.link(words.apply(bulletin), source.url()),
                Cell.textOf(source.name().orElse(null)),
                Cell.dayOf(source.published()),
                Cell.text(source.file()),
                Cell.text(source.sha256()));
    }
}
