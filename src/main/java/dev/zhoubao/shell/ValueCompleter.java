package dev.zhoubao.shell;

import dev.zhoubao.analysis.Condition;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.library.WeekRef;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.Labels;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jline.builtins.Completers.FileNameCompleter;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Proposes values by their type, out of what is loaded. */
public final class ValueCompleter {

    private final Supplier<List<LoadedWeek>> weeks;
    private final Supplier<List<String>> columns;
    private final Supplier<List<String>> commands;
    private final Supplier<Map<String, String>> saved;
    private final Labels labels;

    /** @param saved the saved commands by name */
    public ValueCompleter(
            Supplier<List<LoadedWeek>> weeks,
            Supplier<List<String>> columns,
            Supplier<List<String>> commands,
            Supplier<Map<String, String>> saved,
            Labels labels) {
        this.saved = saved;
        this.weeks = weeks;
        this.columns = columns;
        this.commands = commands;
        this.labels = labels;
    }

    /** @param prefix what stands before the value in the same word, such as {@code --format=} */
    void complete(Class<?> type, String prefix, LineReader reader, ParsedLine line, List<Candidate> candidates) {
        Class<?> single = type.isArray() ? type.getComponentType() : type;
        if (single == Path.class) {
            new FileNameCompleter().complete(reader, line, candidates);
        } else if (single == WeekRef.class) {
            weeks(prefix).forEach(candidates::add);
        } else if (single == WeekRange.class) {
            weeks(prefix).forEach(candidates::add);
            years(prefix).forEach(candidates::add);
        } else if (single == Condition.class) {
            metrics(prefix).forEach(candidates::add);
        } else if (single == TrendWord.class) {
            Metric.all()
                    .map(metric -> candidate(prefix + metric.id(), labels.metric(metric)))
                    .forEach(candidates::add);
            weeks(prefix).forEach(candidates::add);
            years(prefix).forEach(candidates::add);
        } else if (single.isEnum()) {
            constants(single, prefix).forEach(candidates::add);
        } else if (single == ColumnId.class) {
            columns.get().forEach(id -> candidates.add(candidate(prefix + id, "")));
        } else if (single == SettingName.class) {
            Arrays.stream(SettingKey.values())
                    .map(key -> candidate(prefix + key.word(), labels.text("setting." + key.word())))
                    .forEach(candidates::add);
        } else if (single == SavedName.class) {
            saved().forEach((name, command) -> candidates.add(candidate(prefix + name, command)));
        } else if (single == CommandName.class) {
            commands.get().forEach(name -> candidates.add(candidate(prefix + name, "")));
        }
    }

    private Stream<Candidate> weeks(String prefix) {
        Stream<Candidate> loaded = weeks.get().stream()
                .map(week -> candidate(
                        prefix + week.edition().name(),
                        week.edition().period() == null
                                ? ""
                                : labels.period(week.edition().period())));
        return Stream.concat(loaded, Stream.of(candidate(prefix + "latest", ""), candidate(prefix + "previous", "")));
    }

    /** The saved commands by name; none where they cannot be read, which is no matter for a Tab. */
    Map<String, String> saved() {
        try {
            return saved.get();
        } catch (UncheckedIOException e) {
            return Map.of();
        }
    }

    private Stream<Candidate> years(String prefix) {
        return weeks.get().stream()
                .map(week -> week.edition().year())
                .distinct()
                .map(year -> candidate(prefix + year, ""));
    }

    private Stream<Candidate> metrics(String prefix) {
        return Metric.all()
                .map(metric -> new Candidate(
                        prefix + metric.id(), metric.id(), null, labels.metric(metric), null, null, false));
    }

    private static Stream<Candidate> constants(Class<?> type, String prefix) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> candidate(prefix + Constant.word(constant), ""));
    }

    private static Candidate candidate(String value, String description) {
        return new Candidate(value, value, null, description.isEmpty() ? null : description, null, null, true);
    }
}
