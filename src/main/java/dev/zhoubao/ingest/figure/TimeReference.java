package dev.zhoubao.ingest.figure;

import dev.zhoubao.ingest.title.KeywordMatcher;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which places of a folded sentence speak of this week. Last week (上周), last year (去年), totals to date (截至) and
 * forecasts (预计) are spoken of until 本周, a comparison with them (较上周) until its clause ends.
 */
final class TimeReference {

    private static final String OTHER = "上一?周|上一?期|前一周|上个?月|上年|去年|今年以来|截至|截止|本月|全年|累计|同期|预计|下一?周|下一?期"
            + "|以来|至今|迄今|近[一二两三四五六七八九十\\d]+个?[周月年]|[上下]半年|季度|平均每[日天周月]|[日周月]均";
    /** One of these stands in whatever the pattern finds. */
    private static final KeywordMatcher HINTS = new KeywordMatcher(List.of(
            "上周", "上一", "上期", "上月", "上个", "上年", "上半年", "前一周", "去年", "以来", "截至", "截止", "本月", "全年", "累计", "同期", "预计",
            "下周", "下一", "下期", "下半年", "至今", "迄今", "近", "季度", "平均每", "日均", "周均", "月均"));

    private static final LinearPattern MARK =
            LinearPattern.of("(本周(?:以来|累?计?)|本期)|((?:较|比|与|同|跟)(?:" + OTHER + ")同?期?)|(" + OTHER + ")|([，,、；;)])");

    private final NavigableMap<Integer, Boolean> thisWeek = new TreeMap<>();
    private final boolean atEnd;

    /** A sentence that goes on with 其中 continues the one before it. */
    private TimeReference(String folded, boolean otherBefore) {
        boolean other = otherBefore && continues(folded);
        thisWeek.put(0, !other);
        if (other || HINTS.anyIn(folded)) {
            other = read(folded, other);
        }
        atEnd = !other;
    }

    private static boolean continues(String folded) {
        return folded.startsWith("其中") || folded.startsWith("含") || folded.startsWith("另");
    }

    /** Notes where the text turns to another time or back; whether it speaks of another at its end. */
    private boolean read(String folded, boolean otherBefore) {
        boolean other = otherBefore;
        boolean comparison = false;
        LinearPattern.Search mark = MARK.in(folded);
        for (int from = 0; mark.find(from); from = mark.end()) {
            if (mark.has(1)) {
                other = false;
                comparison = false;
            } else if (mark.has(2)) {
                comparison = true;
            } else if (mark.has(3)) {
                other = true;
            } else {
                comparison = false;
            }
            thisWeek.put(mark.start(), !other && !comparison);
        }
        return other;
    }

    static TimeReference first(String folded) {
        return new TimeReference(folded, false);
    }

    /** The sentence that follows this one. */
    TimeReference next(String folded) {
        return new TimeReference(folded, !atEnd);
    }

    boolean isThisWeek(int position) {
        return thisWeek.floorEntry(position).getValue();
    }
}
