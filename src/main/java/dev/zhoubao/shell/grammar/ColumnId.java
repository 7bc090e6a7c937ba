package dev.zhoubao.shell.grammar;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import java.util.List;

/** The id of a column of a list. */
public record ColumnId(String id) {

    /** Why a column is refused that is none of these. */
    public static UsageException unknown(String id, List<String> ids) {
        return Suggestions.near(id, ids)
                .map(near -> new UsageException(Phrase.of("'{0}' is not a column", id), near))
                .orElseGet(() -> new UsageException(
                        Phrase.of("'{0}' is not a column; the columns are {1}", id, Suggestions.some(ids))));
    }
}
