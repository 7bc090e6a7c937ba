package dev.zhoubao.analysis;

import dev.zhoubao.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Looks for a text as it stands. */
final class LiteralTerm implements SearchTerm {

    private final Case letters;
    private final String wanted;

    LiteralTerm(String text, Case letters) {
        this.letters = letters;
        this.wanted = folded(text);
    }

    @Override
    public List<Span> in(String text) {
        List<Span> places = new ArrayList<>();
        String folded = folded(text);
        int at = folded.indexOf(wanted);
        while (at >= 0) {
            int end = at + wanted.length();
            places.add(new Span(at, end));
            at = folded.indexOf(wanted, end);
        }
        return places;
    }

    private String folded(String text) {
        String folded = Width.folded(text);
        return letters == Case.MINDED ? folded : small(folded);
    }

    /** Letter for letter, unlike {@link String#toLowerCase()}, so that no place moves. */
    private static String small(String text) {
        StringBuilder small = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            small.setCharAt(i, Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
        }
        return small.toString();
    }
}
