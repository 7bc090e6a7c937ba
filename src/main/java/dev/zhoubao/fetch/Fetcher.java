package dev.zhoubao.fetch;

import dev.zhoubao.fetch.Outcome.State;
import dev.zhoubao.fetch.http.RequestException;
import dev.zhoubao.fetch.http.RequestException.Kind;
import dev.zhoubao.fetch.http.Web;
import dev.zhoubao.fetch.http.Web.Choice;
import dev.zhoubao.fetch.http.WebAddress;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Picture;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gets one address after the other, keeps what is a bulletin or leads to one, and goes on with what that names. Every
 * address ends in one outcome, whatever happens; what is there already is not asked for again.
 */
final class Fetcher {

    private final Web web;
    private final ArticleFolder folder;
    private final Wishes wishes;
    private final FetchListener listener;
    private final AnswerReader answers;
    private final LeadQueue queue = new LeadQueue();
    private final Following following;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<String, Phrase> stopped = new LinkedHashMap<>();
    private final PictureFetcher pictures;
    private int asked;
    private boolean interrupted;
    private @Nullable Article latest;
    private @Nullable Phrase broken;

    /** A document whose pictures may be wanted. */
    private record Article(@Nullable Edition edition, Path file, List<Picture> pictures) {}

    Fetcher(Web web, ArticleFolder folder, Wishes wishes, FetchListener listener, AnswerReader answers) {
        this.web = web;
        this.folder = folder;
        this.wishes = wishes;
        this.listener = listener;
        this.answers = answers;
        this.pictures = new PictureFetcher(web, folder);
        this.following = new Following(queue, wishes);
    }

    FetchResult run() {
        queue.addAll(wishes.leads());
        while (!queue.isEmpty()) {
            Lead lead = queue.take();
            unlessInterrupted(lead).ifPresent(ended -> end(lead, ended));
            pictures();
        }
        return new FetchResult(outcomes, folder.path(), stopped, interrupted, wishes.asking(), web.delay());
    }

    private Optional<Outcome> unlessInterrupted(Lead lead) {
        try {
            return interrupted ? Optional.of(interrupted(lead)) : outcome(lead);
        } catch (InterruptedException e) {
            interrupted = true;
            return Optional.of(interrupted(lead));
        }
    }

    /** Those of the document that has just been got, or is there. */
    private void pictures() {
        Article article = latest;
        latest = null;
        if (article == null || interrupted || wishes.pictures() == Wishes.Pictures.NO) {
            return;
        }
        try {
            outcomes.addAll(pictures.get(article.edition(), article.file(), article.pictures()));
        } catch (InterruptedException e) {
            interrupted = true;
        } catch (IOException e) {
            broken = unwritable(e);
        }
    }

    private void remember(Lead lead, Path file, Answer answer) {
        if (answer.content().isFullArticle() && wishes.asking() == Wishes.Asking.REALLY) {
            latest = new Article(answer.edition(lead), file, answer.content().pictures());
        }
    }

    private static Outcome interrupted(Lead lead) {
        return skipped(lead, Phrase.of("interrupted before it was complete"));
    }

    private static Outcome skipped(Lead lead, Phrase reason) {
        return Outcome.not(lead.edition(), lead.url(), State.SKIPPED, reason);
    }

    private void end(Lead lead, Outcome outcome) {
        outcomes.add(outcome);
        if (!outcome.got() && outcome.state() != State.SKIPPED) {
            queue.addAlternative(lead);
        }
        if (outcome.got() || !outcome.expected()) {
            listener.ended(outcome, outcomes.size(), queue.known());
        }
        following.takeHeld().forEach(outcomes::add);
    }

    /** Empty for a further page of a listing that is not needed. */
    private Optional<Outcome> outcome(Lead lead) throws InterruptedException {
        Optional<WebAddress> address = WebAddress.of(lead.url());
        if (address.isEmpty()) {
            return Optional.of(skipped(lead, Phrase.of("this is not a web address that can be asked for")));
        }
        String id = DocumentName.id(address.get());
        Optional<Outcome> without = broken(lead)
                .or(() -> present(lead, address.get(), id))
                .or(() -> gone(lead, id))
                .or(() -> refused(lead, address.get()));
        if (without.isPresent() || (lead.kind() == Lead.Kind.PAGE && isEnough())) {
            return without;
        }
        Optional<Outcome> left = left(lead);
        return left.isPresent() ? left : Optional.of(asked(lead, address.get(), id));
    }

    private Optional<Outcome> broken(Lead lead) {
        return Optional.ofNullable(broken).map(reason -> skipped(lead, reason));
    }

