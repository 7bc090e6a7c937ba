package dev.zhoubao.shell.command;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.export.AtomicFile.Existing;
import dev.zhoubao.ingest.form.Form;
import dev.zhoubao.ingest.load.PictureContents;
import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.notes.CountsReport;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.Confirmation;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.export.DigestOptions;
import dev.zhoubao.shell.export.ExportDocument;
import dev.zhoubao.shell.export.ExportKind;
import dev.zhoubao.shell.export.ExportKinds;
import dev.zhoubao.shell.export.FileEndings;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.grammar.OutputOptions;
import dev.zhoubao.shell.grammar.SeriesId;
import dev.zhoubao.shell.settings.ProgramFolder;
import dev.zhoubao.shell.settings.ProgramVersion;
import dev.zhoubao.shell.settings.UserPath;
import dev.zhoubao.shell.workspace.Workspace;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Writes chosen weeks to a file. */
@Component
public record ExportCommand(
        Workspace workspace,
        Labels labels,
        ProgramVersion program,
        ProgramFolder home,
        Confirmation confirmation,
        Console console,
        ExportKinds kinds)
        implements CommandGroup {

    /** Weeks from which on a section for each makes a document slow to open. */
    private static final int LONG = 1_000;

    @Command(name = "export", group = "Export", description = "write weeks to a file")
    Object export(
            @Argument(index = 0, description = "the kind of file") ExportKind<?> format,
            @Argument(index = 1, description = "only these weeks", defaultValue = "..") WeekRange range,
            ExportOptions options,
            Record own)
            throws IOException {
        Year year = options.year();
        Scope scope = scope(format, options.series(), range);
        ExportedWeeks chosen = new ExportSelection(scope, year).weeks(workspace.problems());
        Path file = options.out() == null
                ? UserPath.typed(home.exports().resolve(name(range, year, chosen) + "." + format.ending()))
                : options.out();
        checkEnding(format, file);
        tellOfLength(own, chosen.count());
        boolean standard = OutputOptions.isStandard(file);
        ExportKind.Weeks exported = exported(chosen, options, standard ? "" : stem(file));
        ExportDocument document = format.document(own, exported);
        if (standard) {
            requireNothingBeside(
                    format.besides(own) || !document.beside().files().isEmpty());
            tellOfOmitted(scope, options);
            return options.dryRun()
                    ? told("would", file).count("weeks", chosen.count()).report()
                    : document;
        }
        ExportTarget target = new ExportTarget(file, options.force());
        target.check();
        PictureCopies pictures = new PictureCopies(
                target.file().resolveSibling(exported.pictures()),
                format.besides(own) ? chosen.bulletins() : List.of(),
                exported.copies());
        console.files().refuseAsOutput(file);
        tellOfOmitted(scope, options);
        FilesBeside charts = FilesBeside.of(target.file(), document.beside());
        return options.dryRun()
                ? planned(target, chosen.count(), pictures, charts)
                : written(target, chosen.count(), pictures, charts, document);
    }

    /** Of a document, every series, by the dates of the main one's weeks, which are those that are meant. */
    private Scope scope(ExportKind<?> format, @Nullable SeriesId series, WeekRange range) {
        Scope meant = Scope.of(workspace.library(), series, range);
        if (series != null || !format.everySeries() || meant.isNamed()) {
            return meant;
        }
        if (!range.isOfCalendar()) {
            meant.weeks(); // It is an error where it has none.
        }
        return meant.widened();
    }

    private static void requireNothingBeside(boolean anything) {
        if (anything) {
            throw new UsageException(
                    Phrase.of(
                            "standard output cannot hold picture or chart files; name a file with --out FILE, or leave them out"));
        }
    }

    private void tellOfOmitted(Scope scope, ExportOptions options) {
        OmittedWeeks omitted = new OmittedWeeks(scope, options.year());
        omitted.stubs().ifPresent(console::note);
        if (scope.series().size() == 1 && options.series() == null) {
            omitted.ofOtherSeries().ifPresent(console::note);
        }
    }

    /** Says beforehand what will be slow to open. */
    private void tellOfLength(Record own, int weeks) {
        if (own instanceof DigestOptions digest && !digest.brief() && weeks >= LONG && digest.weeksInMegabyte() > 0) {
            console.note(Phrase.of(
                    "a digest of {0} weeks has some {1} MB and is slow to open; for the weeks as a table alone, add --short",
                    weeks, Math.round((double) weeks / digest.weeksInMegabyte())));
        }
    }

    /** A file that is named as one of another format would be opened as that. */
    private void checkEnding(ExportKind<?> format, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
        if (new FileEndings(kinds).fit(format, ending)) {
            return;
        }
        throw new UsageException(
                Phrase.of(
                        "{0} is named as {1}, but export {2} writes {3}", file, ending, format.word(), format.ending()),
                kinds.all().stream()
                        .filter(kind -> kind.ending().equals(ending))
                        .findFirst()
                        .map(kind ->
                                Phrase.of("write: export {0}, or name the file *.{1}", kind.word(), format.ending()))
                        .orElseGet(() -> Phrase.of("name the file *.{0}", format.ending())));
    }

    /** The name of a file without its ending. */
    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("(?<=.)\\.[^.]*$", "");
    }

    private ExportKind.Weeks exported(ExportedWeeks chosen, ExportOptions options, String name) {
        Lang lang = options.lang();
        return new ExportKind.Weeks(
                new DocumentNames(options.form(), workspace.roots()).in(chosen),
                lang == null ? labels : new Labels(lang),
                program.nameAndVersion(),
                name,
                new PictureContents(Form.readers())::of);
    }

    private Report written(
            ExportTarget target, int weeks, PictureCopies pictures, FilesBeside charts, ExportDocument document)
            throws IOException {
        Optional<Path> other = charts.other();
        boolean asks = (target.isThere() || other.isPresent()) && target.fate(confirmation) == ExportTarget.Fate.ASK;
        if (asks && !confirmation.yes(labels.phrase(target.question(other)))) {
            return told("kept", target.isThere() ? target.file() : other.orElseThrow())
                    .report();
        }
        Existing existing = asks ? Existing.REPLACE : target.existing();
        if (existing == Existing.KEEP && !target.isThere() && other.isPresent()) {
            throw new FileAlreadyExistsException(other.get().toString());
        }
        List<Path> folders = target.newFolders();
        AtomicFile.write(target.file(), existing, document).ifPresent(console::note);
        pictures.write();
        charts.write(existing);
        return withFolders(withBeside(told("file", target.file()), pictures, charts), folders)
                .count("weeks", weeks)
                .report();
    }

    private static CountsReport withBeside(CountsReport told, PictureCopies pictures, FilesBeside charts) {
        pictures.beside().ifPresent(folder -> told.words("pictures", folder.toString()));
        charts.folder().ifPresent(folder -> told.words("charts", folder.toString()));
        return told;
    }

    private static CountsReport withFolders(CountsReport told, List<Path> made) {
        return made.isEmpty()
                ? told
                : told.list("new_folders", made.stream().map(Path::toString).toList());
    }

    private CountsReport told(String what, Path file) {
        return new CountsReport(labels, "export").words(what, file.toString());
    }

    private Report planned(ExportTarget target, int weeks, PictureCopies pictures, FilesBeside charts)
            throws IOException {
        CountsReport plan =
                withFolders(withBeside(told("would", target.file()), pictures, charts), target.newFolders());
        ExportTarget.Fate fate = target.fate(confirmation);
        if (target.isThere()) {
            plan.coded("existing", fate.code(), fate.sentence());
        }
        if (charts.other().isPresent()) {
            plan.coded("existing_charts", fate.code(), fate.sentence());
        }
        return plan.count("weeks", weeks).report();
    }

    /** Without colons, which some systems forbid: of other series, their id stands before everything else. */
    private static String name(WeekRange range, @Nullable Year year, ExportedWeeks chosen) {
        List<Bulletin> weeks = chosen.main().bulletins();
        Series series = chosen.main().series();
        String which = chosen.isMixed() ? "-" + SeriesId.ALL : series.isMain() ? "" : "-" + series.id();
        if (year != null) {
            which += "-" + new WeekRange.Year(year.getValue());
        } else if (range instanceof WeekRange.Year || range instanceof WeekRange.Months) {
            which += "-" + range;
        } else if (!range.equals(WeekRange.ALL)) {
            String first = weeks.get(0).edition().shortName();
            String last = weeks.get(weeks.size() - 1).edition().shortName();
            which += "-" + first + (first.equals(last) ? "" : "_" + last);
        }
        return "zhoubao" + which;
    }
}
