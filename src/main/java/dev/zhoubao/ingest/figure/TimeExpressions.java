package dev.zhoubao.ingest.figure;

import dev.zhoubao.ingest.title.KeywordMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds every expression of time in a folded sentence and compares it with the week of the bulletin: 本周, the days and
 * the number of the week itself are its own; every other week, day, month, season and year, what is told since or until
 * some time, and every mean is not.
 */
final class TimeExpressions {

    private static final String YEAR = "(\\d{2,4}|[二一][〇零○九一二三四五六七八]{3})";
    private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String WEEKDAY = "(?:周|星期|礼拜)[一二三四五六日天末]";
    private static final String HOUR = "(?:\\(" + WEEKDAY + "\\))?(?:\\d{1,2}(?:[时点]|:\\d\\d))?";
    private static final String TO = HOUR + "(?:至|到|[-—–−─~～]{1,2})";
    private static final String COUNT = "(?:同?一|[二两三四五六七八九十几数半多\\d]{1,4})?";

    /** What an expression of time is; the first and the last day of a range are groups 1 to 6. */
    private enum Kind {
        RANGE,
        NUMERIC_RANGE,
        ISSUE,
        WHOLE_WEEK,
        THIS,
        OTHER
    }

    private static final String RANGE = "(?:" + YEAR + "年)?(?:" + NUMBER + "月)?" + NUMBER + "[日号]?" + TO + "(?:" + YEAR
            + "年)?(?:" + NUMBER + "月)?" + NUMBER + "[日号]" + HOUR;

    /** The same in figures alone. */
    private static final String NUMERIC =
            "(?:(\\d{4})[./-])?(\\d{1,2})[./-](\\d{1,2})" + TO + "(?:(\\d{4})[./-])?(\\d{1,2})[./-](\\d{1,2})";

    /** The same without signs between them. */
    private static final String COMPACT = "(\\d{4})(\\d{2})(\\d{2})" + TO + "(\\d{4})(\\d{2})(\\d{2})";

    /** A year, a number, and of what. */
    private static final String ISSUE = "(?:" + YEAR + "年)?第(\\d{1,3}|[一二三四五六七八九十]{1,3})(期|周)";

    static final String WHOLE_WEEK = "本?(?:周|星期)一(?:至|到|[-—–~])本?(?:周|星期)?[日天末]";

    /** 本周三 is a day of the week; 本周三类 and 本周一共 are not. */
    static final String DAY_OF_WEEK =
            "本?(?:周|星期|礼拜)(?:[二三四五六日天末](?=共)|[一二三四五六日天末](?=[上下]午|[起止][，,C共我国]|[晚凌，,、处协国我C(]|当天|$))|本?周末|本?周日均";

    /** A part of the week, what lies beside it, and it together with another. */
    static final String NOT_THIS = String.join(
            "|",
            "本周(?:初(?!步)|首个?(?:工作)?日|[前中后]半?[段程期]|尾声|伊始|过半|午间|清晨|夜班|休息日|前|[之以]?[前后外](?=[，,])|开始后|起(?=[，,])|所在)",
            "(?:除了?|非|连同|加上|算上)本[周期]",
            "含本[周期]在内",
            "本[周期](?:[和与及、]|[，,]?连同)上[周期](?!的?(?:数据|同期)?(?:[相对]?比|比较|相较|持平|基本))",
            "上[周期][和与及、]本[周期](?!的?[相对]?比)",
            "与上[周期]合[计并]");

    static final String THIS = "本(?:周|星期|礼拜|期|报告期|次周报|统计周期|监测周期)(?:以来|累计|总计)?|这一?(?:周|个星期|星期|期)(?:以来)?|一周以?来|报告期";

