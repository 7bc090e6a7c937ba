package dev.zhoubao.report.digest;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.report.words.Labels;
import java.util.List;

/** How the numbers of a digest came about, and what was done to the text it quotes. */
final class DigestMethod {

    private static final List<String> POINTS =
            List.of("figures", "absent", "changes", "direction", "foremost", "charts", "quotations");

    private final Labels labels;

    DigestMethod(Labels labels) {
        this.labels = labels;
    }

    Facts facts() {
        return new Facts(POINTS.stream()
                .map(point -> new Fact(
                        labels.text("digest.method." + point),
                        Cell.text(labels.text("digest.method." + point + ".text"))))
                .toList());
    }
}
