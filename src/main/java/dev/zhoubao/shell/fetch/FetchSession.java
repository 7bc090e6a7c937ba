package dev.zhoubao.shell.fetch;

import dev.zhoubao.fetch.Fetch;
import dev.zhoubao.fetch.FetchResult;
import dev.zhoubao.fetch.Outcome;
import dev.zhoubao.fetch.Wishes;
import dev.zhoubao.fetch.http.HostRules;
import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.form.Form;
import dev.zhoubao.ingest.load.LoadRoot;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.Lookup;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.report.notes.FetchReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.failure.Verdict;
import dev.zhoubao.shell.settings.CurrentSettings;
import dev.zhoubao.shell.settings.ProgramVersion;
import dev.zhoubao.shell.settings.Settings;
import dev.zhoubao.shell.settings.UserFolders;
import dev.zhoubao.shell.workspace.Workspace;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fetches what a user asks for, and brings it into memory. */
public final class FetchSession {

    private final Workspace workspace;
    private final Settings settings;
    private final UserFolders folders;
    private final Console console;
    private final Labels labels;
    private final ProgramVersion program;
    private final Map<String, String> environment;

    public FetchSession(
            Workspace workspace,
            CurrentSettings settings,
            UserFolders folders,
            Console console,
            Labels labels,
            ProgramVersion program,
            Map<String, String> environment) {
        this.workspace = workspace;
        this.settings = settings.get();
        this.folders = folders;
        this.console = console;
        this.labels = labels;
        this.program = program;
        this.environment = environment;
    }

    /** The result, and whether all was got. */
    public Verdict run(FetchCall call) throws IOException {
        LoadRoot folder = folder(call);
        DocumentContents contents = new DocumentContents(Form.readers());
        Wishes wishes = new FetchPlan(call, workspace.library(), contents).wishes();
        if (wishes.leads().isEmpty()) {
            checkKnown(call.range());
            console.note(nothing(call.range()));
        }
        FetchResult result = fetched(call, folder, wishes, contents);
        load(folder, result);
        return verdict(call, result);
    }

    /** As everywhere it is an error to name weeks of which nothing is known. */
    private void checkKnown(WeekRange range) {
        Library library = workspace.library().of(range);
        if (library.gaps(Lookup.everything(library).inside(range)).isEmpty()) {
            Lookup.everything(workspace.library()).weeks(range);
        }
    }

    private static Phrase nothing(WeekRange range) {
        return range.equals(WeekRange.ALL)
                ? Phrase.of("every week with a link has a full copy; look for new issues with: fetch --from cncert")
                : Phrase.of(
                        "no week in {0} has a link and lacks a full copy; look for new issues with: fetch --from cncert",
                        range);
    }

    /** Once it has ended, Ctrl-C is no more its own. */
    private FetchResult fetched(FetchCall call, LoadRoot folder, Wishes wishes, DocumentContents contents)
            throws IOException {
        FetchProgress progress = new FetchProgress(console, labels);
        Interruption key = Interruption.here();
        try {
            return fetch(call).run(folder.path(), wishes, contents, progress);
        } catch (AccessDeniedException e) {
            throw new CommandFailedException(Phrase.of(
                    "{0}: no permission to write there, so no documents can be kept; name another folder with --into FOLDER",
                    String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            throw new LoadInterruptedException();
        } finally {
            key.end();
            progress.close();
        }
    }

    private Fetch fetch(FetchCall call) {
        boolean byUser = !settings.fetchHosts().isEmpty();
        HostRules rules = new HostRules(byUser ? settings.fetchHosts() : Settings.USUAL_HOSTS, byUser);
        String agent = settings.fetchAgent().isEmpty()
                ? "zhoubao/" + program.version() + " (reads the weekly bulletins of CNCERT for one person)"
                : settings.fetchAgent();
        return Fetch.of(
                rules, agent, call.delay(), environment, settings.limits().fileBytes());
    }

    private LoadRoot folder(FetchCall call) {
        Path into = call.into();
        if (into != null) {
            if (Files.exists(into) && !Files.isDirectory(into)) {
                throw new CommandFailedException(
                        Phrase.of("{0} is not a folder; name a folder with --into FOLDER", into));
            }
            return LoadRoot.of(into);
        }
        if (settings.library().isEmpty()) {
            return LoadRoot.fetched(folders.articles());
        }
        return settings.library().stream()
                .filter(Files::isDirectory)
                .findFirst()
                .map(LoadRoot::of)
                .orElseThrow(
                        () -> new CommandFailedException(
                                Phrase.of(
                                        "the library is not a folder, so no documents can be kept in it; name a folder with --into FOLDER")));
    }

    private void load(LoadRoot folder, FetchResult result) {
        List<Path> files = result.outcomes().stream()
                .map(Outcome::kept)
                .flatMap(Optional::stream)
                .filter(file -> folder.path().equals(file.getParent()))
                .filter(Files::exists) // The folder may have vanished on the way; the result is told all the same.
                .distinct()
                .toList();
        if (!files.isEmpty()) {
            workspace.add(folder, files);
        }
    }

    private Verdict verdict(FetchCall call, FetchResult result) {
        FetchReport report = new FetchReport(labels);
        if (result.interrupted()) {
            return Verdict.bad(
                    report.of(result),
                    ExitCodes.INTERRUPTED,
                    Phrase.of("interrupted; addresses left: {0}; go on with: {1}", result.left(), call.line()));
        }
        if (result.complete()) {
            return Verdict.good(report.of(result));
        }
        return Verdict.bad(report.of(result), ExitCodes.FAILED, failure(call, result));
    }

    /** Where a host has stopped it, how to go on. */
    private static Phrase failure(FetchCall call, FetchResult result) {
        Optional<Phrase> blocked = result.outcomes().stream()
                .filter(outcome -> outcome.state() == Outcome.State.BLOCKED)
                .findFirst()
                .map(Outcome::reason);
        return blocked.map(reason -> Phrase.of(
                        "{0}; addresses left: {1}; open one of the articles in a browser, wait some hours, and go on with: {2}",
                        reason, result.left(), call.line()))
                .orElseGet(() ->
                        Phrase.of("addresses not fetched: {0}; the reason for each is given above", result.left()));
    }
}