    private static final String OTHER_FIRST = String.join(
            "|",
            "(?:上上|上|下下|下|前|后|近|过去|最近|未来|往|每|当|首|次|隔|连续|头|今后|接下来|那|这|同|整|历|前后)的?" + COUNT
                    + "个?(?:自然|统计|监测|报告)?(?:周期?|星期|礼拜|期|月|季度?|年度?|日|天|旬|小时)|上一?次|前次|[上前]一?[份版]",
            "[去今前明后本当全整多往上]年(?:度|[初底末中内终间来])?|本(?:轮|届|回|阶段|次(?!周报|报告|统计|监测))|[彼当那]时",
            "[上下]?半年|第?[一二三四1-4]季度?|季[度末初]|[上中下]旬|本(?:年度?|月|季度?|日|旬)|[全整单]月|[年月](?:[初底末中内均]|度)",
            "[昨今][日天晚晨]|明[日天]|[前后]天|[单当]日|[日周月年季时]均|(?:平均|人均)每?|均每|日前|凌晨|夜间|目前|当前|[此之先早]前|以前|先期|近来|最近|不久前|早些时候|稍早|[昨前][夜晚]|曾",
            "[去今][春夏秋冬]|[春夏秋冬][季天日]|[三头二中末初]伏天?|数九|寒冬|酷暑|盛夏|严冬|[雨旺淡雪]季|岁[末初首]|开年|入[汛冬夏]|[QH][1-4]|财年|[逐按]年|半个?月|双[周月]",
            "历史|历来|历次|以来|至今|迄今|为止|截[至止]|累计|同期|[年月日季]报|白皮书",
            "(?:春节|元旦|清明|五一|端午|国庆|中秋|双十一|双1[12]|618(?=期间|大促|购物|活动|电商)|元宵|除夕|暑期|寒假|暑假|奥运|冬奥|亚运|两会|护网|重保|进博)",
            "假[期日]|长假|节[日前后气]|宣传[周月日]|同一?时期|一般情况|通常|往[常日]|平[时日常](?!台)|(?:高峰|高发|巅峰|敏感|关键|过渡|空窗)(?:期|时段|阶段)");

    /** Anything that is called a time or an occasion. */
    static final String NAMED =
            "[^，,。；;：:本]{0,6}(?:期间|之际|(?<![及同随按实届临准定适暂即此])时(?:[候段刻]|(?=[，,]))|(?:行动|攻势|战役|会战|演习|活动|大赛|任务|检查|整治|专项|竞赛|峰会|论坛|会议|大会)(?:期间|中(?=[，,共处协])))";

    private static final String OTHER_LAST = String.join(
            "|",
            "^20\\d{2}(?=[：:，,])",
            "\\d{4}[./-]\\d{1,2}(?:[./-]\\d{1,2})?",
            open(YEAR) + "年(?:" + open(NUMBER) + "月(?:" + open(NUMBER) + "[日号])?)?",
            "(?<![×xX*]\\d{0,3})[一二两三四五六七八九十几数多半\\d]{1,4}(?:年|个月|个?星期|周|天|小时|分钟)",
            open(NUMBER) + "月(?:" + open(NUMBER) + "[日号]|份)?",
            "(?:[1-9]|[12]\\d|3[01]|[一二三四五六七八九十]{1,3})[日号]");

    static final String OTHER = OTHER_FIRST + "|" + NAMED + "|" + OTHER_LAST;

    /**
     * All repeats are bounded, so that the JDK's matcher takes linear time. A range of days, an issue and 本周 go before
     * the parts of them that would mean another time.
     */
    private static final Alternatives<Kind> TIME = time(OTHER);

    /** The same where nothing is {@link #NAMED}, since that may begin with any character. */
    private static final Alternatives<Kind> UNNAMED = time(OTHER_FIRST + "|" + OTHER_LAST);

    static final KeywordMatcher NAMES = new KeywordMatcher(List.of(
            "期间", "之际", "时候", "时段", "时刻", "时，", "时,", "行动", "攻势", "战役", "会战", "演习", "活动", "大赛", "任务", "检查", "整治", "专项",
            "竞赛", "峰会", "论坛", "会议", "大会"));

    static final Pattern COMPARING = Pattern.compile("(?:[由从较比与同跟和]|较之|相[比较对]于?|对比|[高低多少]于|超过|不及)$");
    static final Pattern COMPARED = Pattern.compile("^的?(?:同期|数据)?(?:相比|比较|对比|相较|持平)");

