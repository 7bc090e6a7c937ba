package dev.zhoubao.export.excel;

import dev.zhoubao.document.Section;
import dev.zhoubao.export.excel.cell.SafeText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/**
 * Gives each section a sheet name that Excel accepts: at most 31 characters, none of {@code :\/?*[]}, no apostrophe at
 * either end, not the reserved word History, and no two alike but for case.
 */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>();

    String next(Section section) {
        String title = section.title().isBlank() ? section.id() : section.title();
        // Cut before, for POI would cut a character in two.
        String name = WorkbookUtil.createSafeSheetName(cut(SafeText.line(title), LONGEST), ' ')
                .strip();
        return unique(name.isEmpty() ? "Sheet" : name);
    }

    private String unique(String name) {
        String candidate = name;
        for (int n = 2; !isFree(candidate); n++) {
            String ending = " (" + n + ")";
            candidate = cut(name, LONGEST - ending.length()) + ending;
        }
        return candidate;
    }

    private boolean isFree(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return !folded.equals(RESERVED) && taken.add(folded);
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        boolean splits = Character.isHighSurrogate(name.charAt(length - 1));
        return name.substring(0, splits ? length - 1 : length);
    }
}
