package dev.zhoubao.model;

import java.util.List;

/** A paragraph of the bulletin's own text, without page chrome, and the line on which it begins (from 1). */
public record Paragraph(String text, int line) {

    public List<String> sentences() {
        return Span.sentences(text).stream().map(span -> span.of(text)).toList();
    }
}
