package dev.zhoubao.shell.command;

import dev.zhoubao.analysis.search.Search;
import dev.zhoubao.analysis.search.SearchTerm;
import dev.zhoubao.analysis.search.SearchTerm.Case;
import dev.zhoubao.document.Report;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.report.weeks.SearchReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.grammar.SeriesId;
import dev.zhoubao.shell.workspace.Workspace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Finds a text in the bulletins. */
@Component
public record SearchCommand(Workspace workspace, Labels labels, Console console) implements CommandGroup {

    @Command(
            name = "search",
            alias = "grep",
            group = "Reading",
            description = "find a text in titles, texts and lists of earlier issues",
            help = "A search treats half- and full-width forms of a character alike. At the prompt an expression "
                    + "stands in quotes, such as '\\d+起'. In JSON, match is the first "
                    + "character (Unicode code point, from 0) of text that matches, and the first behind it; the line of a "
                    + "title is null.")
    Report search(
            @Argument(index = 0, description = "what to look for, as it stands") String text,
            @Argument(index = 1, description = "only in these weeks", defaultValue = "..") WeekRange range,
            @Option(longName = "regex", description = "TEXT is a regular expression (RE2 syntax)") boolean regex,
            @Option(longName = "case", description = "distinguish capital and small letters") boolean minded,
            @Option(longName = "count", description = "count the hits of each week instead of listing them")
                    boolean count,
            @Option(longName = "series", description = Scope.OPTION) @Nullable SeriesId series,
            ChosenRows rows) {
        Integer limit = rows.limit();
        ChosenRows.checkLimit(limit);
        if (limit != null && count) {
            throw new UsageException(Phrase.of("--count lists weeks and no hits; leave out --limit"));
        }
        Case letters = minded ? Case.MINDED : Case.IGNORED;
        SearchTerm term = regex ? SearchTerm.pattern(text, letters) : SearchTerm.literal(text, letters);
        Scope scope = Scope.of(workspace.library(), series, range);
        Search search = series == null && !scope.isNamed() ? anywhere(text, term, scope) : search(term, scope);
        if (search.found().isEmpty()) {
            console.note(Phrase.of("no hit for '{0}'; weeks searched: {1}", text, search.searched()));
        }
        SearchReport report = new SearchReport(labels);
        return rows.of(
                count ? report.ofCounts(search) : report.ofHits(search, limit == null ? Integer.MAX_VALUE : limit));
    }

    private static Search search(SearchTerm term, Scope scope) {
        return Search.of(term, scope.everything().stream().map(LoadedWeek::best).toList(), scope.namedByPages());
    }

    /** Of a search that names no series: what the main one does not have, another may. */
    private Search anywhere(String text, SearchTerm term, Scope asked) {
        Scope scope = workspace.library().everything().isEmpty() ? asked.widened() : asked;
        Search search = search(term, scope);
        Optional<Search> elsewhere = search.found().isEmpty() ? elsewhere(term, scope.widened()) : Optional.empty();
        elsewhere
                .map(found -> Phrase.of(
                        "no hit for '{0}' in the series {1}; these are of every series",
                        text, scope.series().get(0).id()))
                .or(new OmittedWeeks(scope, null)::ofOtherSeries)
                .ifPresent(console::note);
        return elsewhere.orElse(search);
    }

    private static Optional<Search> elsewhere(SearchTerm term, Scope all) {
        return all.series().size() == 1
                ? Optional.empty()
                : Optional.of(search(term, all)).filter(found -> !found.found().isEmpty());
    }
}
