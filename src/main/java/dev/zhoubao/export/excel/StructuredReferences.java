package dev.zhoubao.export.excel;

import dev.zhoubao.document.Formula;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.excel.cell.HeaderLabels;
import dev.zhoubao.export.excel.cell.TableRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Formulas over the tables of a workbook, which name tables and columns instead of cells, so that rows that are filtered or
 * added count. Only labels of the report's own are in them, never the text of a cell.
 */
final class StructuredReferences implements Formula.Visitor<Optional<String>> {

    private static final Pattern SPECIAL = Pattern.compile("['#@\\[\\]]");

    private final WorkbookLayout layout;
    private final Table own;
    private final Map<Formula, Optional<String>> texts = new HashMap<>();
    private final Map<String, Optional<TableRange>> places = new HashMap<>();

    /** @param own the table that the formulas stand in */
    StructuredReferences(WorkbookLayout layout, Table own) {
        this.layout = layout;
        this.own = own;
    }

    /** Empty where a table or column of it is not in the workbook, or goes on in a second sheet. */
    Optional<String> of(Formula formula) {
        Optional<String> known = texts.get(formula);
        if (known == null) {
            known = formula.accept(this);
            texts.put(formula, known);
        }
        return known;
    }

    @Override
    public Optional<String> visit(Formula.Aggregate aggregate) {
        return column(aggregate.table(), aggregate.column()).map(cells -> switch (aggregate.operation()) {
            // From 100 on, hidden rows do not count either.
            case MEAN -> given(cells, "SUBTOTAL(101," + cells + ")");
            case COUNT -> count(cells);
            case MOST -> given(cells, "SUBTOTAL(104," + cells + ")");
            case LEAST -> given(cells, "SUBTOTAL(105," + cells + ")");
            case SUM -> given(cells, "SUBTOTAL(109," + cells + ")");
            case MEDIAN -> given(cells, "_xlfn.AGGREGATE(12,5," + cells + ")");
        });
    }

    private static String count(String cells) {
        return "SUBTOTAL(102," + cells + ")";
    }

    /** Of no values a sum or an extreme would be 0, a mean an error. */
    private static String given(String cells, String value) {
        return "IF(" + count(cells) + "=0,\"\"," + value + ")";
    }

    @Override
    public Optional<String> visit(Formula.SumBeside sum) {
        return column(sum.table(), sum.column())
                .flatMap(cells -> column(sum.table(), sum.beside())
                        .map(beside -> "IF(" + countBeside(cells, beside) + "=0,\"\",SUMPRODUCT(" + shown(beside) + ","
                                + cells + "))"));
    }

    @Override
    public Optional<String> visit(Formula.CountBeside count) {
        return column(count.table(), count.column())
                .flatMap(cells -> column(count.table(), count.beside()).map(beside -> countBeside(cells, beside)));
    }

    private static String countBeside(String cells, String beside) {
        return "SUMPRODUCT(" + shown(beside) + "," + shown(cells) + ")";
    }

    /** For each row 1 where it is shown and has a number in the column, else 0: a subtotal of each cell alone. */
    private static String shown(String cells) {
        String first = "INDEX(" + cells + ",1)";
        return "SUBTOTAL(102,OFFSET(" + first + ",ROW(" + cells + ")-ROW(" + first + "),0))";
    }

    @Override
    public Optional<String> visit(Formula.Difference difference) {
        return inRow(difference.column())
                .flatMap(value -> inRow(difference.less()).map(less -> ofBoth(value, less, value + "-" + less)));
    }

    /** Otherwise an empty cell would count as 0. */
    private static String ofBoth(String one, String other, String value) {
        return "IF(COUNT(" + one + "," + other + ")=2," + value + ",\"\")";
    }

    @Override
    public Optional<String> visit(Formula.Quotient quotient) {
        return inRow(quotient.part())
                .flatMap(part -> inRow(quotient.whole()).map(whole -> ratio(part, whole, part + "/" + whole)));
    }

    @Override
    public Optional<String> visit(Formula.Deviation deviation) {
        return inRow(deviation.column())
                .flatMap(value -> inRow(deviation.from())
                        .map(from -> ratio(value, from, "(" + value + "-" + from + ")/" + from)));
    }

    /** Empty where the whole is 0. */
    private static String ratio(String part, String whole, String value) {
        return ofBoth(part, whole, "IFERROR(" + value + ",\"\")");
    }

    @Override
    public Optional<String> visit(Formula.Step step) {
        return inRow(step.column())
                .flatMap(value -> inRow(step.before())
                        .flatMap(before -> column(own.id(), step.name())
                                .flatMap(names -> column(own.id(), step.column())
                                        .map(values -> "INDEX(" + values + ",MATCH(" + before + "," + names + ",0))")))
                        .map(other -> ofBoth(value, other, value + "-" + other)));
    }

    private Optional<String> column(String table, String column) {
        return place(table)
                .flatMap(range -> label(range.table(), column)
                        .flatMap(label -> layout.name(range).map(name -> name + "[" + label + "]")));
    }

    private Optional<String> inRow(String column) {
        return place(own.id())
                .flatMap(range -> label(range.table(), column)
                        .flatMap(label -> layout.name(range).map(name -> name + "[[#This Row],[" + label + "]]")));
    }

    private Optional<TableRange> place(String table) {
        return places.computeIfAbsent(table, id -> {
            List<TableRange> found = layout.findAll(id);
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        });
    }

    private static Optional<String> label(Table table, String column) {
        int place = table.indexOf(column);
        return place < 0
                ? Optional.empty()
                : Optional.of(SPECIAL.matcher(HeaderLabels.of(table).get(place)).replaceAll("'$0"));
    }
}