    /** {@code 上周的520起降至}: last week's number stands before the new one. */
    private static final Pattern UNTIL = Pattern.compile("^的?" + Wording.LAST_VALUE);

    private static final String FROM = "由从";

    private static final Pattern UNIT = Pattern.compile("[\\d.%万亿倍分版个起台MGTmgt]");

    /** What makes a point of time of this week the end or the beginning of a longer one. */
    static final Pattern BOUND = Pattern.compile("(?:截[至止]到?|直?[至到]|自从?|从|较|比|[与同跟和])$");

    private static final Pattern MODIFYING = Pattern.compile("[之以]?[前后]?上?的?");

    private static final Pattern BEING = Pattern.compile("[(][^)]{0,8}|(?:正?是|为|正值|适逢|恰逢|正逢|逢|迎来)[^，,。；;\\d]{0,10}");

    private static final Pattern OCCASION = Pattern.compile("[节假]|春|元旦|清明|五一|端午|国庆|中秋|宣传[周月日]|[两奥亚]");

    private static final Pattern CLAUSE_END = Pattern.compile("[^，,。；;]{0,4}[，,]");

    private static final Pattern JOINING = Pattern.compile("[和与及、]|以及|[，,]?连同|加上?");

    private static final Pattern TOGETHER = Pattern.compile("(?:合[计并]|期间|两[周期]|一[起道])*(?:[，,：:]|CNCERT|国家|我|共|$)");

    private static final Pattern THIS_YEAR = Pattern.compile("[今本]年.?|[目当]前|截[至止]");

    private static final Pattern FORTNIGHT = Pattern.compile("(?:[本这近]|过去|最近)?[两二2双]个?(?:周|星期)");

    /** Adds up the days of the week that was named before. */
    private static final String SUM = "累计";

    private final ReportingWeek week;

    TimeExpressions(ReportingWeek week) {
        this.week = week;
    }

    /** The expressions, and those that are but compared with ({@code 较上周}) apart. */
    record Found(List<Mark> times, List<Mark> comparisons) {}

