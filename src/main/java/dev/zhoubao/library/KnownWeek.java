package dev.zhoubao.library;

import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A week without a full copy.
 *
 * @param status {@link Status#STUB} or {@link Status#LINKED}
 * @param url the article's address; null where every mention has lost its link
 * @param knownFrom the short names of the weeks whose lists name it, then the files of other pages that do
 */
public record KnownWeek(
        Edition edition,
        String title,
        Status status,
        @Nullable String url,
        List<String> knownFrom) {

    public KnownWeek {
        knownFrom = List.copyOf(knownFrom);
    }
}
