package dev.zhoubao.analysis.summary;

import dev.zhoubao.model.Bulletin;
import java.util.List;

/**
 * A week worth a look.
 *
 * @param reasons at least one, the weightiest first
 */
public record NotableWeek(Bulletin week, List<NotableReason> reasons) {

    public NotableWeek {
        reasons = List.copyOf(reasons);
    }
}
