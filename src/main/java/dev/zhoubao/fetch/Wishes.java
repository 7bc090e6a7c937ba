package dev.zhoubao.fetch;

import dev.zhoubao.model.Edition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is to be got.
 *
 * @param leads what to begin with, in order
 * @param range which issues are wanted at all
 * @param held the file with a full copy of an issue, where there is one already
 * @param limit the most documents to ask for
 */
public record Wishes(
        List<Lead> leads, Range range, Held held, Follow follow, Pictures pictures, Asking asking, int limit) {

    /**
     * The issues that are wanted.
     *
     * @param before whether an issue lies before all of them
     * @param bounded whether they are not simply all
     */
    public record Range(Predicate<Edition> inside, Predicate<Edition> before, boolean bounded) {

        boolean holds(Edition edition) {
            return inside.test(edition);
        }
    }

    /** Whether to go on with the links of what was got. */
    public enum Follow {
        NO,
        YES
    }

    /** Whether to keep the pictures of articles, too. */
    public enum Pictures {
        NO,
        YES
    }

    /** Whether to ask, or only to tell what would be asked. */
    public enum Asking {
        REALLY,
        DRY_RUN
    }

    /** Knows the issues that are there already. */
    @FunctionalInterface
    public interface Held {
        Optional<Path> file(Edition edition);
    }

    public Wishes {
        leads = List.copyOf(leads);
    }
}
