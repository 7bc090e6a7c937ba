package dev.zhoubao.fetch;

import dev.zhoubao.fetch.Outcome.State;
import dev.zhoubao.fetch.http.WebAddress;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Edition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides which links of a document are asked for. */
final class Following {

    private static final int MOST_PAGES = 100;

    private final LeadQueue queue;
    private final Wishes wishes;
    private final List<Outcome> held = new ArrayList<>();
    private int pages;

    Following(LeadQueue queue, Wishes wishes) {
        this.queue = queue;
        this.wishes = wishes;
    }

    /** The entries of lists that are there already, since this was last asked. */
    List<Outcome> takeHeld() {
        List<Outcome> taken = List.copyOf(held);
        held.clear();
        return taken;
    }

    /** Goes on with a document that was got. */
    void goOn(Lead lead, Answer answer) {
        Content content = answer.content();
        queue.got(content.full());
        Edition edition = answer.edition(lead);
        for (WebAddress document : answer.documents()) {
            queue.add(Lead.link(edition, document.toString()));
        }
        if (lead.mayBeListing() && !content.isFullArticle()) {
            list(answer);
        }
        if (wishes.follow() == Wishes.Follow.YES) {
            content.earlier().forEach(this::follow);
        }
    }

    /** Of a page that is only a card of an issue, goes on to the article itself. */
    void goOnWithout(Lead lead, Answer answer) {
        Edition edition = lead.edition();
        if (edition != null) {
            answer.content().links().stream()
                    .filter(link -> link.edition().sameWeekAs(edition))
                    .forEach(this::follow);
        }
    }

    /** A list goes on while it names new issues, or until it has passed the range that is asked for. */
    private void list(Answer answer) {
        List<ArticleLink> links = answer.content().links();
        boolean anyNew = false;
        for (ArticleLink link : links) {
            anyNew |= wishes.range().holds(link.edition()) && !isHeld(link) && queue.add(link);
        }
        boolean above = wishes.range().bounded()
                && links.stream()
                        .map(ArticleLink::edition)
                        .noneMatch(wishes.range().before());
        Optional<WebAddress> next = answer.next();
        if ((anyNew || above) && next.isPresent() && pages < MOST_PAGES) {
            pages++;
            queue.add(Lead.page(next.get().toString()));
        }
    }

    /** Tells of an entry that is there, once. */
    private boolean isHeld(ArticleLink link) {
        Optional<Path> file = wishes.held().file(link.edition());
        String url = link.url();
        if (file.isPresent() && url != null && queue.note(url)) {
            held.add(Outcome.got(link.edition(), url, State.PRESENT, file.get(), null));
        }
        return file.isPresent();
    }

    private void follow(ArticleLink link) {
        if (wishes.range().holds(link.edition())
                && wishes.held().file(link.edition()).isEmpty()) {
            queue.add(link);
        }
    }
}
