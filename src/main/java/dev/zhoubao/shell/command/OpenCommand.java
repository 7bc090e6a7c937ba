package dev.zhoubao.shell.command;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.WebLink;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.WeekAddress;
import dev.zhoubao.report.notes.CountsReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.failure.Verdict;
import dev.zhoubao.shell.grammar.ArticleWeek;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.workspace.Workspace;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Shows the article of a week in the browser. */
@Component
public record OpenCommand(Workspace workspace, Browser browser, Labels labels) implements CommandGroup {

    @Command(
            name = "open",
            group = "Reading",
            description = "open the article of a week in the browser, even if the week is known only by a link",
            help = "The variable BROWSER names the browser; without it, the system's own is used.")
    Verdict open(@Argument(index = 0, description = "the week") ArticleWeek week) {
        WeekAddress found = WeekAddress.of(workspace.library(), week.week());
        String url = found.url();
        if (url == null) {
            throw new CommandFailedException(Phrase.of(
                    "no document gives the address of {0}; see where it comes from with: sources, or: gaps",
                    found.edition().name()));
        }
        Report report = new CountsReport(labels, "open")
                .named("week", found.edition().name(), labels.fullName(found.edition()))
                .address("url", url)
                .report();
        Optional<URI> address = web(url);
        if (address.isEmpty()) {
            return Verdict.bad(report, ExitCodes.FAILED, Phrase.of("this is not a web address, so it was not opened"));
        }
        return browser.open(address.get())
                ? Verdict.good(report)
                : Verdict.bad(
                        report,
                        ExitCodes.FAILED,
                        Phrase.of(
                                "no browser could be opened; name one in the variable BROWSER, or open the address yourself: {0}",
                                address.get().toString()));
    }

    /** What documents give as an address may be anything. */
    private static Optional<URI> web(String url) {
        try {
            URI address = new URI(url.strip());
            return WebLink.is(url.strip()) && address.getHost() != null && address.getUserInfo() == null
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
