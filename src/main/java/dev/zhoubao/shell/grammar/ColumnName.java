package dev.zhoubao.shell.grammar;

import dev.zhoubao.shell.failure.UsageException;
import java.util.List;

/** The id of a column of the command's own table, which only its result tells. */
public record ColumnName(String id) {

    /** Why it is refused where the table has only these. */
    public UsageException unknown(List<String> ids) {
        return ColumnId.unknown(id, ids);
    }
}
