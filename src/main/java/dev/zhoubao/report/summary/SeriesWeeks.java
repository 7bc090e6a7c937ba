package dev.zhoubao.report.summary;

import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Series;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a document holds of one series. */
public final class SeriesWeeks {

    private final List<Bulletin> bulletins;
    private final List<Bulletin> loaded;
    private @Nullable Summary summary;

    /**
     * @param bulletins the chosen weeks, in order, at least one
     * @param loaded all loaded weeks of the series, in order
     */
    public SeriesWeeks(List<Bulletin> bulletins, List<Bulletin> loaded) {
        this.bulletins = List.copyOf(bulletins);
        this.loaded = List.copyOf(loaded);
    }

    /** The chosen weeks, in order, at least one. */
    public List<Bulletin> bulletins() {
        return bulletins;
    }

    /** All loaded weeks of the series, in order. */
    public List<Bulletin> loaded() {
        return loaded;
    }

    /** The newest of the chosen weeks. */
    public Bulletin last() {
        return bulletins.get(bulletins.size() - 1);
    }

    public Series series() {
        return bulletins.get(0).series();
    }

    /** The chosen weeks as a whole, computed at the first call. */
    public Summary summary() {
        Summary known = summary;
        if (known == null) {
            known = Summary.of(bulletins);
            summary = known;
        }
        return known;
    }

    /** Whether there is more than one chosen week, so that something can be said of all of them. */
    public boolean areSeveral() {
        return bulletins.size() > 1;
    }

    /** The loaded bulletin before the first chosen one. */
    public Optional<Bulletin> before() {
        return loaded.stream()
                .filter(bulletin ->
                        bulletin.edition().compareTo(bulletins.get(0).edition()) < 0)
                .reduce((one, next) -> next);
    }
}
