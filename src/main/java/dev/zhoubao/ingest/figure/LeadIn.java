package dev.zhoubao.ingest.figure;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands in front of the clause of a number and is not known: a label that may make an example or a rumour of it
 * ({@code 答案：}), or, where the sentence names no time, something that may be another one ({@code 立夏，}, {@code June，}).
 */
final class LeadIn {

    /** What a bulletin is about: a label or clause of such words sets no other time and no mood. */
    private static final Pattern MATTER = Pattern.compile(
            "网络|安全|互联网|事件|监测|统计|数据|情况|形势|态势|运行|投诉|举报|处[理置]|攻击|漏洞|病毒|网站|网页|主机|域名|仿冒|钓鱼|木马|僵尸|蠕虫|恶意|URL|放马|信息|平稳|总体|整体|评价|周报"
                    + "|本[周期]|显示|表明|发现|方面|如下|特点|其中|包括|摘要|要点|综述|概[述况]|导读|小结|CNCERT|应急中心|CNVD");

    /** What a label may say of the text behind it. */
    private static final Pattern EDITORIAL =
            Pattern.compile("导[语读]|划?重点|速[览看]|提要|快讯|正文|关键词|概览|总览|说明|结论|动态|一图|看|[读知]?懂|热点");

    /** Of a label that is about something all the same. */
    private static final Pattern UNSURE =
            Pattern.compile("旧|改前|修改|原[文句稿]|译|摘[录抄]|答案|选项|错|假(?!期)|测试|样|历史|往|消息|群里|要求|督促|通知|网上|朋友圈");

    /** How a clause begins that says why, how or besides what. */
    private static final Pattern CIRCUMSTANCE = Pattern.compile(
            "^(?:[(\\[【][^)\\]】]{1,4}[)\\]】])?[\\d一二三四五六七八九十.、]{0,4}(?:根据|依|按|针对|面对|为|在|随|通过|经|由|因|据|鉴于|对|围绕|结合|[与和较比以]|同(?!一)"
                    + "|同时|此外|另|其[中次]|首先|总[的之体]|综上|可见|具体|截[至止]|不断|积极|加强|未|没有|无)|^(?!\\d+\\.\\d)[\\d一二三四五六七八九十.、()（）]{1,4}$");

    /** How such a clause begins where it may name who tells, or where it is. */
    private static final Pattern NAMING = Pattern.compile("^(?:据|在|由(?!于)|经|对|以)");

    /** Of a clause with a count: it is of what bulletins count, or compares. */
    private static final Pattern COUNTED = Pattern.compile("事件|较|比|率|持平|[增减升降占]|上[周期]|^(?:共?涉及|覆盖|涵盖|分布|来自)");

    /** Known without a search, since nearly every sentence has one. */
    private static final Set<String> USUAL = Set.of("本周", "其中");

    /** In whose presence or at what it was done. */
    private static final Pattern SETTING = Pattern.compile("^在.*(?:下|[之以]?[前后]|上|同时|[之以]?[内中间]|方面)$");

    /** What the publisher does beside what is counted, and how things stand. */
    static final Pattern WORK = Pattern.compile(
            MATTER.pattern()
                    + "|发布的?周报|报告|技术|\\d[\\d,]*[件份条]|不断|加强|强化|加大|协作|各[省级地]*分中心|一道|一起|密切|配合|值[班守]|人员|坚守|岗位|利用|手段|加班加点|发挥|作用|线索|接到|收到|[前后](?=，)|持续|开展|工作|组织|力量|做好|应急|高度重视|有序|推进|进展|顺利"
                    + "|防护|防范|保障|服务|支撑|运营商|企业|机构|单位|部门|各[类种方]|相关|有关|复杂|严峻|稳定|正常|良好|有所|下降|上升|增[多加长]|减少|较[多大少]|持平|明显|重大|发生|出现|未|没有|无|力度|影响|基础设施|范围|区域|省级|行政|造成|投诉量?|用户|公众|基本|平静|举措|并举|预计|此时|[总数]?量|关注|认真|履[职行]|职责|严密|精心|周密|统一|部署|全天候|可控|移动|治理|正值|恰逢|适逢|时值|严格|落实|制度|国家级|中心|畅通|渠道|[或内]|根?据|能力|提升|坚持|全力以赴|尽责|恪尽职守|夜以继日|日夜|奋战|主动作为|多措并举|上下|联动|齐心|经(?=统计|过|监测|核)|努力|昼夜|统筹|深入|扎实|切实|维护|全面|及时|7[×xX*]24小时|[一二三四五六七八九十两多几]{1,2}[大项]|时间|区间|数字|变化|篡改|后门|政府|页面|类|放马|站点|飞客|感染|高危|零日|程序|核心|关键|结果|Web|被|好转|有");

