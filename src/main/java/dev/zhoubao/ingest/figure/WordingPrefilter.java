package dev.zhoubao.ingest.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * What a sentence must hold for a wording to be in it: far quicker to look for than the pattern, which runs only where
 * all of it is there, and only from there on. Read off the wording's outermost parts: its labels and its plain
 * words. A label may have lost one character behind its first, or gained one. A wording with a choice among its
 * outermost parts is looked for everywhere.
 *
 * @param words ideographs that stand side by side
 * @param before how many ideographs, beside a number, stand before the first label at most; -1 where anything may
 * @param initial the character that it begins with; 0 where several can
 */
record WordingPrefilter(List<String> labels, List<String> words, int before, char initial) {

    private static final WordingPrefilter NOTHING = new WordingPrefilter(List.of(), List.of(), -1, (char) 0);

    /** Stands for what is left out of the outermost parts, so that what it parts is not side by side. */
    private static final char LEFT_OUT = ' ';

    private static final String NUMBER = "0123456789,，.万亿-−–";

    WordingPrefilter {
        labels = List.copyOf(labels);
        words = List.copyOf(words);
    }

    static WordingPrefilter by(String wording) {
        String outermost = outermost(wording);
        if (outermost.indexOf('|') >= 0 || outermost.indexOf('[') >= 0) {
            return NOTHING;
        }
        List<String> labels = new ArrayList<>();
        List<String> words =
                new ArrayList<>(wording.indexOf('#') < 0 ? List.of(String.valueOf(Wording.NONE)) : List.of());
        for (int i = 0; i < outermost.length(); i++) {
            int end = end(outermost, i);
            if (outermost.charAt(i) == '<' && !optional(outermost, end)) {
                labels.add(outermost.substring(i + 1, end));
            } else if (isPlain(outermost, i)) {
                words.add(outermost.substring(i, end + 1));
            }
            i = end;
        }
        return new WordingPrefilter(labels, words, before(wording), isPlain(wording, 0) ? wording.charAt(0) : (char) 0);
    }

    /** Where the label, the word or the sign that begins there ends, its last character included. */
    private static int end(String outermost, int start) {
        if (outermost.charAt(start) == '<') {
            return outermost.indexOf('>', start);
        }
        int end = start;
        while (isPlain(outermost, start) && isPlain(outermost, end + 1)) {
            end++;
        }
        return end;
    }

    /** Whether an ideograph stands there that has to be there. */
    private static boolean isPlain(String wording, int place) {
        return place < wording.length() && Character.isIdeographic(wording.charAt(place)) && !optional(wording, place);
    }

    /** The wording without what is in its groups, and what makes them optional, and without escaped signs. */
    private static String outermost(String wording) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < wording.length(); i++) {
            char c = wording.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (c == '\\') {
                i++;
                kept.append(depth == 0 ? String.valueOf(LEFT_OUT) : "");
            } else if (c == ')') {
                depth--;
                i += depth == 0 && optional(wording, i) ? 1 : 0;
                kept.append(depth == 0 ? String.valueOf(LEFT_OUT) : "");
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
        for (String word : words) {
            if (folded.indexOf(word, place) < 0) {
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
        if (first < 0 || before < 0) {
            return initial == 0 ? place : folded.indexOf(initial, place);
        }
        return Math.max(place, start(folded, first));
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
