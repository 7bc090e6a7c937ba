package dev.zhoubao.ingest.figure;

import dev.zhoubao.ingest.title.KeywordMatcher;
import dev.zhoubao.model.Metric;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences of a passage that take back what another one says ({@code 更正：应为495起}, {@code 上述数字有误}). Neither the
 * number that they correct nor the new one is certain, so the figure is a problem with both sentences.
 */
final class Corrections {

    private static final String IS = "(?:该|当)?(?:改)?(?:为|是|系)[“\"「]?";

    /** As a number of something counted; passwords have eight 位. */
    private static final String COUNT =
            "(?:约|共)?\\d[\\d,，.]*[万亿]?(?:[" + CountUnits.WORDS + "%”\"」]|[^\\p{L}\\d/:：~.—–-]|$)";

    /** What is right, or that a number was wrong. */
    private static final String NOTICE = String.join(
            "|",
            "(?:更正|勘误|订正)(?:启事|说明|公告|如下)?(?:[：:为，,。)]|$)",
            "(?:纠正|改正|修正)(?:为|如下)",
            "应" + IS + "(?:" + COUNT + "|[优良中差危](?:[^\\p{L}]|$))",
            "(?:改|调整|修订)为[“\"「]?\\d[\\d,，.]*[万亿]?[" + CountUnits.WORDS + "%]",
            "(?:数[据字]|统计)更新(?:为|[：:])(?:约|共)?\\d[\\d,，.]*[万亿]?[" + CountUnits.WORDS + "%]",
            "(?:正确|准确|真实)的?(?:数[据字值量]?|结果|值)?(?:应|为|是|[：:])+" + COUNT,
            "经(?:核[实对查准]|复核|查实)[^。；;]{0,8}[为是]" + COUNT,
            "以[^，,。；;]{0,12}\\d[\\d,，.]*[万亿]?[" + CountUnits.WORDS + "%][^，,。；;]{0,4}为准",
            "(?:上[文面述]|前[文面述]|数[字据]|文中)[^。；;]{0,4}[写打抄算印]错",
            "[说写打抄算印记]错了?[，,]?[应该是为]+" + COUNT,
            "误(?:写|植|印|录|记|标|算)(?:为|成|作)?[“\"「]?" + COUNT,
            "\\d[" + CountUnits.WORDS + "%]?[”\"」]?(?:系|是|为)?(?:有误|错误|笔误|误(?=[，,。；;]))",
            "实(?:际)?[为是]" + COUNT);

    /** What was said before is wrong. */
    private static final String REVOCATION =
            "(?:上[述文面]|以上|前[述文面]|文中|此处|该|此|这|本[周期]?)[一个条处些两]{0,3}的?(?:数据(?!库|采集|中心|处理|泄露|安全|传输|存储)|数(?!据)[字值量目]?|统计|评价|级别|事件数?|结果|内容)[^，,。；;如若或]{0,6}?(?:有误|错误|不准|不实|失实|作废|无效|撤[回销]|笔误|(?:未|没有?)(?:得到)?(?:处[理置]|办结|完成))";

    /** What was said before is of another time, another place or nothing that was. */
    private static final Pattern ASCRIPTION = Pattern.compile(
            "(?:注[：:])?[(]?(?:以上|上述|这|此|该)(?:数[据字值]?|内容|文字)?(?:均|都)?(?:是|为|系|属于?|纯属)[^，,。；;]{0,6}"
                    + "(?:上[周期月]|[去往]年|同期|全年|累计|半年|虚构|杜撰|谣言|示例|例子|估[算计]|演[练习]|测试|预[计测]|[^，,。；;]{1,4}[省市区县])"
                    + "的?(?:的?数[据字值]?|统计|文字|内容|评价|通报|消息)?(?:[，,][^，,。；;]{2,12})?[。.)]*$"
                    + "|(?:以上|上述|此|该)(?:数[据字]|内容|消息|情况|通报)(?:已|均|都|后)?(?:经|被)?[^，,。；;]{0,4}(?:谣言|谣传|不属?实|虚假|假消息)"
                    + "|^(?:以上|上述|这一?|此|该)(?:数[据字值目量]?|统计|口径)(?:均|都|仅|只)?(?:是|为|系|属于?|限|来自|取自)(?:(?!CNCERT|中心|监测|本[周期])[^\\d比较高低多少平，,。；;]){1,20}[。.)]*$");

    static final Pattern MARK = Pattern.compile(NOTICE + "|" + REVOCATION);

    /** Of these words one stands in each such sentence: most sentences hold none, and are not searched. */
    static final KeywordMatcher WORDS = new KeywordMatcher(List.of(
            "更正", "勘误", "订正", "纠正", "改正", "修正", "应该", "应当", "应改", "应为", "应是", "应系", "改为", "调整为", "修订为", "更新", "正确",
            "准确", "真实", "核实", "核对", "核查", "核准", "复核", "查实", "为准", "写错", "打错", "抄错", "算错", "印错", "说错", "记错", "误", "实为",
            "实是", "实际为", "实际是", "不准", "不实", "失实", "作废", "无效", "撤回", "撤销", "未处", "未办", "未完", "没有处", "未得到", "没有得到", "没得到",
            "没处", "没办", "没完", "没有办", "没有完"));

