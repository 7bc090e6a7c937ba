package dev.zhoubao.ingest.figure;

import dev.zhoubao.model.Direction;
import dev.zhoubao.model.PrintedChange;
import dev.zhoubao.model.Quantity;
import dev.zhoubao.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the change from the week before that stands right behind a figure: {@code 个（约占境内3.5%），较上周环比下降了22.7%}. A
 * new value (增至, 降至) is none, and neither is a change from the year before (同比).
 */
final class ChangeReader {

    /** Longer than the longest seen with everything between a figure and its change. */
    private static final int REACH = 80;

    private static final String LAST = "(?:上一?个?(?:周|期|星期)|前一?个?(?:周|星期)|前一期)(?:的?同期)?";

    private static final String EXTENT = "(?:大幅度?|小幅度?|略有?|[微稍小]幅?|[陡猛骤]|有所|明显|显著|继续|持续|又|仍|再)*(?:的)?";

    private static final String RISE = "上升|上涨|增加|增长|提高|升高|攀升|回升|[增升]幅[为达]?|[增升涨+↑]";
    private static final String FALL = "下降|下跌|下滑|减少|回落|降低|跌落|[降跌]幅[为达]?|[降减跌↓−–-]";

    /** Last week's value, in brackets. */
    private static final String PREVIOUS = "(?:\\((\\d{1,12}(?:[,，]\\d{3}){0,4})[" + CountUnits.WORDS + "]?\\))?";

    /** What is counted, where it stands behind the number: {@code 起我国单位设施感染事件}. */
    private static final String COUNTED = "\\p{L}{0,30}";

    private static final String COMPARISON = "[较比与同和]" + LAST + PREVIOUS + "(?:相比|对比|相较|比较)?";

    private static final String NUMBER = "\\d{1,12}(?:\\.\\d{1,12})?";

    private static final String SIZE = EXTENT + "了?(?:(持平|[无没]有?变化|不变)|(?:(" + RISE + ")|(?:" + FALL
            + "))了?(?:幅度)?(?:约|近|为)?(?:百分之(" + NUMBER + ")|(" + NUMBER + ")(?:(%)|倍)))";

    private static final String BEHIND = "^[" + CountUnits.WORDS + "]?" + COUNTED + "(?:\\([^()]*\\))?";

    /** Group 1: last week's value; 2: no change; 3: a rise; 4 or 5: by how much; 6: in percent. */
    private static final LinearPattern CHANGE = LinearPattern.of(BEHIND
            + "[，,(]?(?:同比[^，,。；;环]{1,12}[，,])?(?:数量)?"
            + "(?:" + COMPARISON + "(?:数量)?[，,]?(?:环比)?|环比(?:" + LAST + ")?|相[比较对]" + LAST + ")" + SIZE);

    /** Of a sentence that begins with what all its counts are compared with; group 1 is empty. */
    private static final LinearPattern LED = LinearPattern.of(BEHIND + "[，,(](?:数量)?()" + SIZE);

    private static final LinearPattern OTHER = LinearPattern.of("[相对]比|[比相]较|同比|环比|[去上前]年|[较比]" + LAST);

    private static final LinearPattern LEADING = LinearPattern.of("^" + COMPARISON + "[，,]");

    /** @param unit of the figure */
    Optional<PrintedChange> behind(String folded, int end, Unit unit) {
        String reached = folded.substring(end, Math.min(folded.length(), end + REACH));
        if (reached.contains("环比") || reached.contains("周") || reached.contains("期")) {
            LinearPattern.Search search = CHANGE.in(reached);
            if (search.find(0)) {
                return Optional.of(change(search).from(previous(search, unit)));
            }
        }
        if (!isLed(folded, end)) {
            return Optional.empty();
        }
        LinearPattern.Search led = LED.in(reached);
        return led.find(0) ? Optional.of(change(led)) : Optional.empty();
    }

    private static @Nullable Quantity previous(LinearPattern.Search search, Unit unit) {
        return search.has(1) ? new PrintedNumber(search.group(1)).in(unit).orElse(null) : null;
    }

    /** Whether the sentence begins with what it compares with, and compares with nothing else up to here. */
    private static boolean isLed(String folded, int end) {
        if ("较比与同和".indexOf(folded.charAt(0)) < 0) {
            return false;
        }
        LinearPattern.Search leading = LEADING.in(folded);
        return leading.find(0)
                && leading.end() <= end
                && !OTHER.in(folded.substring(leading.end(), end)).find(0);
    }

    private static PrintedChange change(LinearPattern.Search search) {
        if (search.has(2)) {
            return PrintedChange.none();
        }
        Direction direction = search.has(3) ? Direction.UP : Direction.DOWN;
        BigDecimal size = new BigDecimal(search.group(search.has(4) ? 4 : 5));
        return search.has(4) || search.has(6)
                ? PrintedChange.percent(direction, size)
                : PrintedChange.times(direction, size);
    }
}
