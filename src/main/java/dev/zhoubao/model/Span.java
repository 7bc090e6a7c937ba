package dev.zhoubao.model;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a text, from {@code start} up to, not including, {@code end}. */
public record Span(int start, int end) {

    private static final String SENTENCE_ENDS = "。！？；!?;";

    /** The sentences of a text, stripped of white space at their ends: each runs through 。 ！ ？ or ；. */
    public static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                addStripped(sentences, text, start, i + 1);
                start = i + 1;
            }
        }
        addStripped(sentences, text, start, text.length());
        return sentences;
    }

    private static void addStripped(List<Span> spans, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            spans.add(new Span(from, to));
        }
    }

    /** The same stretch where so much stands before the text. */
    public Span movedBy(int length) {
        return new Span(start + length, end + length);
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
