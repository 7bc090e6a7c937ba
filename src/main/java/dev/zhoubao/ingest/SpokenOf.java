package dev.zhoubao.ingest;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which places of a folded sentence speak of this week. Last week (上周), last year (去年), totals to date (截至) and
 * forecasts (预计) are spoken of until 本周, a comparison with them (较上周) until its clause ends.
 */
final class SpokenOf {

    private static final List<String> OTHERS = List.of(
            "上周", "上一周", "上期", "上一期", "前一周", "上月", "上个月", "上年", "去年", "今年以来", "截至", "截止", "本月", "全年", "累计", "同期", "预计",
            "下周", "下一周", "下期", "下一期");

    private static final String OTHER = String.join("|", OTHERS);
    private static final Pattern MARK =
            Pattern.compile("(本周累?计?|本期)|((?:较|比|与|同|跟)(?:" + OTHER + ")同?期?)|(" + OTHER + ")|([，,、；;)])");
    private static final Pattern CONTINUED = Pattern.compile("^(?:其中|含|另)");

    private final NavigableMap<Integer, Boolean> thisWeek = new TreeMap<>();
    private final boolean atEnd;

    /** A sentence that goes on with 其中 continues the one before it. */
    private SpokenOf(String folded, boolean otherBefore) {
        boolean other = otherBefore && CONTINUED.matcher(folded).find();
        thisWeek.put(0, !other);
        if (other || OTHERS.stream().anyMatch(folded::contains)) {
            other = read(folded, other);
        }
        atEnd = !other;
    }

    /** Notes where the text turns to another time or back; whether it speaks of another at its end. */
    private boolean read(String folded, boolean otherBefore) {
        boolean other = otherBefore;
        boolean comparison = false;
        Matcher mark = MARK.matcher(folded);
        while (mark.find()) {
            if (mark.group(1) != null) {
                other = false;
                comparison = false;
            } else if (mark.group(2) != null) {
                comparison = true;
            } else if (mark.group(3) != null) {
                other = true;
            } else {
                comparison = false;
            }
            thisWeek.put(mark.start(), !other && !comparison);
        }
        return other;
    }

    static SpokenOf first(String folded) {
        return new SpokenOf(folded, false);
    }

    /** The sentence that follows this one. */
    SpokenOf next(String folded) {
        return new SpokenOf(folded, !atEnd);
    }

    boolean isThisWeek(int position) {
        return thisWeek.floorEntry(position).getValue();
    }
}
