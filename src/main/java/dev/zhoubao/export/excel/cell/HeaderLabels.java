package dev.zhoubao.export.excel.cell;

import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The labels of a table's columns as an Excel table takes them: not empty, not too long, no two alike but for case. */
public final class HeaderLabels {

    private static final int LONGEST = 255;

    private HeaderLabels() {}

    public static List<String> of(Table table) {
        Set<String> taken = new HashSet<>();
        List<String> labels = new ArrayList<>();
        for (Column column : table.columns()) {
            String label = SafeText.line(of(column)).strip();
            labels.add(unique(label.isEmpty() ? "column" : label, taken));
        }
        return labels;
    }

    /** With the unit that the numbers below it count in: cells that hold it would be no plain numbers. */
    public static String of(Column column) {
        String unit = column.hints().unit().strip();
        return unit.isEmpty() ? column.label() : column.label() + " (" + unit + ")";
    }

    private static String unique(String label, Set<String> taken) {
        String candidate = SafeText.cut(label, LONGEST);
        for (int n = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); n++) {
            String ending = " " + n;
            candidate = SafeText.cut(label, LONGEST - ending.length()) + ending;
        }
        return candidate;
    }
}