    /** Asks readers to tell of mistakes. */
    private static final Pattern INVITING = Pattern.compile("^(?:[若倘]|如(?!上|下|前))|错[误漏]之处|敬请|批评指正");

    /** The day of the correction itself. */
    private static final Pattern DAY = Pattern.compile(
            "(?:\\d{2,4}年)?\\d{1,2}月\\d{1,2}[日号]|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|[昨今][日天晚]|日前|[此之]前|曾");

    /** How far behind a sentence one without a name for what it corrects may stand. */
    private static final int REACH = 3;

    private static final int LONGEST_LIST = 12;

    private final List<Sentence> sentences;
    private final Map<Integer, Correction> corrections;
    private final NavigableMap<Integer, Correction> ofGrades = new TreeMap<>();

    private Corrections(List<Sentence> sentences, Map<Integer, Correction> corrections) {
        this.sentences = sentences;
        this.corrections = corrections;
        corrections.forEach((index, correction) -> {
            if (correction.isOfGrade()) {
                ofGrades.put(index, correction);
            }
        });
    }

    static Corrections in(List<Sentence> sentences, TimeExpressions expressions) {
        Map<Integer, Correction> corrections = new TreeMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            String folded = sentences.get(i).folded();
            if (ASCRIPTION.matcher(folded).lookingAt()
                    || (WORDS.anyIn(folded)
                            && MARK.matcher(folded).find()
                            && !INVITING.matcher(folded).find()
                            && !isOfAnotherIssue(folded, expressions))) {
                corrections.put(i, Correction.of(sentences.get(i)));
            }
        }
        return new Corrections(sentences, corrections);
    }

    /** {@code 更正：上期…应为…}. */
    private static boolean isOfAnotherIssue(String folded, TimeExpressions expressions) {
        List<Mark> times = expressions.in(folded).times();
        return times.stream().allMatch(mark -> mark.objection() != null)
                && times.stream()
                        .anyMatch(mark -> !DAY.matcher(
                                        Objects.requireNonNull(mark.objection()).words())
                                .matches());
    }

    /** The claims; those on a metric of which one is corrected have that objection, and come first. */
    List<FigureMatch> applied(List<FigureMatch> all) {
        Map<Metric, Objection> corrected = corrections.isEmpty() ? Map.of() : corrected(all);
        if (corrected.isEmpty()) {
            return all;
        }
        Predicate<FigureMatch> taken = claim -> claim.objection() == null && corrected.containsKey(claim.metric());
        return Stream.concat(
                        all.stream().filter(taken).map(claim -> claim.with(corrected.get(claim.metric()))),
                        all.stream().filter(taken.negate()))
                .toList();
    }

    private Map<Metric, Objection> corrected(List<FigureMatch> all) {
        Claims own = Claims.of(all.stream().filter(claim -> claim.objection() == null));
        Claims every = Claims.of(all.stream());
        Map<Metric, Objection> corrected = new TreeMap<>();
        corrections.forEach((index, correction) -> {
            Set<Metric> named = new TreeSet<>(every.in(index));
            named.addAll(correction.named(own));
            named.retainAll(own.values().keySet());
            Set<Metric> meant = named.isEmpty() && !correction.isOfGrade()
                    ? correction.pointsBack() ? nearest(index, own) : Set.of()
                    : named.stream()
                            .filter(metric -> !correction.right().containsAll(own.valuesOf(metric)))
                            .collect(Collectors.toSet());
            meant.forEach(metric -> corrected.putIfAbsent(metric, correction.objection()));
        });
        return corrected;
    }

    /** What the sentence before it counts, and those that a semicolon joins to that. */
    private Set<Metric> nearest(int correction, Claims own) {
        Set<Metric> nearest = new TreeSet<>();
        for (int i = correction - 1; i >= Math.max(0, correction - LONGEST_LIST); i--) {
            nearest.addAll(own.in(i));
            boolean listed = i > 0 && sentences.get(i - 1).folded().endsWith("；");
            if (nearest.isEmpty() ? correction - i >= REACH : !listed) {
                break;
            }
        }
        return nearest;
    }

    /** What speaks against the grade that a sentence gives. */
    Optional<Objection> ofGrade(int sentence) {
        Correction next = corrections.get(sentence + 1);
        return Optional.ofNullable(ofGrades.higherEntry(sentence))
                .map(Map.Entry::getValue)
                .or(() -> Optional.ofNullable(next).filter(correction -> !correction.counts()))
                .map(Correction::objection);
    }
}
