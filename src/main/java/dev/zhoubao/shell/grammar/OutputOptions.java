package dev.zhoubao.shell.grammar;

import dev.zhoubao.export.AppendedContent;
import dev.zhoubao.export.Format;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every command that shows a result takes: the format, and a file to write to or to add to instead of standard
 * output.
 *
 * @param format what to write
 * @param file where to; null for standard output
 * @param wholeUrls whether addresses in tables are whole on a terminal, too
 * @param append whether what the file holds stays before the result
 */
public record OutputOptions(Format format, @Nullable Path file, boolean append, boolean wholeUrls) {

    private static final String FORMAT = "format";
    private static final String OUTPUT = "output";
    private static final String APPEND = "append";
    private static final String OUT = "out";
    private static final String DRY_RUN = "dry-run";
    private static final String PARENTS = "parents";
    private static final String URLS = "urls";

    /** The name of standard output. */
    private static final Path STANDARD = Path.of("-");

    /** Whether a file that an option names is standard output. */
    public static boolean isStandard(@Nullable Path named) {
        return STANDARD.equals(named);
    }

    public static final List<OptionSpec> SPECS = List.of(
            new OptionSpec(
                    FORMAT, ' ', "how the result is written; else the file's ending says so", Format.class, "table"),
            new OptionSpec(OUTPUT, ' ', "write the result to this file; - is standard output", Path.class, ""),
            new OptionSpec(APPEND, ' ', "add the result to the file of --output", boolean.class, ""),
            new OptionSpec(PARENTS, ' ', "make the folders of the file that are missing", boolean.class, ""),
            new OptionSpec(URLS, ' ', "whole addresses in tables", boolean.class, ""));

    /**
     * @param usual the format where neither the call nor the file's ending says one
     * @throws UsageException when the options do not go together
     */
    public static OutputOptions of(Call call, Format usual) {
        Path named = (Path) call.value(OUTPUT);
        Path file = isStandard(named) ? null : named;
        Format format = call.value(FORMAT) instanceof Format given ? given : ofFile(file, usual);
        boolean append = isSet(call, APPEND);
        if (isSet(call, PARENTS)
                && named == null
                && call.command().named("--out").isEmpty()) {
            throw new UsageException(Phrase.of("--parents is for the folders of a file; name it with --output FILE"));
        }
        requireRoom(call);
        if (append && isStandard(named)) {
            throw new UsageException(Phrase.of(
                    "--append adds to a file, but --output - is standard output; name a file, or leave out --append"));
        }
        if (append && file == null) {
            throw new UsageException(Phrase.of("--append adds to a file; name it with --output FILE"));
        }
        if (append && !AppendedContent.possible(format)) {
            throw new UsageException(Phrase.of(
                    "two results in one file are no {0}; write --format ndjson, or leave out --append", format));
        }
        return new OutputOptions(format, file, append, isSet(call, URLS));
    }

    /** What to say of the file where the command writes another file, which may have been meant. */
    public Optional<Phrase> remark(Call call) {
        return file == null || call.command().named("--" + OUT).isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "{0} lists what was exported; the file of the export itself is named with --out", file));
    }

    /** Where a file is written to standard output, no other result has a place. */
    private static void requireRoom(Call call) {
        boolean taken = call.value(OUT) instanceof Path file && isStandard(file) && !isSet(call, DRY_RUN);
        List<String> without = Stream.of(FORMAT, OUTPUT, APPEND)
                .filter(option -> call.value(option) != null && !Boolean.FALSE.equals(call.value(option)))
                .map(option -> "--" + option)
                .toList();
        if (taken && !without.isEmpty()) {
            throw new UsageException(Phrase.of(
                    "--out - writes the file itself to standard output, so there is no result for {0}; leave out one or the other",
                    String.join(", ", without)));
        }
    }

    /** A name without an ending says nothing; one with an ending that nothing here writes is a mistake. */
    private static Format ofFile(@Nullable Path file, Format usual) {
        if (file == null) {
            return usual;
        }
        return Format.ofFile(file).orElseGet(() -> {
            String name = String.valueOf(file.getFileName());
            if (name.lastIndexOf('.') > 0) {
                throw new UsageException(
                        Phrase.of(
                                "the ending of {0} names no format; the endings are {1}",
                                file, Phrase.list(Format.ENDINGS)),
                        Phrase.of("or say the format: --format table"));
            }
            return usual;
        });
    }

    /** @throws CommandFailedException when the folder of a file that the call writes is missing and is not to be made */
    public static void requireFolders(Call call) {
        for (String option : List.of(OUTPUT, OUT)) {
            if (call.value(option) instanceof Path file && !isStandard(file) && !isSet(call, PARENTS)) {
                requireFolder(file);
            }
        }
    }

    private static void requireFolder(Path file) {
        Path folder = file.getParent();
        if (folder != null && !Files.exists(folder.toAbsolutePath().normalize())) {
            throw new CommandFailedException(Phrase.of(
                    "there is no folder {0} for {1}; make it with --parents, or name another file", folder, file));
        }
    }

    private static boolean isSet(Call call, String flag) {
        return Boolean.TRUE.equals(call.value(flag));
    }
}
