package dev.zhoubao.export.excel;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.ColumnHints.Target;
import dev.zhoubao.export.excel.cell.TableRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the cell that a row's name stands in: the first one of that name in the column that is meant. */
final class RowReferences {

    private final WorkbookLayout layout;
    private final Map<Target, Map<String, String>> cells = new HashMap<>();

    RowReferences(WorkbookLayout layout) {
        this.layout = layout;
    }

    /** The cell, as links name it; empty where no row has the words or the code for its name. */
    Optional<String> find(Target target, Cell.Text name) {
        Optional<String> found = find(target, name.text()).or(() -> find(target, name.code()));
        Target otherwise = target.otherwise();
        return found.isPresent() || otherwise == null ? found : find(otherwise, name);
    }

    private Optional<String> find(Target target, String name) {
        return Optional.ofNullable(cells.computeIfAbsent(target, this::index).get(name));
    }

    private Map<String, String> index(Target target) {
        Map<String, String> index = new HashMap<>();
        for (TableRange range : layout.findAll(target.table())) {
            int column = range.table().indexOf(target.column());
            List<List<Cell>> rows = column < 0 ? List.of() : range.table().rows();
            for (int row = 0; row < rows.size(); row++) {
                String name = rows.get(row).get(column).words();
                if (!index.containsKey(name)) {
                    index.put(name, range.cell(row, column));
                }
            }
        }
        return index;
    }
}
