package dev.zhoubao.analysis.search;

import dev.zhoubao.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for a text as it stands. Only places with one of its characters that has a single form, as Chinese ones have,
 * are looked at closely: a text of a hundred thousand weeks is passed over at the speed of {@link String#indexOf(int)}.
 */
final class LiteralTerm implements SearchTerm {

    /** The characters at its head that are weighed; more would be no rarer. */
    private static final int WEIGHED = 64;

    private final Case letters;
    private final String wanted;
    private final int anchor;
    private final boolean single;

    LiteralTerm(String text, Case letters) {
        this.letters = letters;
        this.wanted = folded(text);
        int[] forms = forms();
        int place = 0;
        for (int i = 1; i < forms.length; i++) {
            place = forms[i] < forms[place] ? i : place;
        }
        this.anchor = place;
        this.single = forms[place] == 1;
    }

    @Override
    public List<Span> in(String text) {
        List<Span> places = new ArrayList<>();
        for (int at = next(text, 0); at >= 0; at = next(text, at + wanted.length())) {
            places.add(new Span(at, at + wanted.length()));
        }
        return places;
    }

    private int next(String text, int from) {
        for (int at = anchorIn(text, from + anchor); at >= 0; at = anchorIn(text, at + 1)) {
            if (stands(text, at - anchor)) {
                return at - anchor;
            }
        }
        return -1;
    }

    private int anchorIn(String text, int from) {
        char sought = wanted.charAt(anchor);
        if (single) {
            return text.indexOf(sought, from);
        }
        for (int i = from; i < text.length(); i++) {
            if (folded(text.charAt(i)) == sought) {
                return i;
            }
        }
        return -1;
    }

    private boolean stands(String text, int at) {
        if (at + wanted.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (folded(text.charAt(at + i)) != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** How many characters fold to each of the wanted ones, the first of them. */
    private int[] forms() {
        String head = wanted.substring(0, Math.min(WEIGHED, wanted.length()));
        int[] forms = new int[head.length()];
        for (char c = Character.MIN_VALUE; c < Character.MAX_VALUE; c++) {
            char folded = folded(c);
            for (int i = head.indexOf(folded); i >= 0; i = head.indexOf(folded, i + 1)) {
                forms[i]++;
            }
        }
        return forms;
    }

    private String folded(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            folded.setCharAt(i, folded(text.charAt(i)));
        }
        return folded.toString();
    }

    /** Letter for letter, unlike {@link String#toLowerCase()}, so that no place moves. */
    private char folded(char c) {
        char folded = WidthFolding.folded(c);
        return letters == Case.MINDED ? folded : Character.toLowerCase(Character.toUpperCase(folded));
    }
}
