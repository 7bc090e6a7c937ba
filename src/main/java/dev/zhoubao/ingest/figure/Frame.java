package dev.zhoubao.ingest.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a number of a folded sentence, slot by slot: in its clause before the label and behind the unit, and
 * in the clauses behind that. A number counts where every {@link Slot} is known.
 */
final class Frame {

    private static final int REACH = 60;

    /** What a slot begins behind: an earlier count of the clause, or the verb. */
    private static final Pattern BEFORE = Pattern.compile(
            "\\d[\\d,.]*(?:[万亿]?[" + CountUnits.WORDS + "%]|[万亿])|[(（]|" + SentenceContext.VERB.pattern());

    private static final Pattern UNIT =
            Pattern.compile("^(?:\\([一二三四五六七八九十百千万零〇两]+\\))?[万亿]?[" + CountUnits.EVENTS + CountUnits.THINGS + "%]?");

    private static final Pattern DONE = Pattern.compile(
            "^(?:均|皆|都|全部?|悉数|现?已|也|由|CNCERT|得到|获得?|予以|协调|妥善|及时|有效|成功|顺利|依法|圆满|基本|为|是|系|属于?)*(?:处[理置]|办结|完[成毕]|解决|下架|清[理除]|修复|关[停闭]|结案|消除|核[实查]|通[知报]|整改|落实|响应|闭环|非法|仿冒|钓鱼|漏洞|恶意|网[络站页]|境[内外]|用户|投诉)");

    private static final Pattern REVOKING = Pattern.compile("^(?:但|而|然而|不过)?(?:实际|其实|应[为是])");

    private static final Pattern CONTRARY = Pattern.compile("^(?:但|然而|不过|只是)");

    private static final Pattern COMPARING = Pattern.compile("[比相平增减升降高低少超]|(?<!不)多|差(?!不)|一致|相当|不及|变化|好转|改善|恶化");

    /** What is said of a number in brackets. */
    private static final Pattern BRACKET = Pattern.compile("[(\\[【〔]([^()\\[\\]【】〔〕]{1,40})[)\\]】〕]");

    private static final Pattern NOTED =
            Pattern.compile("^(?:不?含|其[中余]|包括|约?占|环比|同比|[较比与]|详?见|[图表注]|[\\d.+−-]+$|[↑↓⬆⬇]|GOV|gov)|除外$");

    /** Of the whole, or of the part that was counted before. */
    private static final Pattern PART = Pattern.compile("内?含|包[括含]");

    private static final Pattern ALL = Pattern.compile("^(?:均|皆|都|全(?![国网省市体力面天程])部?|悉数)");

    /** A clause on the number itself. */
    private static final Pattern ON_NUMBER =
            Pattern.compile("^(?:这一?|该|此|其|以上|上述)?(?:数据|数字|数[值目]?(?=[为是系])|统计|口径|范围|来源|区间|时间|跨度)");

    private static final Pattern SOURCE =
            Pattern.compile("(?:来源|来自|源自)(?:为|于|是)?(?:各?[类种方]|主要|用户|公众|CNCERT|自主|监测|投诉|举报|[、和及与])+$");

    /** What is to come, and what the deed was good for: then or at any time. */
    private static final Pattern BEYOND =
            Pattern.compile("^(?:预[计测]|将|建议|下周|下一步|请(?![勿不])|希望|后续|未来|(?:有[力效]地?|切实|全[力面]|为)?(?:保障|维护|确保|支撑))");

    /** What a clause behind a number may be about beside what a bulletin is about. */
    private static final Pattern REMARK = Pattern.compile(
            LeadIn.WORK.pattern()
                    + "|有所|数量|空间|涉及|涉事|涵盖|覆盖|厂商|网民|群众|权益|[高低]位|呈现?|趋势|遏制|消除|危害|支持|保持|保护|挽回|秩序|险情|跟踪|持平|回升|回落|延续|向好|[升降增减]|省份|国家和?地区|[见如][下附上]?[图表]\\d*[所示]{0,2}|以[^，,。；;]{2,6}(?:居[多首]|为主)|[一二三四五六七八九]成|不存在|漏报|重复"
                    + "|类型|集中|占比?|比例|控制端|达到?|居[多首]|为主|损失|水平|波动|幅度?|最[多高]|小幅|大规模|引发|导致|政府|教育|医疗|金融|银行|电商|交通|能源|行业|领域|程序|篡改|后门|挖矿|[国境][内外]|恶意"
                    + "|办结|完[成毕]|解决|下架|清[理除]|修复|关[停闭]|结案|落实|响应|闭环|非法控制|通[知报]|整改|运营者|渠道|来源|来自|效率|质量|提高|快速|实现|较[小快好]|事发地|网页|指标|得到|获得|进行|[环同]比|略|如下|所示|详?见|[下附]?[图表]\\d*|如|现|具体|各项?|分布|为|居|处于|好地|成为?|威胁|属于?|注|不含|主要|由于?|爆发|蠕虫|木马|病毒|僵尸|勒索|诈骗|传播|有效|新增|跨境|家族|名称|[一有型地低类等以其可分按率多家个所]");

