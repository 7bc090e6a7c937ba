package dev.zhoubao.shell.command;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.grammar.Choice;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A kind of export, and all that is to be known of it: parser, help, completion and the command read it here.
 *
 * @param ending of the file's name, without the dot
 * @param options a record of the options that it takes
 * @param stubs what it does with weeks of which only a stub is loaded
 * @param builder makes the report
 * @param writer writes the report
 * @param besides whether the pictures of the weeks have to lie beside the file
 */
public record ExportKind<O extends Record>(
        String word,
        String ending,
        String meaning,
        Class<O> options,
        Stubs stubs,
        Builder<O> builder,
        Writer<O> writer,
        Predicate<O> besides)
        implements Choice {

    /** A kind with nothing beside its file. */
    public ExportKind(
            String word,
            String ending,
            String meaning,
            Class<O> options,
            Stubs stubs,
            Builder<O> builder,
            Writer<O> writer) {
        this(word, ending, meaning, options, stubs, builder, writer, own -> false);
    }

    /** No options. */
    public record Plain() {}

    /** Whether weeks of other series in the same time go with those of the main one unasked. */
    boolean joinsSeries() {
        return word.equals("xlsx") || stubs == Stubs.NAMED;
    }

    /** Whether the file names the weeks without a full copy. */
    public enum Stubs {
        NAMED,
        LEFT_OUT
    }

    /**
     * What is exported.
     *
     * @param bulletins at least one, in order
     * @param companions weeks of other series in the same time, in order
     * @param known the weeks without a full copy
     * @param program name and version
     * @param folder the name of the folder for what has to lie beside the file
     */
    public record Weeks(
            List<Bulletin> bulletins,
            List<Bulletin> companions,
            List<KnownWeek> known,
            Labels labels,
            String program,
            String folder) {

        /** Each week, of whatever series, in order. */
        List<Bulletin> everything() {
            return Stream.concat(bulletins.stream(), companions.stream())
                    .sorted(Comparator.comparing(Bulletin::edition))
                    .toList();
        }
    }

    /** Makes the report. */
    @FunctionalInterface
    public interface Builder<O> {
        Report build(O options, Weeks weeks);
    }

    /** Writes reports. */
    @FunctionalInterface
    public interface Writer<O> {
        /** Reads what the options name, so that it fails before anything is written. */
        Sheet open(O options) throws IOException;
    }

    /** What a report is written on. */
    @FunctionalInterface
    public interface Sheet {
        void write(Report report, OutputStream out) throws IOException;
    }

    /** Whether the pictures of the weeks have to lie beside the file. */
    boolean besides(Record own) {
        return besides.test(options.cast(own));
    }

    /** @param own the options of this kind */
    AtomicFile.Content content(Record own, Weeks weeks) throws IOException {
        O given = options.cast(own);
        Sheet sheet = writer.open(given);
        return out -> sheet.write(builder.build(given, weeks), out);
    }
}
