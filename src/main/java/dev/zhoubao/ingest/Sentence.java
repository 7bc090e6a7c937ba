package dev.zhoubao.ingest;

import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Span;
import java.util.List;

/** A sentence of a block and the line on which it begins. */
record Sentence(String text, int line) {

    static List<Sentence> of(TextBlock block) {
        return Span.sentences(block.text()).stream()
                .map(span -> new Sentence(span.of(block.text()), block.lineAt(span.start())))
                .toList();
    }

    Evidence evidence() {
        return new Evidence(text, line);
    }
}