    /** How a clause begins that goes on with what the counted ones are, where, or what came of it; then any names may follow. */
    private static final Pattern DETAIL = Pattern.compile(
            "^(?:其|它们?)?(?:主要|大多|多为|分别|按照?|根据|有[力效]|切实|及时|较好|提醒|感谢|取得|涉及|分布|集中|类型|事件类型|仿冒对象|投诉来源|被\\p{L}{2,8}中)");

    /** It was not so, or not to the end. */
    private static final Pattern UNDONE =
            Pattern.compile("[未没无](?!有?(?:发[生现]|出现|造成|引发|导致)|一重|[重接收见]|新增|跨境)|有?待|尚|撤|真实|某");

    private final String folded;
    private final Clauses clauses;
    private final TimeExpressions expressions;
    private final LeadIn leadIn;

    Frame(String folded, Clauses clauses, TimeExpressions expressions) {
        this.folded = folded;
        this.clauses = clauses;
        this.expressions = expressions;
        this.leadIn = new LeadIn(folded, clauses, expressions);
    }

    LeadIn leadIn() {
        return leadIn;
    }

    /** What stands before a label whose verb, if there is one, is no part of it. */
    Optional<Objection> before(Slot slot, int start) {
        int from = Math.max(clauses.start(start), start - REACH);
        if (start <= from) {
            return Optional.empty();
        }
        Optional<Objection> part =
                slot == Slot.HANDLED && PART.matcher(folded).region(from, start).lookingAt()
                        ? partOf(start)
                        : Optional.empty();
        if (part.isPresent()) {
            return part;
        }
        Matcher earlier = BEFORE.matcher(folded).region(from, start);
        while (earlier.find()) {
            from = earlier.end();
        }
        String words = folded.substring(from, start);
        return slot.unknown(words).flatMap(unknown -> slot.unknown(TimeExpressions.without(words)));
    }

    /** The part that the clause before counts, where it does. */
    private Optional<Objection> partOf(int start) {
        int clause = clauses.start(start);
        String part = clause == 0 ? "" : folded.substring(clauses.start(clause - 1), clause - 1);
        return part.startsWith("其中") && Clauses.counts(part)
                ? Optional.of(new Objection(Objection.Kind.UNCERTAIN, part))
                : Optional.empty();
    }

    /**
     * What stands behind a number up to the end of its clause, and in the clauses behind it up to the next count.
     *
     * @param end of the number
     * @param label where the label that follows the number ends, or else the number
     */
    Optional<Objection> behind(Slot slot, int end, int label) {
        Matcher unit = UNIT.matcher(folded).region(end, folded.length());
        int behind = unit.lookingAt() ? Math.max(unit.end(), label) : label;
        if (behind > 0 && behind <= folded.length() && isEnd(behind - 1)) {
            behind--;
        }
        int clause = behind >= folded.length() ? folded.length() : clauses.end(behind);
        return (slot == Slot.GRADED
                        ? Optional.<Objection>empty()
                        : inClause(folded.substring(behind, Math.min(clause, behind + REACH))))
                .or(() -> following(clause));
    }

    private Optional<Objection> inClause(String words) {
        Matcher bracket = BRACKET.matcher(words);
        if (!bracket.lookingAt()) {
            return Slot.BEHIND.unknown(words);
        }
        String note = bracket.group(1);
        return Clauses.counts(note) || NOTED.matcher(note).find() || isRemark(note) || isOwnTime(note)
                ? Slot.BEHIND.unknown(words.substring(bracket.end()))
                : Optional.of(new Objection(Objection.Kind.UNCERTAIN, note));
    }

    private boolean isOwnTime(String note) {
        return TimeExpressions.without(note).isEmpty()
                && expressions.in(note).times().stream().allMatch(mark -> mark.objection() == null);
    }

    private boolean isEnd(int place) {
        return clauses.end(place) == place;
    }

    private Optional<Objection> following(int end) {
        for (int start = end + 1; start < folded.length(); start = clauses.end(start) + 1) {
            String clause = folded.substring(start, clauses.end(start));
            if (Clauses.counts(clause)) {
                return Optional.empty();
            }
            if (!isRemark(clause)) {
                return Optional.of(new Objection(Objection.Kind.UNCERTAIN, clause));
            }
        }
        return Optional.empty();
    }

    private boolean isRemark(String clause) {
        if (REVOKING.matcher(clause).find()) {
            return false;
        }
        if (ALL.matcher(clause).find()) {
            return DONE.matcher(clause).find();
        }
        if (SentenceContext.EXTREME.matcher(clause).find()
                || BEYOND.matcher(clause).find()) {
            return true;
        }
        TimeExpressions.Found found = expressions.in(clause);
        if (!found.comparisons().isEmpty()) {
            return COMPARING.matcher(clause).find();
        }
        if (found.times().stream().anyMatch(mark -> mark.objection() != null)) {
            return false;
        }
        if (ON_NUMBER.matcher(clause).find()) {
            return SOURCE.matcher(clause).find();
        }
        return !UNDONE.matcher(clause).find()
                && !CONTRARY.matcher(clause).find()
                && (DETAIL.matcher(clause).find()
                        || Doer.isKnown(REMARK.matcher(clause).replaceAll("")));
    }
}
