package dev.zhoubao.ingest.figure;

import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.title.NormalizedText;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Span;
import java.util.List;

/** A sentence of a block, the line on which it begins, and its text made comparable. */
public record Sentence(String text, int line, String folded) {

    public Sentence(String text, int line) {
        this(text, line, NormalizedText.of(text));
    }

    public static List<Sentence> of(TextBlock block) {
        return Span.sentences(block.text()).stream()
                .map(span -> new Sentence(
                        span.of(block.text()),
                        block.lineAt(span.start()),
                        NormalizedText.of(block.withoutAsides(span))))
                .toList();
    }

    Evidence evidence() {
        return new Evidence(text, line);
    }
}
