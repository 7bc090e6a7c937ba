package dev.zhoubao.shell.command;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.WholeFile;
import dev.zhoubao.export.Writers;
import dev.zhoubao.export.markdown.MarkdownTemplate;
import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.Lookup;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.digest.DigestReport;
import dev.zhoubao.report.notes.CountsReport;
import dev.zhoubao.report.weeks.ShowReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.report.workbook.WorkbookReport;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.Commands;
import dev.zhoubao.shell.settings.Home;
import dev.zhoubao.shell.settings.Program;
import dev.zhoubao.shell.settings.UserPath;
import dev.zhoubao.shell.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Writes chosen weeks to a file. */
@Component
public final class ExportCommand implements Commands {

    private final Workspace workspace;
    private final Labels labels;
    private final Writers writers;
    private final Program program;
    private final Home home;
    private final Confirmation confirmation;
    private final Console console;

    ExportCommand(
            Workspace workspace,
            Labels labels,
            Writers writers,
            Program program,
            Home home,
            Confirmation confirmation,
            Console console) {
        this.workspace = workspace;
        this.labels = labels;
        this.writers = writers;
        this.program = program;
        this.home = home;
        this.confirmation = confirmation;
        this.console = console;
    }

    @Command(
            name = "export",
            group = "Export",
            description = "write weeks as a workbook (xlsx), a digest (md), a page (html), csv or json")
    Report export(
            @Argument(index = 0, description = "xlsx, md, html, csv or json") ExportFormat format,
            @Argument(index = 1, description = "only these weeks", defaultValue = "..") WeekRange range,
            @Option(longName = "year", description = "only weeks of this year") @Nullable Integer year,
            @Option(longName = "out", description = "the file to write, instead of one under exports/") @Nullable
                    Path out,
            @Option(longName = "template", description = "a layout of your own for md, in Mustache") @Nullable
                    Path template,
            @Option(longName = "lang", description = "the language of the labels") @Nullable Lang lang,
            @Option(longName = "shape", description = "csv only: a row a week, or a row a figure with its evidence")
                    CsvExport.@Nullable Shape shape,
            @Option(
                            longName = "bom",
                            description = "csv only: begin with a byte-order mark, for programs that want one")
                    boolean bom,
            @Option(longName = "force", description = "replace a file that is there") boolean force,
            @Option(longName = "dry-run", description = "say what would be written, and write nothing") boolean dryRun)
            throws IOException {
        CsvExport csv = new CsvExport(shape, bom);
        csv.check(format);
        List<Bulletin> weeks = weeks(range, year);
        Path file = out == null ? home.exports().resolve(name(range, year, weeks, format)) : out;
        MarkdownTemplate layout = template == null ? null : layout(format, template);
        ExportTarget target = new ExportTarget(file, force);
        target.check();
        if (format != ExportFormat.MD && format != ExportFormat.HTML) {
            LeftOut.of(workspace.library(), range, year).ifPresent(console::note);
        }
        if (dryRun) {
            return planned(target, weeks);
        }
        Labels words = lang == null ? labels : new Labels(lang);
        return written(target, weeks, stream -> {
            csv.begin(stream);
            content(report(format, csv, weeks, words), format, layout).write(stream);
        });
    }

    private Report written(ExportTarget target, List<Bulletin> weeks, WholeFile.Content content) throws IOException {
        boolean asks = target.isThere() && target.fate(confirmation) == ExportTarget.Fate.ASK;
        if (asks && !confirmation.yes(labels.phrase(target.question()))) {
            return told("kept", target).report();
        }
        List<Path> folders = target.newFolders();
        WholeFile.write(target.file(), (asks ? target.replaced() : target).existing(), content);
        return withFolders(told("file", target), folders)
                .count("weeks", weeks.size())
                .report();
    }

    private static CountsReport withFolders(CountsReport told, List<Path> made) {
        return made.isEmpty()
                ? told
                : told.list("new_folders", made.stream().map(UserPath::shown).toList());
    }

    private CountsReport told(String what, ExportTarget target) {
        return new CountsReport(labels, "export").words(what, UserPath.shown(target.file()));
    }

    private Report planned(ExportTarget target, List<Bulletin> weeks) {
        CountsReport plan = withFolders(told("would", target), target.newFolders());
        if (target.isThere()) {
            ExportTarget.Fate fate = target.fate(confirmation);
            plan.coded("existing", fate.code(), fate.sentence());
        }
        return plan.count("weeks", weeks.size()).report();
    }

    private List<Bulletin> weeks(WeekRange range, @Nullable Integer year) {
        List<Bulletin> weeks = Lookup.full(workspace.library()).weeks(range).stream()
                .filter(week -> year == null || week.edition().year() == year)
                .map(LoadedWeek::best)
                .toList();
        if (weeks.isEmpty()) {
            throw new CommandFailedException(
                    year == null
                            ? Phrase.of("there is nothing to export: no loaded week; see what is loaded with: list")
                            : Phrase.of(
                                    "there is nothing to export: no loaded week is of {0}; see what is loaded with: list",
                                    year));
        }
        return weeks;
    }

    private Report report(ExportFormat format, CsvExport csv, List<Bulletin> weeks, Labels words) {
        return switch (format) {
            case XLSX -> new WorkbookReport(words, program.nameAndVersion()).of(weeks);
            case MD, HTML ->
                new DigestReport(words, program.nameAndVersion())
                        .of(weeks, workspace.library().known());
            case CSV -> csv.report(words, weeks);
            case JSON -> new ShowReport(words).ofAll(weeks);
        };
    }

    private static MarkdownTemplate layout(ExportFormat format, Path template) throws IOException {
        if (format != ExportFormat.MD) {
            throw new UsageException(Phrase.of("--template is a layout for md; leave it out, or write: export md"));
        }
        return MarkdownTemplate.read(template);
    }

    private WholeFile.Content content(Report report, ExportFormat format, @Nullable MarkdownTemplate layout) {
        return layout == null
                ? stream -> writers.write(report, format.format(), Display.PLAIN, stream)
                : stream -> layout.write(report, stream);
    }

    private static String name(WeekRange range, @Nullable Integer year, List<Bulletin> weeks, ExportFormat format) {
        String which = year != null ? "-" + new WeekRange.Year(year) : "";
        if (range instanceof WeekRange.Year || range instanceof WeekRange.Months) {
            which = "-" + range;
        } else if (!range.equals(WeekRange.ALL)) {
            String first = weeks.get(0).name();
            String last = weeks.get(weeks.size() - 1).name();
            which = "-" + first + (first.equals(last) ? "" : "_" + last);
        }
        return "zhoubao" + which + "." + format.format().extension();
    }
}
