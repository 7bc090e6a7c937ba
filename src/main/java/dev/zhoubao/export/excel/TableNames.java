package dev.zhoubao.export.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives each table a name that formulas can use: it begins with a letter, holds letters, digits and underscores, does
 * not read like a cell ({@code AB12}, {@code R1C1}), and is no other's but for case.
 */
final class TableNames {

    private static final int LONGEST = 200;
    private static final Pattern FORBIDDEN = Pattern.compile("[^\\p{L}\\p{N}_]");
    private static final Pattern LIKE_A_CELL = Pattern.compile("(?i)[a-z]{1,3}[0-9]+|r[0-9]*(c[0-9]*)?|c[0-9]*");

    private final Set<String> taken = new HashSet<>();

    String next(String id) {
        String name = FORBIDDEN.matcher(id).replaceAll("_");
        if (name.isEmpty() || !Character.isLetter(name.codePointAt(0))) {
            name = "table_" + name;
        }
        name = name.substring(0, Math.min(LONGEST, name.length()));
        name = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return unique(LIKE_A_CELL.matcher(name).matches() ? name + "_" : name);
    }

    private String unique(String name) {
        String candidate = name;
        for (int n = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); n++) {
            candidate = name + "_" + n;
        }
        return candidate;
    }
}
