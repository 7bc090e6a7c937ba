package dev.zhoubao.ingest.figure;

import dev.zhoubao.ingest.figure.SpeakerExpressions.Speaker;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who a clause says has done what it counts. What stands between the publisher and its verb has to be known: adverbs, or
 * whom it coordinates, asks or informs ({@code CNCERT协调…各省分中心…共处理}). Anything else may be somebody else, or not done.
 */
final class Doer {

    /**
     * What may stand between a subject and 处理, or there without one; and the publisher by what it calls itself alone, which
     * is no other place's where none is named.
     */
    private static final Pattern ADVERBS = Pattern.compile(
            "^(?:(?:国家|互联网|网络安全)*应急中心|中心)|^\\d{1,2}(?:\\.\\d{1,2}){1,3}(?![，,日])|^\\(?[\\d一二三四五六七八九十]{1,3}[).、]|总共|一共|共计|合计|(?:以下|英文)?简称为?|累计|其中|同时|此外|另外?(?=[，,])|另(?!外)|以及|总计|成功|及时|快速|妥善|有效|依法依规|依法|依规|主动|继续|持续|积极|大力|统一|全力|全部|牵头|迅速|共同|我们"
                    + "|高效|有序|稳妥|认真|扎实|深入|全面|合力|协力|携手|切实|努力|实际|先后|如期|按时|响应|应对|接收|接到|接报|受理|监测|发现|处[理置]|汇总|统计|重点|主要"
                    + "|我国|全国|全网|境内(?!外)|经(?=CNCERT|国家互联网|$)|(?:用户)?(?:投诉|举报|报告)(?=[并后])|[共已并还也又均都含和及在于自从对的了，,、：:（）()“”\"]|完成|由(?!于)|(?:(?:网络|信息)?安全)?事件");

