package dev.zhoubao.ingest.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * What a sentence must hold for a wording to be in it: far quicker to look for than the pattern, which runs only where
 * all of it is there, and only from there on. Read off the wording's outermost parts: its labels and its plain
 * ideographs. A label may have lost one character behind its first, or gained one. A wording with a choice among its
 * outermost parts is looked for everywhere.
 *
 * @param before how many ideographs, beside a number, stand before the first label at most; -1 where anything may
 */
record WordingPrefilter(List<String> labels, String characters, int before) {

    private static final WordingPrefilter NOTHING = new WordingPrefilter(List.of(), "", -1);
    private static final String NUMBER = "0123456789,，.万亿-−–";

    WordingPrefilter {
        labels = List.copyOf(labels);
    }

    static WordingPrefilter by(String wording) {
        String outermost = outermost(wording);
        if (outermost.indexOf('|') >= 0 || outermost.indexOf('[') >= 0) {
            return NOTHING;
        }
        List<String> labels = new ArrayList<>();
        StringBuilder characters = new StringBuilder(wording.indexOf('#') < 0 ? String.valueOf(Wording.NONE) : "");
        for (int i = 0; i < outermost.length(); i++) {
            int end = outermost.charAt(i) == '<' ? outermost.indexOf('>', i) : i;
            if (!optional(outermost, end) && end > i) {
                labels.add(outermost.substring(i + 1, end));
            } else if (!optional(outermost, end) && Character.isIdeographic(outermost.charAt(i))) {
                characters.append(outermost.charAt(i));
            }
            i = end;
        }
        return new WordingPrefilter(labels, characters.toString(), before(wording));
    }

    /** The wording without its groups, and what makes them optional, and without escaped signs. */
    private static String outermost(String wording) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < wording.length(); i++) {
            char c = wording.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (c == '\\') {
                i++;
            } else if (c == ')') {
                depth--;
                i += depth == 0 && optional(wording, i) ? 1 : 0;
            } else if (depth == 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean optional(String wording, int end) {
        return wording.startsWith("?", end + 1) || wording.startsWith("*", end + 1);
    }

    private static int before(String wording) {
        int label = wording.indexOf('<');
        int ideographs = 0;
        for (int i = 0; i < label; i++) {
            char c = wording.charAt(i);
            if ("?#@".indexOf(c) < 0 && !Character.isIdeographic(c)) {
                return -1;
            }
            ideographs += Character.isIdeographic(c) ? 1 : 0;
        }
        return label < 0 ? -1 : ideographs;
    }

    /** Where the pattern may match first, at or behind a place; -1 where it cannot. */
    int from(String folded, int place) {
        for (int i = 0; i < characters.length(); i++) {
            if (folded.indexOf(characters.charAt(i), place) < 0) {
                return -1;
            }
        }
        int first = -1;
        for (int i = labels.size() - 1; i >= 0; i--) {
            first = find(labels.get(i), folded, place);
            if (first < 0) {
                return -1;
            }
        }
        return first < 0 || before < 0 ? place : Math.max(place, start(folded, first));
    }

    /** Whether a label stands somewhere, but not as it should. */
    boolean misprinted(String folded) {
        for (String label : labels) {
            for (int at = find(label, folded, 0); at >= 0; at = find(label, folded, at + 1)) {
                if (!folded.startsWith(label, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** As far before a label as the wording may begin. */
    private int start(String folded, int label) {
        int behindNumber = Math.max(0, label - before);
        return beforeNumber(folded, Math.max(0, beforeNumber(folded, behindNumber) - before));
    }

    private static int beforeNumber(String folded, int place) {
        int start = place;
        while (start > 0 && NUMBER.indexOf(folded.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    private static int find(String label, String folded, int place) {
        int at = folded.indexOf(label.charAt(0), place);
        while (at >= 0 && !stands(label, folded, at)) {
            at = folded.indexOf(label.charAt(0), at + 1);
        }
        return at;
    }

    /** Whether the label stands there, but for one character. */
    private static boolean stands(String label, String folded, int at) {
        int same = 1;
        while (same < label.length() && at + same < folded.length() && folded.charAt(at + same) == label.charAt(same)) {
            same++;
        }
        return same == label.length()
                || folded.startsWith(label.substring(same + 1), at + same)
                || folded.startsWith(label.substring(same), at + same + 1);
    }
}
