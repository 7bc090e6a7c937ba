package dev.zhoubao.report.table;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.report.words.Labels;

/** Where the article of a week without a full copy is: its title leads there, which is read more easily than its address. */
public record GapArticle(Labels labels) {

    public Column column() {
        return Column.text("article", labels.text("digest.article"));
    }

    /** An address that no title is known for stands for itself. */
    public Cell of(KnownWeek week) {
        return week.title() == null || week.url() == null
                ? Cell.addressOf(week.url())
                : Cell.link(Defanging.text(week.title()), week.url());
    }
}