    /** What a clause about anything may name before it says what was found. */
    private static final Pattern MATTER = Pattern.compile("网络安全|互联网|网络|信息|安全|抽样|技术|自主|数据|平台|结果|[据根由]");

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\d]");

    /** {@code 在…支持下}, {@code 与…协作}: says how, and names nobody who goes on. */
    private static final Pattern CLOSED = Pattern.compile("^(?:在|[与和同]).*");

    /** Behind a word for coordination: {@code 协调单位之一}, {@code 通报的单位} are those who were coordinated. */
    private static final Pattern ATTRIBUTE = Pattern.compile("^(?:单位|对象|机构|部门|成员(?!单位|企业)|方|人|的|之|下)");

    /** The publisher, by name: behind {@code 通过} or {@code 配合} it is not who did it. */
    private static final Pattern PUBLISHER = Pattern.compile("^(?:CNCERT|国家互联网|国家计算机|[我本]中心).*");

    private static final Pattern ORDERED = Pattern.compile("^(?:要求|通知|督促|指导)$");

    /** Of the publisher it is a way to handle something, of nobody a kind of what is handled. */
    private static final Pattern EMERGENCY = Pattern.compile("应急(?=共|$)");

    /** Right before the verb: it was done by others, in part, or not to the end. */
    private static final Pattern PARTLY =
            Pattern.compile("(?:部分|局部|初步|参与|协助|延期|推迟|搁置|暂缓|开始|着手|启动|重复|错误|自行|各自|限期|尽快|移交|转交|委托|另外|[少多或漏误])[共已]?$");

    /** In front of {@code 事件处理数量} or {@code 处理事件}: it is that of some. */
    private static final Pattern PART =
            Pattern.compile("(?:(?:重点|主要|另外?)的?.|(?:其中|包括|含)的?[^处]|(?:CNVD|ANVA|漏洞共享平台|反网络病毒联盟)\\)?[共已]*.)$");

    private static final Alternatives<Objection.Kind> MEASURED = new Alternatives.Builder<Objection.Kind>()
            .add(
                    Objection.Kind.SUBJECT,
                    Stream.of("监测", "检测", "统计", "调查", "研究", "扫描", "排查")
                            .map(measured -> measured + "(?:数据|结果|情况|平台|系统)?(?:发现|显示|表明|到)")
                            .collect(Collectors.joining("|")))
            .build();

    /** How far before it stands who has measured. */
    private static final int LONGEST_NAME = 30;

    /** How far before a count it is looked for who has measured it. */
    private static final int REACH = 120;

    private Doer() {}

    /**
     * Who is said to have done what a clause counts, where it is neither the publisher nor anybody that is known.
     *
     * @param before the clause up to its verb, without expressions of time
     */
    static Optional<Objection> unknown(String before) {
        return unknown(before, Doer::isKnown);
    }

    /** @param isKnown whether words may stand beside those who are named */
    static Optional<Objection> unknown(String before, Predicate<String> isKnown) {
        Alternatives<Speaker>.Search speaker = SpeakerExpressions.SPEAKER.in(before);
        int from = 0;
        String open = "";
        while (speaker.find()) {
            String said = speaker.group();
            if (open.isEmpty() && !isKnown.test(before.substring(from, speaker.start()))) {
                return subject(before.substring(from, speaker.start()));
            }
            from = speaker.end();
            if (speaker.kind() == Speaker.COORDINATED) {
                if (ATTRIBUTE.matcher(before.substring(from)).find()) {
                    return subject(before.substring(speaker.start()));
                }
                open = CLOSED.matcher(said).matches() ? "" : said;
            } else if (speaker.kind() == Speaker.OWN) {
                if (!open.isEmpty() && PUBLISHER.matcher(said).matches()) {
                    return subject(open + said);
                }
            } else if (open.isEmpty() && speaker.kind() != Speaker.DOMESTIC) {
                return subject(said);
            }
        }
        String rest = from > 0 ? EMERGENCY.matcher(before.substring(from)).replaceAll("") : before;
        boolean done = !ORDERED.matcher(open).matches() && !PARTLY.matcher(rest).find();
        return done && (!open.isEmpty() || isKnown.test(rest)) ? Optional.empty() : subject(open + rest);
    }

    /**
     * Where it is said of what was handled, in front of it, that it is not all.
     *
     * @param until the clause up to the first character of what was handled, or of the verb
     */
    static Optional<Objection> part(String until) {
        String near = until.substring(Math.max(0, until.length() - LONGEST_NAME));
        return PART.matcher(near).find() ? subject(near.substring(0, near.length() - 1)) : Optional.empty();
    }

    /** Who is said to have measured what a sentence counts at a place, where it is not known either. */
    static Optional<Objection> unknownMeasurer(String folded, int start) {
        String before = folded.substring(Math.max(0, start - REACH), start);
        Alternatives<Objection.Kind>.Search measured = MEASURED.in(before);
        Optional<Objection> unknown = Optional.empty();
        int end = 0;
        while (measured.find()) {
            String by = TimeExpressions.without(name(before, end, measured.start()));
            end = measured.end();
            unknown = SpeakerExpressions.SPEAKER.in(by).find()
                    ? Optional.empty()
                    : Optional.of(by)
                            .filter(name -> !isKnown(MATTER.matcher(name).replaceAll("")))
                            .flatMap(Doer::subject);
        }
        return unknown;
    }

    /** What stands before a place in its clause, behind another place. */
    private static String name(String folded, int behind, int place) {
        int start = place;
        while (start > Math.max(behind, place - LONGEST_NAME) && "，,：:；;".indexOf(folded.charAt(start - 1)) < 0) {
            start--;
        }
        return folded.substring(start, place);
    }

    static boolean isKnown(String words) {
        return !LETTER.matcher(ADVERBS.matcher(words).replaceAll("")).find();
    }

    private static Optional<Objection> subject(String words) {
        return Optional.of(new Objection(Objection.Kind.SUBJECT, words));
    }
}
