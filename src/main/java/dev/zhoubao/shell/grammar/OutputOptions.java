package dev.zhoubao.shell.grammar;

import dev.zhoubao.export.Appended;
import dev.zhoubao.export.Format;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import dev.zhoubao.shell.settings.UserPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/**
 * What every command that shows a result takes: the format, and a file to write to or to add to instead of standard
 * output.
 *
 * @param format what to write
 * @param file where to; null for standard output
 * @param append whether what the file holds stays before the result
 */
public record OutputOptions(Format format, @Nullable Path file, boolean append) {

    private static final String FORMAT = "format";
    private static final String OUTPUT = "output";
    private static final String APPEND = "append";
    private static final Set<String> YES = Set.of("true", "yes", "on", "1");

    public static final List<OptionSpec> SPECS = List.of(
            new OptionSpec(FORMAT, ' ', "how the result is written", ScreenFormat.class, "table"),
            new OptionSpec(OUTPUT, ' ', "write the result to this file", Path.class, ""),
            new OptionSpec(APPEND, ' ', "add the result to the file of --output", boolean.class, ""));

    /** The formats that a command's result can be shown in. */
    public enum ScreenFormat {
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

    /** @throws UsageException when the options do not go together */
    public static OutputOptions of(ParsedInput input) {
        Format format = value(input, FORMAT)
                .map(word -> ScreenFormat.valueOf(word.toUpperCase(Locale.ROOT)).format())
                .orElse(Format.TABLE);
        Path file = value(input, OUTPUT).map(UserPath::of).orElse(null);
        boolean append = value(input, APPEND)
                .map(word -> YES.contains(word.toLowerCase(Locale.ROOT)))
                .orElse(false);
        if (append && file == null) {
            throw new UsageException(Phrase.of("--append adds to a file; name it with --output FILE"));
        }
        if (append && !Appended.possible(format)) {
            throw new UsageException(Phrase.of(
                    "two results in one file are no {0}; write --format ndjson, or leave out --append", format));
        }
        return new OutputOptions(format, file, append);
    }

    private static Optional<String> value(ParsedInput input, String name) {
        return input.options().stream()
                .filter(option -> name.equals(option.longName()))
                .map(CommandOption::value)
                .findFirst();
    }
}
