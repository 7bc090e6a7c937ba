package dev.zhoubao.report;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Source;
import java.util.List;

/** The documents behind an export: what was read, where it stands, and its checksum. */
final class SourceTable {

    private final Labels labels;

    SourceTable(Labels labels) {
        this.labels = labels;
    }

    Table of(List<Bulletin> bulletins) {
        List<Column> columns = List.of(
                Column.text("week", labels.text("week")),
                Column.text("title", labels.text("title")),
                Column.text("source", labels.text("source")),
                Column.date("published", labels.text("published")),
                Column.text("file", labels.text("file")),
                Column.text("sha256", labels.text("sha256")));
        return new Table("sources", "", columns, new LazyRows<>(bulletins, SourceTable::row));
    }

    private static List<Cell> row(Bulletin bulletin) {
        Source source = bulletin.source();
        return List.of(
                Cell.text(bulletin.name()),
                Cell.link(bulletin.title(), source.url()),
                Cell.textOf(source.name().orElse(null)),
                Cell.dayOf(source.published()),
                Cell.text(source.file()),
                Cell.text(source.sha256()));
    }
}
