package dev.zhoubao.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * What a sentence must hold for a wording to be in it: far quicker to look for than the pattern, which runs only where
 * all of it is there. Read off the wording's outermost parts: its labels and its plain ideographs. A label may have lost
 * one character, but not its first. A wording with a choice among its outermost parts is looked for everywhere.
 */
record Needed(List<String> labels, String characters) {

    private static final Needed NOTHING = new Needed(List.of(), "");

    Needed {
        labels = List.copyOf(labels);
    }

    static Needed by(String wording) {
        List<String> labels = new ArrayList<>();
        StringBuilder characters = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < wording.length(); i++) {
            char c = wording.charAt(i);
            if (depth == 0 && (c == '|' || c == '[')) {
                return NOTHING;
            }
            if (c == '\\') {
                i++;
            } else if (c == '<') {
                int end = wording.indexOf('>', i);
                if (depth == 0 && !optional(wording, end)) {
                    labels.add(wording.substring(i + 1, end));
                }
                i = end;
            } else if (depth == 0 && Character.isIdeographic(c) && !optional(wording, i)) {
                characters.append(c);
            }
            depth += c == '(' ? 1 : 0;
            depth -= c == ')' ? 1 : 0;
        }
        return new Needed(labels, characters.toString());
    }

    private static boolean optional(String wording, int end) {
        return wording.startsWith("?", end + 1) || wording.startsWith("*", end + 1);
    }

    boolean in(String folded) {
        for (int i = 0; i < characters.length(); i++) {
            if (folded.indexOf(characters.charAt(i)) < 0) {
                return false;
            }
        }
        for (String label : labels) {
            if (!holds(folded, label)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(String folded, String label) {
        int missing = folded.indexOf(label.charAt(0)) < 0 ? 2 : 0;
        for (int i = 1; i < label.length() && missing < 2; i++) {
            missing += folded.indexOf(label.charAt(i)) < 0 ? 1 : 0;
        }
        return missing < 2;
    }
}
