package dev.zhoubao.shell.completion;

import dev.zhoubao.analysis.comparison.Condition;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.library.WeekRef;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.grammar.ArticleWeek;
import dev.zhoubao.shell.grammar.AssertWord;
import dev.zhoubao.shell.grammar.ColumnId;
import dev.zhoubao.shell.grammar.CommaList;
import dev.zhoubao.shell.grammar.CommandName;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.grammar.FolderPath;
import dev.zhoubao.shell.grammar.GradeId;
import dev.zhoubao.shell.grammar.SavedName;
import dev.zhoubao.shell.grammar.SeriesId;
import dev.zhoubao.shell.grammar.SettingName;
import dev.zhoubao.shell.grammar.SettingValue;
import dev.zhoubao.shell.grammar.SourceId;
import dev.zhoubao.shell.grammar.TrendWord;
import dev.zhoubao.shell.help.Topics;
import dev.zhoubao.shell.settings.SettingKey;
import dev.zhoubao.shell.settings.Switch;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jline.reader.Candidate;

/** Proposes values by their type, out of what is loaded, each with what it stands for. */
public final class ValueCompleter {

    private final WeekCompleter weeks;
    private final MetricCompleter metrics;
    private final CommandSpecs specs;
    private final Supplier<Map<String, String>> saved;
    private final Labels labels;
    private final FixedWords words;
    private final ConditionCompleter conditions;
    private final TableColumns tables;

    /** @param saved the saved commands by name */
    public ValueCompleter(
            WeekCompleter weeks,
            MetricCompleter metrics,
            CommandSpecs specs,
            Supplier<Map<String, String>> saved,
            Labels labels) {
        this.weeks = weeks;
        this.metrics = metrics;
        this.specs = specs;
        this.saved = saved;
        this.labels = labels;
        this.words = new FixedWords(labels);
        this.conditions = new ConditionCompleter(metrics, weeks, words, labels);
        this.tables = new TableColumns(labels);
    }

    Stream<Candidate> candidates(CompletionSlot wanted) {
        Class<?> type = wanted.type();
        if (type == Path.class) {
            return PathCompleter.of(wanted);
        } else if (type == SourceId.class) {
            return Stream.concat(Stream.of(wanted.whole("cncert", "")), PathCompleter.of(wanted));
        } else if (type == FolderPath.class) {
            return PathCompleter.of(wanted)
                    .filter(candidate -> candidate.value().endsWith("/"));
        } else if (type == ArticleWeek.class) {
            return weeks.article(wanted);
        } else if (type == WeekRef.class) {
            return weeks.week(wanted);
        } else if (type == WeekRange.class) {
            return weeks.range(wanted);
        } else if (type == Condition.class) {
            return condition(wanted, List.of()).orElse(Stream.empty());
        } else if (type == TrendWord.class) {
            return trend(wanted);
        } else if (type == Boolean.class) {
            return Switch.WORDS.stream().map(word -> wanted.whole(word, null));
        } else if (type.isEnum()) {
            return words.constants(wanted);
        } else if (type == AssertWord.class) {
            return assertion(wanted);
        } else if (type == SettingValue.class) {
            return words.values(wanted);
        } else if (type == ColumnId.class) {
            return metrics.columns(wanted);
        } else if (type == Year.class) {
            return weeks.year(wanted);
        } else if (type == GradeId.class) {
            return words.grades(wanted);
        } else if (type == SeriesId.class) {
            return SeriesId.words().stream()
                    .map(word -> wanted.whole(
                            word, Series.of(word).map(labels::series).orElse(labels.text("series.all"))));
        } else if (type == SettingName.class) {
            return Arrays.stream(SettingKey.values())
                    .map(key -> wanted.whole(key.word(), labels.text("setting." + key.word())));
        } else if (type == SavedName.class) {
            return saved().entrySet().stream().map(saved -> wanted.whole(saved.getKey(), saved.getValue()));
        }
        return type == CommandName.class ? commands(wanted) : Stream.empty();
    }

    /** The columns of the table that a command shows. */
    Stream<Candidate> columns(CompletionSlot wanted, String command) {
        return tables.columns(command)
                .filter(column -> !wanted.before().contains(column.id())
                        && !wanted.before().contains(column.label()))
                .map(column -> wanted.beginning(wanted.isChinese() ? column.label() : column.id(), column.label()));
    }

    /** What may follow a condition as far as it is typed; empty where it needs no more. */
    Optional<Stream<Candidate>> condition(CompletionSlot wanted, List<String> typed) {
        return conditions.following(wanted, typed);
    }

    /** The saved commands by name; none where they cannot be read, which is no matter for a Tab. */
    Map<String, String> saved() {
        try {
            return saved.get();
        } catch (UncheckedIOException e) {
            return Map.of();
        }
    }

    private Stream<Candidate> assertion(CompletionSlot wanted) {
        return switch (wanted.arguments().size()) {
            case 0 -> weeks.week(wanted);
            case 1 -> metrics.metrics(wanted);
            default -> conditions.comparison(wanted);
        };
    }

    /** Weeks are of use where there is a metric, or where they are begun. */
    private Stream<Candidate> trend(CompletionSlot whole) {
        CompletionSlot wanted = whole.afterComma();
        if (!wanted.equals(whole)) {
            return metrics.metrics(wanted);
        }
        List<String> words = wanted.arguments();
        boolean metric = words.stream()
                .anyMatch(word -> TrendWord.isAll(word)
                        || CommaList.parts(word).stream()
                                .anyMatch(name -> Metric.named(name).isPresent()));
        boolean weeksBegun = wanted.typed().codePoints().limit(1).anyMatch(c -> !Character.isLetter(c));
        Stream<Candidate> all = words.isEmpty()
                ? Stream.of(wanted.whole(
                        wanted.isChinese() ? TrendWord.CHINESE_ALL : TrendWord.ALL,
                        labels.phrase(Phrase.of("every metric that the weeks give"))))
                : Stream.empty();
        return Stream.of(
                        all,
                        metrics.metrics(wanted),
                        metric || weeksBegun ? weeks.range(wanted) : Stream.<Candidate>empty())
                .flatMap(candidates -> candidates);
    }

    /** Whether folders have to be read for it. */
    static boolean readsFolders(Class<?> type) {
        return type == Path.class || type == SourceId.class || type == FolderPath.class;
    }

    private Stream<Candidate> commands(CompletionSlot wanted) {
        return Stream.concat(
                specs.all().stream().map(spec -> wanted.whole(spec.name(), labels.phrase(spec.meaning()))),
                Topics.all().stream()
                        .map(topic -> wanted.whole(topic.name(), labels.phrase(Phrase.of(topic.title())))));
    }
}