    /** A listing is asked for again. */
    private Optional<Outcome> present(Lead lead, WebAddress address, String id) {
        Optional<Path> file = folder.find(id);
        Optional<Answer> kept = file.flatMap(found -> answers.kept(found, address));
        return kept.filter(answer -> answer.content().isFullArticle() || !lead.mayBeListing())
                .map(answer -> {
                    following.goOn(lead, answer);
                    remember(lead, file.get(), answer);
                    return Outcome.got(
                            answer.edition(lead),
                            lead.url(),
                            State.PRESENT,
                            file.get(),
                            answer.otherWeek(lead).orElse(null));
                });
    }

    private Optional<Outcome> gone(Lead lead, String id) {
        return folder.gone(id)
                .map(words -> Outcome.not(lead.edition(), lead.url(), State.DELETED, Phrase.of("{0}", words)));
    }

    private Optional<Outcome> refused(Lead lead, WebAddress address) {
        return web.refused(address)
                .or(() -> Stream.of(address.host(), address.site())
                        .flatMap(place -> Stream.ofNullable(stopped.get(place)))
                        .findFirst()
                        .map(reason -> Phrase.of("not asked for: {0}", reason)))
                .map(reason -> skipped(lead, reason));
    }

    /** What the user does not want asked. */
    private Optional<Outcome> left(Lead lead) {
        boolean beyond = isEnough() && !lead.mayBeListing();
        if (wishes.asking() == Wishes.Asking.DRY_RUN && !beyond) {
            asked += lead.mayBeListing() ? 0 : 1;
            return Optional.of(Outcome.planned(lead.edition(), lead.url(), Phrase.of("would be asked for")));
        }
        return beyond
                ? Optional.of(Outcome.left(lead.edition(), lead.url(), Phrase.of("beyond --limit {0}", wishes.limit())))
                : Optional.empty();
    }

    private boolean isEnough() {
        return asked >= wishes.limit();
    }

    private Outcome asked(Lead lead, WebAddress address, String id) throws InterruptedException {
        asked += lead.mayBeListing() ? 0 : 1;
        listener.asks(
                lead.url(),
                outcomes.size(),
                queue.known(),
                web.delay().multipliedBy(Math.min(queue.size(), wishes.limit() - (long) asked)));
        try {
            return answered(lead, id, answers.asked(lead, address, folder.find(id), choice(lead)));
        } catch (RequestException e) {
            if (e.ofHost()) {
                stopped.put(address.site(), e.reason());
            }
            State state = e.kind() == Kind.FORBIDDEN ? State.SKIPPED : State.FAILED;
            return Outcome.not(lead.edition(), lead.url(), state, e.reason());
        } catch (ClosedByInterruptException e) {
            Thread.interrupted();
            throw new InterruptedException();
        } catch (IOException e) {
            Phrase reason = unwritable(e);
            broken = reason;
            return Outcome.not(lead.edition(), lead.url(), State.FAILED, reason);
        }
    }

    private Phrase unwritable(IOException failure) {
        return Phrase.of(
                "the document cannot be kept in {0}: {1}", folder.path(), String.valueOf(failure.getMessage()));
    }

    /** What the user names, and what plain fetch asks for, is as if it was clicked. */
    private Choice choice(Lead lead) {
        boolean byUser = lead.kind() == Lead.Kind.SOURCE
                || (lead.kind() == Lead.Kind.GAP && wishes.follow() == Wishes.Follow.NO);
        return byUser ? Choice.USER : Choice.PROGRAM;
    }

    private Outcome answered(Lead lead, String id, Answer answer) throws IOException, InterruptedException {
        Optional<Refusal> refusal = answer.refusal(lead);
        if (refusal.isPresent()) {
            return refused(lead, id, answer, refusal.get());
        }
        Path file = answer.isNew()
                ? folder.keep(answer.name(lead, id), answer.bytes(), answer.retrieval(lead.url()))
                : folder.find(id).orElseThrow();
        following.goOn(lead, answer);
        remember(lead, file, answer);
        return Outcome.got(
                answer.edition(lead),
                lead.url(),
                answer.isNew() ? State.FETCHED : State.PRESENT,
                file,
                answer.otherWeek(lead).orElse(null));
    }

    private Outcome refused(Lead lead, String id, Answer answer, Refusal refusal) throws IOException {
        if (refusal.state() == State.BLOCKED) {
            stopped.put(answer.address().host(), refusal.reason());
        } else if (refusal.state() == State.DELETED) {
            folder.noteGone(id, refusal.reason().english());
        }
        following.goOnWithout(lead, answer);
        return Outcome.not(lead.edition(), lead.url(), refusal.state(), refusal.reason());
    }
}
