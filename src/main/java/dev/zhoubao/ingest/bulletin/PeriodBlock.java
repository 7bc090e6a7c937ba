package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.title.PeriodLine;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import java.util.List;
import java.util.Optional;

/** The block above a text that tells which days it covers. */
record PeriodBlock(TextBlock block, PeriodLine line) {

    /** It stands above the first section, below what tells of the account. */
    private static final int FIRST_BLOCKS = 30;

    static Optional<PeriodBlock> in(List<TextBlock> body) {
        return body.stream()
                .limit(FIRST_BLOCKS)
                .flatMap(block -> PeriodLine.of(block.text()).map(line -> new PeriodBlock(block, line)).stream())
                .findFirst();
    }

    Period period() {
        return line.period();
    }

    Optional<Problem> problem(String file) {
        return line.misprinted()
                ? Optional.of(new Problem(
                        Severity.WARNING,
                        file,
                        block.line(),
                        Phrase.of("the printed period ends before it begins; it is read as {0}", period()),
                        block.text()))
                : Optional.empty();
    }
}
