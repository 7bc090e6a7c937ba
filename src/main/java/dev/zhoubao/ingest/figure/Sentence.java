package dev.zhoubao.ingest.figure;

import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.title.NormalizedText;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a block, the line on which it begins, and its text made comparable.
 *
 * @param quotes in how many quotations of its block it begins
 * @param first whether it is the first of its block
 */
public record Sentence(String text, int line, String folded, int quotes, boolean first) {

    /** A column of numbers would become one sentence, made anew with each of them. */
    private static final int LONGEST_CUT = 400;

    public Sentence(String text, int line) {
        this(text, line, NormalizedText.of(text), 0, false);
    }

    public static List<Sentence> of(TextBlock block) {
        List<Span> spans = Span.sentences(block.text());
        List<String> folded = spans.stream()
                .map(span -> NormalizedText.of(block.withoutAsides(span)))
                .toList();
        List<Integer> quotes = Quotations.before(folded);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            sentences.add(new Sentence(
                    span.of(block.text()), block.lineAt(span.start()), folded.get(i), quotes.get(i), i == 0));
        }
        return sentences;
    }

    /** Adds the sentences of a block; the first goes on with the one before where it begins with the unit of its number. */
    public static void add(List<Sentence> sentences, TextBlock block) {
        List<Sentence> next = of(block);
        int last = sentences.size() - 1;
        if (last >= 0
                && !next.isEmpty()
                && sentences.get(last).folded.length() <= LONGEST_CUT
                && CutNumber.between(sentences.get(last).folded, next.get(0).folded)) {
            sentences.set(last, sentences.get(last).joined(next.remove(0)));
        }
        sentences.addAll(next);
    }

    private Sentence joined(Sentence rest) {
        return new Sentence(text + " " + rest.text, line, CutNumber.joined(folded, rest.folded), quotes, first);
    }

    Evidence evidence() {
        return new Evidence(text, line);
    }

    /** Whether its end is marked, unlike that of a heading. */
    boolean isWhole() {
        return !folded.isEmpty() && "。；;！!？?".indexOf(folded.charAt(folded.length() - 1)) >= 0;
    }
}
