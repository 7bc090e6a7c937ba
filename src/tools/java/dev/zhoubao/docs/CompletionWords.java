package dev.zhoubao.docs;

import dev.zhoubao.analysis.comparison.Condition;
import dev.zhoubao.language.Lang;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.library.WeekRef;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.weeks.ListReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.command.HelpCommand;
import dev.zhoubao.shell.grammar.ColumnId;
import dev.zhoubao.shell.grammar.CommandName;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import dev.zhoubao.shell.grammar.CommandSpec.Positional;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.grammar.GradeId;
import dev.zhoubao.shell.grammar.SourceId;
import dev.zhoubao.shell.grammar.TrendWord;
import dev.zhoubao.shell.settings.OptionConstant;
import dev.zhoubao.shell.settings.SettingKey;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a shell can complete without starting the program: no weeks, since only a load tells them. */
final class CompletionWords {

    private final CommandSpecs specs;

    CompletionWords(CommandSpecs specs) {
        this.specs = specs;
    }

    static boolean files(Class<?> type) {
        return single(type) == Path.class || single(type) == SourceId.class;
    }

    List<String> of(Positional positional) {
        return positional.choices().isEmpty() ? of(positional.type()) : positional.words();
    }

    /** The words to propose for a value; none where there are files to propose, or nothing. */
    List<String> of(Class<?> type) {
        Class<?> single = single(type);
        if (single.isEnum()) {
            return Arrays.stream(single.getEnumConstants())
                    .map(OptionConstant::word)
                    .toList();
        }
        if (single == CommandName.class) {
            return HelpCommand.names(specs);
        }
        if (single == TrendWord.class || single == Condition.class) {
            return Metric.all().map(Metric::id).toList();
        }
        if (single == GradeId.class) {
            return Arrays.stream(Grade.values()).map(Grade::english).toList();
        }
        if (single == ColumnId.class) {
            return new ListReport(new Labels(Lang.EN)).columnIds();
        }
        return single == WeekRef.class || single == WeekRange.class ? List.of("latest", "previous") : List.of();
    }

    /** Every option that takes no value, before or after the command, with its dashes. */
    List<String> flags() {
        Stream<String> before =
                Arrays.stream(SettingKey.values()).filter(SettingKey::flag).map(SettingKey::word);
        Stream<String> after = options().filter(OptionSpec::flag).map(OptionSpec::name);
        return Stream.of(Stream.of("help", "version"), before, after)
                .flatMap(names -> names)
                .distinct()
                .sorted()
                .map(name -> "--" + name)
                .toList();
    }

    /** Every option that takes a value. */
    List<String> valued() {
        Stream<String> before =
                Arrays.stream(SettingKey.values()).filter(key -> !key.flag()).map(SettingKey::word);
        Stream<String> after = options().filter(option -> !option.flag()).map(OptionSpec::name);
        return Stream.concat(before, after).distinct().map(name -> "--" + name).toList();
    }

    private Stream<OptionSpec> options() {
        return specs.all().stream().flatMap(spec -> spec.namedOptions().stream());
    }

    private static Class<?> single(Class<?> type) {
        return type.isArray() ? type.getComponentType() : type;
    }
}
