package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.title.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A vulnerability as a list names it.
 *
 * @param name as printed, without its numbers
 * @param line on which it begins
 */
record NamedFlaw(String name, List<String> numbers, int line) {

    private static final String SEPARATORS = "、，,；;";

    NamedFlaw {
        numbers = List.copyOf(numbers);
    }

    /** The name without its spaces and widths. */
    String folded() {
        return NormalizedText.of(name);
    }

    /** The names that follow one another in a block up to the end of the sentence; not one that is cut off. */
    static List<NamedFlaw> list(TextBlock block, int start) {
        String text = block.text();
        int end = text.indexOf('。', start);
        List<NamedFlaw> flaws = new ArrayList<>();
        for (int[] part : parts(text, start, end < 0 ? text.length() : end)) {
            String item = text.substring(part[0], part[1]);
            if (isWhole(item)) {
                flaws.add(new NamedFlaw(
                        FlawNumbers.without(bare(item)),
                        FlawNumbers.in(item),
                        block.lineAt(firstCharacter(text, part[0]))));
            }
        }
        return flaws;
    }

    /** Those that a quotation names. */
    static List<NamedFlaw> quoted(String text) {
        return list(new TextBlock(text.replace("。", " "), 1, List.of(), null), 0);
    }

    private static int firstCharacter(String text, int start) {
        int at = start;
        while (at < text.length() - 1 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Without what closes a list. */
    private static String bare(String item) {
        return item.strip().replaceFirst("等$", "");
    }

    private static boolean isWhole(String item) {
        String bare = bare(item);
        String name = FlawNumbers.without(bare);
        boolean ends = name.endsWith("漏洞") || (!FlawNumbers.in(bare).isEmpty() && bare.matches("(?s).*[）)]"));
        return ends && !name.isEmpty() && !isOpen(bare);
    }

    /** The starts and ends of what stands between separators, where a name ends with 漏洞 and its brackets are closed. */
    private static List<int[]> parts(String text, int start, int end) {
        List<int[]> parts = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) >= 0 && isWhole(text.substring(from, i))) {
                parts.add(new int[] {from, i});
                from = i + 1;
            }
        }
        if (from < end) {
            parts.add(new int[] {from, end});
        }
        return parts;
    }

    private static boolean isOpen(String item) {
        int depth = 0;
        for (int i = 0; i < item.length(); i++) {
            char c = item.charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
        }
        return depth > 0;
    }
}
