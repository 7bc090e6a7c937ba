package dev.zhoubao.analysis.check;

import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Severity;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A title or the sentence of a figure with characters that change the order in which it is shown: what people see there
 * is another number than the one that is read.
 */
final class DirectionCheck implements Check {

    /** A mark of direction elsewhere than inside a number changes none. */
    private static final Pattern MARKED_NUMBER =
            Pattern.compile("[0-9][\\s,，.]{0,3}([\\x{200E}\\x{200F}\\x{061C}])(?=[\\s,，.]{0,3}[0-9])");

    @Override
    public Stream<Finding> of(List<LoadedWeek> weeks) {
        return CheckRunner.copies(weeks)
                .flatMap(copy -> Stream.concat(
                        ofTitle(copy), copy.figures().values().stream().flatMap(figure -> ofFigure(copy, figure))));
    }

    private static Stream<Finding> ofTitle(Bulletin copy) {
        return turning(copy.title()).isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.ofTitle(Severity.WARNING, "title-direction", copy, turning(copy.title())));
    }

    private static Stream<Finding> ofFigure(Bulletin copy, Figure figure) {
        String turning = turning(figure.evidence().text());
        return turning.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.of(
                                Severity.WARNING,
                                "figure-direction",
                                copy,
                                figure.metric().id(),
                                figure.value(),
                                turning)
                        .with(figure.evidence()));
    }

    /** By their numbers, since they cannot be shown. */
    private static String turning(String text) {
        return IntStream.concat(
                        text.codePoints().filter(DirectionCheck::turns),
                        MARKED_NUMBER
                                .matcher(text)
                                .results()
                                .flatMapToInt(number -> number.group(1).codePoints()))
                .distinct()
                .mapToObj(c -> String.format("U+%04X", c))
                .collect(Collectors.joining(" "));
    }

    /** Overrides, embeddings and isolates of the Unicode bidirectional algorithm. */
    private static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
