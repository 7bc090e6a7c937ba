package dev.zhoubao.fetch;

import dev.zhoubao.fetch.Outcome.State;
import dev.zhoubao.fetch.http.Web;
import dev.zhoubao.fetch.http.Web.Choice;
import dev.zhoubao.fetch.http.WebAddress;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Picture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gets one address after the other, keeps what is a bulletin or leads to one, and goes on with what that names. Every
 * address ends in one outcome, whatever happens; what is there already is not asked for again.
 */
final class Fetcher {

    private final Web web;
    private final ArticleFolder folder;
    private final Wishes wishes;
    private final AnswerReader answers;
    private final LeadQueue queue = new LeadQueue();
    private final Following following;
    private final ResultLines results;
    private final Requests requests;
    private final PictureFetcher pictures;
    private int asked;
    private boolean interrupted;
    private @Nullable Article latest;

    /** Comes to an outcome; empty where none is needed. */
    @FunctionalInterface
    private interface Attempt {
        Optional<Outcome> outcome() throws InterruptedException;
    }

    /** A document whose pictures may be wanted. */
    private record Article(@Nullable Edition edition, Path file, List<Picture> pictures) {}

    Fetcher(Web web, ArticleFolder folder, Wishes wishes, FetchListener listener, AnswerReader answers) {
        this.web = web;
        this.folder = folder;
        this.wishes = wishes;
        this.answers = answers;
        this.pictures = new PictureFetcher(web, folder);
        this.following = new Following(queue, wishes);
        this.results = new ResultLines(queue, listener);
        this.requests = new Requests(folder.path());
    }

    FetchResult run() {
        queue.addAll(wishes.leads());
        while (!queue.isEmpty()) {
            Lead lead = queue.take();
            unlessInterrupted(lead, () -> outcome(lead)).ifPresent(ended -> end(lead, ended));
            pictures();
        }
        return new FetchResult(results.all(), folder.path(), interrupted, wishes.asking(), web.delay());
    }

    private Optional<Outcome> unlessInterrupted(Lead lead, Attempt attempt) {
        try {
            return interrupted ? Optional.of(interrupted(lead)) : attempt.outcome();
        } catch (InterruptedException e) {
            interrupted = true;
            return Optional.of(interrupted(lead));
        }
    }

    /** Those of the document that has just been got, or is there. */
    private void pictures() {
        Article article = latest;
        latest = null;
        if (article != null && wishes.pictures() == Wishes.Pictures.YES) {
            List<String> missing = pictures.missing(article.file(), article.pictures());
            queue.count(missing.size());
            for (String url : missing) {
                Lead lead = Lead.link(article.edition(), url);
                unlessInterrupted(lead, () -> picture(lead, article.file())).ifPresent(ended -> end(lead, ended));
            }
        }
    }

    private Optional<Outcome> picture(Lead lead, Path document) throws InterruptedException {
        WebAddress address = WebAddress.of(lead.url()).orElseThrow();
        Optional<Outcome> without = requests.ended(lead).or(() -> refused(lead, address));
        return without.isPresent() ? without : Optional.of(asked(lead, () -> pictures.get(lead, address, document)));
    }

    private void remember(Lead lead, Path file, Answer answer) {
        if (answer.content().isFullArticle() && wishes.asking() == Wishes.Asking.REALLY) {
            latest = new Article(answer.edition(lead), file, answer.content().pictures());
        }
    }

    private static Outcome interrupted(Lead lead) {
        return Outcome.skipped(lead, Phrase.of("interrupted before it was complete"));
    }

    private void end(Lead lead, Outcome outcome) {
        if (!outcome.got() && outcome.state() != State.SKIPPED) {
            queue.addAlternative(lead, url -> true);
        } else if (!outcome.expected() && !interrupted && !requests.haveEnded()) {
            queue.addAlternative(lead, this::mayBeAsked);
        }
        results.add(outcome);
        results.addHeld(following.takeHeld());
    }

    /** Empty for a further page of a listing that is not needed. */
    private Optional<Outcome> outcome(Lead lead) throws InterruptedException {
        Optional<WebAddress> address = WebAddress.of(lead.url());
        if (address.isEmpty()) {
            return Optional.of(Outcome.skipped(lead, Phrase.of("this is not a web address that can be asked for")));
        }
        String id = DocumentName.id(address.get());
        Optional<Outcome> without = unasked(lead, address.get(), id);
        if (without.isPresent() || (lead.kind() == Lead.Kind.PAGE && isEnough())) {
            return without;
        }
        Optional<Outcome> left = left(lead);
        return left.isPresent() ? left : Optional.of(document(lead, address.get(), id));
    }

    /** What comes of it without asking. */
    private Optional<Outcome> unasked(Lead lead, WebAddress address, String id) throws InterruptedException {
        Optional<Outcome> present = requests.haveEnded() ? requests.ended(lead) : present(lead, address, id);
        return present.or(() -> gone(lead, id)).or(() -> refused(lead, address));
    }

    /** A listing is asked for again. */
    private Optional<Outcome> present(Lead lead, WebAddress address, String id) throws InterruptedException {
        Optional<Path> file = folder.find(id);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        return answers.kept(file.get(), address)
                .filter(answer -> answer.content().isFullArticle() || !lead.mayBeListing())
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
                .map(words ->
                        Outcome.not(lead.edition(), lead.url(), State.DELETED, Phrase.of("the page says: {0}", words)));
    }

    private Optional<Outcome> refused(Lead lead, WebAddress address) {
        return web.refused(address).map(reason -> Outcome.skipped(lead, reason));
    }

    private boolean mayBeAsked(String url) {
        return WebAddress.of(url)
                .filter(address -> web.refused(address).isEmpty())
                .isPresent();
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

    private Outcome document(Lead lead, WebAddress address, String id) throws InterruptedException {
        asked += lead.mayBeListing() ? 0 : 1;
        return asked(lead, () -> answered(lead, address, answers.asked(lead, address, folder.find(id), choice(lead))));
    }

    private Outcome asked(Lead lead, Requests.Request request) throws InterruptedException {
        results.asks(lead, web.delay().multipliedBy(Math.min(queue.size(), wishes.limit() - (long) asked)));
        return requests.outcome(lead, request);
    }

    /** What the user names, and what plain fetch asks for, is as if it was clicked. */
    private Choice choice(Lead lead) {
        boolean byUser = lead.kind() == Lead.Kind.SOURCE
                || (lead.kind() == Lead.Kind.GAP && wishes.follow() == Wishes.Follow.NO);
        return byUser ? Choice.USER : Choice.PROGRAM;
    }

    private Outcome answered(Lead lead, WebAddress address, Answer answer) throws IOException, InterruptedException {
        String id = DocumentName.id(address);
        Optional<Refusal> refusal = answer.refusal(lead);
        if (refusal.isPresent()) {
            return refused(lead, id, answer, refusal.get());
        }
        Path file = answer.isNew()
                ? folder.keep(answer.name(lead, id), answer.bytes(), answer.retrieval(address))
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
            web.stop(answer.address(), refusal.reason());
        } else if (refusal.state() == State.DELETED) {
            folder.noteGone(id, refusal.words());
        }
        following.goOnWithout(lead, answer);
        return Outcome.not(lead.edition(), lead.url(), refusal.state(), refusal.reason());
    }
}
