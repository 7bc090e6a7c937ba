package dev.zhoubao.shell;

import dev.zhoubao.export.Format;
import dev.zhoubao.shell.CommandSpec.OptionSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/**
 * What every command that shows a result takes: the format, and a file to write to instead of standard output.
 *
 * @param format what to write
 * @param file where to; null for standard output
 */
record OutputOptions(Format format, @Nullable Path file) {

    private static final String FORMAT = "format";
    private static final String OUTPUT = "output";

    static final List<OptionSpec> SPECS = List.of(
            new OptionSpec(FORMAT, ' ', "how the result is written", ScreenFormat.class, "table"),
            new OptionSpec(OUTPUT, ' ', "write the result to this file", Path.class, ""));

    /** The formats that a command's result can be shown in. */
    enum ScreenFormat {
        TABLE,
        VERTICAL,
        MARKDOWN,
        CSV,
        TSV,
        JSON,
        NDJSON;

        Format format() {
            return Format.valueOf(name());
        }
    }

    static OutputOptions of(ParsedInput input) {
        Format format = value(input, FORMAT)
                .map(word -> ScreenFormat.valueOf(word.toUpperCase(Locale.ROOT)).format())
                .orElse(Format.TABLE);
        return new OutputOptions(format, value(input, OUTPUT).map(UserPath::of).orElse(null));
    }

    private static Optional<String> value(ParsedInput input, String name) {
        return input.options().stream()
                .filter(option -> name.equals(option.longName()))
                .map(CommandOption::value)
                .findFirst();
    }
}
