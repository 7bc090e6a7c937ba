package dev.zhoubao.shell.grammar;

import dev.zhoubao.export.AppendedContent;
import dev.zhoubao.export.Format;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    public static final List<OptionSpec> SPECS = List.of(
            new OptionSpec(FORMAT, ' ', "how the result is written", Format.class, "table"),
            new OptionSpec(OUTPUT, ' ', "write the result to this file", Path.class, ""),
            new OptionSpec(APPEND, ' ', "add the result to the file of --output", boolean.class, ""));

    /** @throws UsageException when the options do not go together */
    public static OutputOptions of(Call call) {
        Format format = call.value(FORMAT) instanceof Format given ? given : Format.TABLE;
        Path file = (Path) call.value(OUTPUT);
        boolean append = Boolean.TRUE.equals(call.value(APPEND));
        if (append && file == null) {
            throw new UsageException(Phrase.of("--append adds to a file; name it with --output FILE"));
        }
        if (append && !AppendedContent.possible(format)) {
            throw new UsageException(Phrase.of(
                    "two results in one file are no {0}; write --format ndjson, or leave out --append", format));
        }
        return new OutputOptions(format, file, append);
    }
}