    Found in(String folded) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        Alternatives<Kind>.Search time = search(folded);
        boolean own = false;
        while (time.find()) {
            if (isJoined(folded, time, found.times())) {
                own = false;
                found.times().add(Mark.other(time.start(), time.end(), Objection.Kind.TIME, folded));
            } else if (isOwn(folded, time) && !isModified(folded, time.start(), found.times())) {
                own = true;
                found.times().add(Mark.own(time.start(), time.end()));
            } else if (isCompared(folded, time) && !(own && isOccasion(folded, time, found.times()))) {
                found.comparisons().add(Mark.other(time.start(), time.end(), Objection.Kind.TIME, folded));
            } else if (!(own && isNoOther(folded, time, found.times())) && !isNumber(folded, time)) {
                own = false;
                found.times().add(Mark.other(time.start(), time.end(), Objection.Kind.TIME, folded));
            }
        }
        return found;
    }

    /** Beside the week's own time: a sum of its days, or what falls into it. */
    private boolean isNoOther(String folded, Alternatives<Kind>.Search time, List<Mark> times) {
        return time.group().equals(SUM) || isOccasion(folded, time, times);
    }

    /** A text without its expressions of time. */
    static String without(String folded) {
        return search(folded).cut();
    }

    private static Alternatives<Kind>.Search search(String folded) {
        return (NAMES.anyIn(folded) ? TIME : UNNAMED).in(folded);
    }

    private static Alternatives<Kind> time(String other) {
        return new Alternatives.Builder<Kind>("(?:期间|之?间|[内里])?")
                .add(Kind.RANGE, RANGE)
                .add(Kind.NUMERIC_RANGE, NUMERIC)
                .add(Kind.RANGE, COMPACT)
                .add(Kind.ISSUE, ISSUE)
                .add(Kind.WHOLE_WEEK, WHOLE_WEEK)
                .add(Kind.OTHER, DAY_OF_WEEK)
                .add(Kind.OTHER, NOT_THIS)
                .add(Kind.THIS, THIS)
                .add(Kind.OTHER, other)
                .build();
    }

    /** Two decimals with a dash between them that can be no days, or have a unit. */
    private static boolean isNumber(String folded, Alternatives<Kind>.Search time) {
        return time.kind() == Kind.NUMERIC_RANGE
                && time.group(1) == null
                && (!isDay(time, 1)
                        || !isDay(time, 4)
                        || UNIT.matcher(folded)
                                .region(time.end(), folded.length())
                                .lookingAt());
    }

    private static boolean isDay(Alternatives<Kind>.Search time, int group) {
        int month = Integer.parseInt(Objects.requireNonNull(time.group(group + 1)));
        int day = Integer.parseInt(Objects.requireNonNull(time.group(group + 2)));
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** {@code 去年本周}, {@code 一年前的本周}: another time right before it is that of the week. */
    private boolean isModified(String folded, int start, List<Mark> before) {
        Mark last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null
                && last.objection() != null
                && MODIFYING.matcher(folded.substring(last.end(), start)).matches()
                && !THIS_YEAR.matcher(last.objection().words()).matches()
                && !(week.edition() != null
                        && last.objection().words().equals(week.edition().year() + "年"));
    }

    /** {@code 本周正值国庆假期}: what the week itself is. */
    private static boolean isOccasion(String folded, Alternatives<Kind>.Search time, List<Mark> before) {
        int end = before.get(before.size() - 1).end();
        return BEING.matcher(folded.substring(end, time.start())).matches()
                && OCCASION.matcher(time.group()).find()
                && CLAUSE_END
                        .matcher(folded)
                        .region(time.end(), folded.length())
                        .lookingAt();
    }

    /** {@code 第26期与第27期}: it and the time before it are meant together, and at most one of them is the week. */
    private static boolean isJoined(String folded, Alternatives<Kind>.Search time, List<Mark> before) {
        if (before.isEmpty()) {
            return false;
        }
        int end = before.get(before.size() - 1).end();
        return end < time.start()
                && JOINING.matcher(folded.substring(end, time.start())).matches()
                && TOGETHER.matcher(folded).region(time.end(), folded.length()).lookingAt();
    }

    private boolean isOwn(String folded, Alternatives<Kind>.Search time) {
        return switch (time.kind()) {
            case RANGE, NUMERIC_RANGE -> week.covers(days(time, 1), days(time, 4));
            case WHOLE_WEEK -> true;
            case ISSUE -> isFortnight(time) || (isNumbered(time) && !isBound(folded, time));
            case THIS -> isFortnight(time) || !isBound(folded, time);
            case OTHER -> isFortnight(time);
        };
    }

    private boolean isFortnight(Alternatives<Kind>.Search time) {
        return week.isFortnight() && FORTNIGHT.matcher(time.group()).matches();
    }

    private boolean isNumbered(Alternatives<Kind>.Search time) {
        return week.isNumbered(time.group(1), Objects.requireNonNull(time.group(2)), "周".equals(time.group(3)));
    }

    private static boolean isBound(String folded, Alternatives<Kind>.Search time) {
        return BOUND.matcher(before(folded, time)).find();
    }

    private static @Nullable String[] days(Alternatives<Kind>.Search time, int group) {
        return new String[] {time.group(group), time.group(group + 1), time.group(group + 2)};
    }

    private static boolean isCompared(String folded, Alternatives<Kind>.Search time) {
        String behind = folded.substring(time.end(), Math.min(folded.length(), time.end() + 30));
        Matcher comparing = COMPARING.matcher(before(folded, time));
        boolean compared = comparing.find()
                && (!FROM.contains(comparing.group()) || UNTIL.matcher(behind).find());
        return compared || COMPARED.matcher(behind).find();
    }

    private static String before(String folded, Alternatives<Kind>.Search time) {
        return folded.substring(Math.max(0, time.start() - 3), time.start());
    }

    /** A pattern without its group. */
    private static String open(String group) {
        return group.replaceFirst("\\(", "(?:");
    }
}
