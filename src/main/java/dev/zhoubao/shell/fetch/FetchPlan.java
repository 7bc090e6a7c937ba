package dev.zhoubao.shell.fetch;

import dev.zhoubao.fetch.Fetch;
import dev.zhoubao.fetch.Lead;
import dev.zhoubao.fetch.Wishes;
import dev.zhoubao.fetch.Wishes.Range;
import dev.zhoubao.ingest.ArticleAddress;
import dev.zhoubao.ingest.load.FetchedFile;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.Lookup;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Publisher;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.settings.UserPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes of what a user asks for, and of what the library lacks, what there is to get. */
final class FetchPlan {

    private static final String PUBLISHER = "cncert";

    private final FetchCall call;
    private final Library library;
    private final DocumentContents contents;
    private final HeldWeeks held;

    FetchPlan(FetchCall call, Library library, DocumentContents contents) {
        this.call = call;
        this.library = library;
        this.contents = contents;
        this.held = new HeldWeeks(library);
    }

    Wishes wishes() throws IOException {
        Predicate<Edition> inside = Lookup.everything(library).inside(call.range());
        Predicate<Edition> onwards = Lookup.everything(library).inside(onwards(call.range()));
        List<Lead> leads = new ArrayList<>(source(inside));
        weeks(inside).map(FetchPlan::lead).forEach(leads::add);
        if (call.pictures() == Wishes.Pictures.YES) {
            withoutPictures(inside).forEach(leads::add);
        }
        return new Wishes(
                leads,
                new Range(inside, onwards.negate(), !call.range().equals(WeekRange.ALL)),
                held,
                call.follow(),
                call.pictures(),
                call.asking(),
                call.limit() == null ? Integer.MAX_VALUE : call.limit());
    }

    /** From the beginning of a range on, to no end. */
    private static WeekRange onwards(WeekRange range) {
        if (range instanceof WeekRange.InSeries other) {
            return new WeekRange.InSeries(other.series(), onwards(other.weeks()));
        }
        return new WeekRange.Between(
                range instanceof WeekRange.Between between ? between.from() : (WeekRange.End) range, null);
    }

    /** The weeks without a full copy that something gives an address of. */
    private Stream<KnownWeek> weeks(Predicate<Edition> inside) {
        return library.of(call.range()).gaps(inside).stream().filter(week -> week.url() != null);
    }

    /** What was fetched without its pictures: the document is there, they are not. */
    private Stream<Lead> withoutPictures(Predicate<Edition> inside) {
        return library.of(call.range()).weeks().stream()
                .map(LoadedWeek::best)
                .filter(copy -> inside.test(copy.edition()))
                .filter(copy -> copy.pictures().stream().anyMatch(picture -> picture.file() == null))
                .flatMap(copy -> FetchedFile.retrieval(path(copy.source().location())).stream()
                        .map(known -> Lead.gap(copy.edition(), List.of(known.url()))));
    }

    /** The publisher's own article first, then what else there is. */
    private static Lead lead(KnownWeek week) {
        List<String> addresses = Stream.concat(Stream.ofNullable(week.url()), week.addresses().stream())
                .distinct()
                .sorted(Comparator.comparing(address -> !Publisher.wrote(address)))
                .toList();
        return Lead.gap(week.edition(), addresses);
    }

    /** Where a document is; of an entry whose name is no path, its archive. */
    static Path path(String place) {
        try {
            return Path.of(place);
        } catch (InvalidPathException e) {
            return Path.of(place.substring(0, Math.max(0, place.indexOf("!/"))));
        }
    }

    private List<Lead> source(Predicate<Edition> inside) throws IOException {
        String from = call.from();
        if (from == null) {
            return List.of();
        }
        if (from.equals(PUBLISHER)) {
            return List.of(Lead.source(Fetch.LISTING));
        }
        return ArticleAddress.isWeb(from) ? List.of(Lead.source(from)) : entries(file(from), inside);
    }

    private static Path file(String from) {
        Path file = UserPath.of(from);
        if (!Files.isRegularFile(file)) {
            throw new CommandFailedException(
                    Phrase.of("--from is '{0}', which is not a file; give a web address, a file, or cncert", from));
        }
        return file;
    }

    /** The issues that a file names and that are not there. */
    private List<Lead> entries(Path file, Predicate<Edition> inside) throws IOException {
        List<ArticleLink> named = contents.named(file);
        if (named.isEmpty()) {
            throw new CommandFailedException(Phrase.of(
                    "{0} has no link to a bulletin; give a list, a feed or an article that has, or read the file itself with: load FILE",
                    file));
        }
        return named.stream()
                .filter(link -> link.url() != null && inside.test(link.edition()))
                .filter(link -> held.file(link.edition()).isEmpty())
                .map(link -> Lead.gap(link.edition(), List.of(link.url())))
                .toList();
    }
}
