package dev.zhoubao.shell.grammar;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Series;
import dev.zhoubao.shell.failure.UsageException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The series that a command works on: one by its id, or all that are loaded. */
public record SeriesId(String id) {

    /** The word for every series that is loaded. */
    public static final String ALL = "all";

    /** @throws UsageException when there is no such series */
    static SeriesId of(String word) {
        String id = word.strip().toLowerCase(Locale.ROOT);
        if (!words().contains(id)) {
            throw new UsageException(
                    Phrase.of("'{0}' is not a series; it is one of {1}", word, Phrase.list(words())),
                    Suggestions.hint(id, words(), "").orElse(Phrase.of("list the metrics of each with: metrics")));
        }
        return new SeriesId(id);
    }

    /** Everything that can be typed. */
    public static List<String> words() {
        return Stream.concat(Series.ALL.stream().map(Series::id), Stream.of(ALL))
                .toList();
    }

    public boolean isAll() {
        return id.equals(ALL);
    }
}