    private static final Pattern GRADED = Pattern.compile("评价.{0,8}[优良中差危][好等]?$");

    /** How a clause ends that tells what somebody else says or wants. */
    private static final Pattern TELLING = Pattern.compile("(?:通报|披露|报[导道]|要求|通知|重视|介绍|宣布|透露|写着|表示|指出)$");

    private Optional<Objection> teller = Optional.empty();

    /** Behind the first label that is not known. */
    private int from = Integer.MAX_VALUE;

    private final String folded;
    private final Clauses clauses;

    /** Up to where clauses have been asked whether they are known throughout; each is asked once. */
    private int looked;

    private int vagueStart;
    private Optional<Objection> vague = Optional.empty();

    private Optional<Objection> label = Optional.empty();
    private Optional<Objection> first = Optional.empty();

    LeadIn(String folded, Clauses clauses, TimeExpressions expressions) {
        this.folded = folded;
        this.clauses = clauses;
        for (int start = 0; start < folded.length(); start = clauses.end(start) + 1) {
            int end = clauses.end(start);
            String clause = folded.substring(start, end);
            boolean labels = end < folded.length() && "：:".indexOf(folded.charAt(end)) >= 0;
            if (start == 0 && !labels && end < folded.length() && !isKnown(clause, expressions)) {
                first = Optional.of(new Objection(Objection.Kind.TIME, clause));
            }
            if (start == 0
                    && TELLING.matcher(clause).find()
                    && !MATTER.matcher(clause).find()
                    && !CIRCUMSTANCE.matcher(clause).find()) {
                teller = Optional.of(new Objection(Objection.Kind.SUBJECT, clause));
            }
            if (labels && label.isEmpty()) {
                label = label(clause, expressions);
                from = label.isPresent() ? end : from;
            }
        }
    }

    /**
     * What speaks against a number.
     *
     * @param clause where its clause begins
     * @param dated whether the week's own time is named before it
     * @param own whether its clause names the publisher, or none has to be named
     */
    Optional<Objection> unknown(int clause, boolean dated, boolean own) {
        if (clause > from) {
            return label;
        }
        if (clause > 0 && teller.isPresent()) {
            return teller;
        }
        Optional<Objection> vague = own ? Optional.empty() : vague(clause);
        return vague.isPresent() || clause == 0 || dated ? vague : first;
    }

    /** The first clause before a place that is not known throughout. */
    private Optional<Objection> vague(int place) {
        while (looked < place && vague.isEmpty()) {
            int end = clauses.end(looked);
            String clause = folded.substring(looked, end);
            if ((end == folded.length() || "：:".indexOf(folded.charAt(end)) < 0) && !isKnownThroughout(clause)) {
                vague = Optional.of(new Objection(Objection.Kind.UNCERTAIN, clause));
                vagueStart = looked;
            }
            looked = end + 1;
        }
        return vagueStart < place ? vague : Optional.empty();
    }

    private Optional<Objection> label(String label, TimeExpressions expressions) {
        Optional<Objection> other = expressions.in(label).times().stream()
                .filter(mark -> mark.objection() != null)
                .findFirst()
                .map(Mark::objection)
                .or(() -> SpeakerExpressions.named(label));
        boolean known = label.isEmpty()
                || (!UNSURE.matcher(label).find()
                        && (SpeakerExpressions.namesOwn(label)
                                || !expressions.in(label).times().isEmpty()
                                || isKnownThroughout(EDITORIAL.matcher(label).replaceAll(""))));
        return other.isPresent() || known ? other : Optional.of(new Objection(Objection.Kind.MOOD, label));
    }

    /** Whether every word is known: asked where no publisher is named, since an unknown word may name another. */
    private boolean isKnownThroughout(String clause) {
        return USUAL.contains(clause)
                || (Clauses.counts(clause)
                        && (COUNTED.matcher(clause).find() || isKnownThroughout(clause.split("\\d", 2)[0])))
                || SETTING.matcher(clause).find()
                || (CIRCUMSTANCE.matcher(clause).find()
                        && !NAMING.matcher(clause).find())
                || GRADED.matcher(clause).find()
                || unknown(clause).isEmpty();
    }

    /** A word that is none of a bulletin's, and may be a name. */
    static Optional<Objection> unknown(String clause) {
        return Doer.unknown(
                TimeExpressions.without(clause) + "，", // no verb stands behind it
                words -> Doer.isKnown(WORK.matcher(words).replaceAll("")));
    }

    private static boolean isKnown(String clause, TimeExpressions expressions) {
        return clause.isEmpty()
                || MATTER.matcher(clause).find()
                || CIRCUMSTANCE.matcher(clause).find()
                || Clauses.counts(clause)
                || !expressions.in(clause).times().isEmpty()
                || SpeakerExpressions.SPEAKER.in(clause).find();
    }
}
