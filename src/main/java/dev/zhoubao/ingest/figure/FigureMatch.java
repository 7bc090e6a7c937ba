package dev.zhoubao.ingest.figure;

import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Quantity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that a metric's wording claims in a sentence.
 *
 * @param place where the number begins; two claims with the same place are on the same number
 * @param printed the number as it stands there
 * @param figure null where the number is no value of the metric's unit
 * @param objection why it is not this week's, the publisher's, or done; null where nothing speaks against it
 * @param named whether what is counted is called by its whole name
 */
record FigureMatch(
        Metric metric,
        Sentence sentence,
        Place place,
        String printed,
        @Nullable Figure figure,
        @Nullable Objection objection,
        boolean named) {

    FigureMatch with(@Nullable Objection other) {
        return new FigureMatch(metric, sentence, place, printed, figure, other, named);
    }

    Optional<Figure> read() {
        return Optional.ofNullable(figure);
    }

    /** An offset in the folded text of a sentence, which is told by its own position in the bulletin. */
    record Place(int sentence, int offset) {}

    /** The same value, however many decimals are printed. */
    boolean agreesWith(FigureMatch other) {
        Optional<Quantity> mine = read().map(Figure::value);
        Optional<Quantity> others = other.read().map(Figure::value);
        return mine.isPresent()
                && others.isPresent()
                && mine.get().decimal().compareTo(others.get().decimal()) == 0;
    }
}
