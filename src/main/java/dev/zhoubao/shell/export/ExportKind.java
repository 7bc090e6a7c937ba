package dev.zhoubao.shell.export;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.table.BulletinPictures;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.grammar.Choice;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;

/**
 * A kind of export, and all that is to be known of it: parser, help, completion and the command read it here.
 *
 * @param ending of the file's name, without the dot
 * @param options a record of the options that it takes
 * @param everySeries whether it holds every series where none is named: a document joins them, a table has the columns of one
 * @param builder makes the report
 * @param writer writes the report
 * @param besides whether the pictures of the weeks have to lie beside the file
 * @param sideFiles what else has to lie there
 */
public record ExportKind<O extends Record>(
        String word,
        String ending,
        String meaning,
        Class<O> options,
        boolean everySeries,
        Builder<O> builder,
        Writer<O> writer,
        Predicate<O> besides,
        SideFiles<O> sideFiles)
        implements Choice {

    /** A kind with nothing beside its file. */
    public ExportKind(
            String word,
            String ending,
            String meaning,
            Class<O> options,
            boolean everySeries,
            Builder<O> builder,
            Writer<O> writer) {
        this(
                word,
                ending,
                meaning,
                options,
                everySeries,
                builder,
                writer,
                own -> false,
                (own, report, weeks) -> SideFolder.NONE);
    }

    /** No options. */
    public record Plain() {}

    /**
     * What is exported.
     *
     * @param program name and version
     * @param name of the file without its ending, which the folders beside it begin with; empty on standard output, beside
     *     which nothing lies
     * @param copies of their pictures
     */
    public record Weeks(
            ExportedWeeks exported, Labels labels, String program, String name, BulletinPictures.Copies copies) {

        /** The chosen weeks, in order, at least one. */
        public List<Bulletin> bulletins() {
            return exported.bulletins();
        }

        /** The name of the folder for pictures beside the file. */
        public String pictures() {
            return name + "-pictures";
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
        Sheet open(O options, Weeks weeks) throws IOException;
    }

    /** What a report is written on. */
    @FunctionalInterface
    public interface Sheet {
        void write(Report report, OutputStream out) throws IOException;
    }

    /** A file that has to lie in the folder beside the document. */
    public record SideFile(String name, AtomicFile.Content content) {}

    /**
     * The folder of the files that have to lie beside the document.
     *
     * @param name whether or not there are files now; empty where there never are any
     */
    public record SideFolder(String name, List<SideFile> files) {

        static final SideFolder NONE = new SideFolder("", List.of());

        public SideFolder {
            files = List.copyOf(files);
        }
    }

    /** Says what has to lie beside a report. */
    @FunctionalInterface
    public interface SideFiles<O> {
        SideFolder of(O options, Report report, Weeks weeks);
    }

    /** Whether the pictures of the weeks have to lie beside the file. */
    public boolean besides(Record own) {
        return besides.test(options.cast(own));
    }

    /** @param own the options of this kind */
    public ExportDocument document(Record own, Weeks weeks) throws IOException {
        O given = options.cast(own);
        return new ExportDocument(
                () -> builder.build(given, weeks),
                writer.open(given, weeks),
                report -> sideFiles.of(given, report, weeks));
    }
}
