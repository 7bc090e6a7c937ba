package dev.zhoubao.shell.workspace;

import dev.zhoubao.analysis.check.CopyDisagreement;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.workspace.LibraryChange.Revision;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** What a load brought, in words: a line for each new week and for each copy with other figures. */
public record LibraryChangeMessages(Labels labels) {

    private static final int MOST = 5;

    /** A message for each of the first few, and how many more there are. */
    public List<String> of(LibraryChange arrivals) {
        return Stream.concat(
                        lines(
                                arrivals.weeks(),
                                week -> Phrase.of("new in the library: {0}", labels.fullName(week.edition())),
                                more -> Phrase.of("and {0} more; list them with: list", more)),
                        lines(
                                arrivals.revisions(),
                                this::of,
                                more -> Phrase.of("and {0} more; see them with: check", more)))
                .toList();
    }

    private <T> Stream<String> lines(List<T> news, Function<T, Phrase> words, IntFunction<Phrase> rest) {
        Stream<Phrase> named = news.stream().limit(MOST).map(words);
        int more = news.size() - MOST;
        return Stream.concat(named, more > 0 ? Stream.of(rest.apply(more)) : Stream.empty())
                .map(labels::phrase);
    }

    private Phrase of(Revision revision) {
        String week = revision.week().edition().name();
        Phrase figures =
                Phrase.list(revision.figures().stream().map(this::change).toList());
        String file = revision.copy().source().file();
        Bulletin used = revision.week().best();
        String why = labels.reason(revision.week().reason(revision.used() ? used : revision.copy()));
        return revision.used()
                ? Phrase.of(
                        "other figures of {0}: {1} in {2}, which is used from now on ({3})", week, figures, file, why)
                : Phrase.of(
                        "other figures of {0}: {1} in {2}; {3} stays in use ({4})",
                        week, figures, file, used.source().file(), why);
    }

    private String change(CopyDisagreement both) {
        return labels.metric(both.metric()) + " "
                + both.used().value().decimal().toPlainString() + " -> "
                + both.other().value().decimal().toPlainString();
    }
}
