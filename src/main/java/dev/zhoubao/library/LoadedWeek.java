package dev.zhoubao.library;

import dev.zhoubao.model.ArticleId;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Status;
import java.util.List;
import java.util.Optional;

/** A week of which at least one document is loaded, with all its copies, best first. */
public record LoadedWeek(List<Bulletin> copies) {

    public LoadedWeek {
        copies = copies.stream().sorted(CopyOrder.BEST_FIRST).toList();
    }

    /** The copy that every command uses. */
    public Bulletin best() {
        return copies.get(0);
    }

    public Edition edition() {
        return best().edition();
    }

    public boolean full() {
        return best().status() == Status.FULL;
    }

    /** The better copy that is the same article, archived a second time. */
    public Optional<Bulletin> sameArticleAs(Bulletin copy) {
        ArticleId article = copy.source().article();
        return copies.stream()
                .takeWhile(better -> !better.equals(copy))
                .filter(better -> article != null
                        && better.source().article() != null
                        && better.source().article().sameArticleAs(article))
                .findFirst();
    }

    /** Why the best copy is better than this one; for the best itself, why it beats the next. */
    public CopyPreference reason(Bulletin copy) {
        if (copies.size() == 1) {
            return CopyPreference.ONLY_COPY;
        }
        return copy.equals(best()) ? CopyOrder.reason(copy, copies.get(1)) : CopyOrder.reason(best(), copy);
    }
}
