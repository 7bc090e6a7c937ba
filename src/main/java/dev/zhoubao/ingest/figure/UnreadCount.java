package dev.zhoubao.ingest.figure;

import dev.zhoubao.model.Metric;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a count of a metric looks like in wordings that are not read ({@code 数百起}, {@code 480条}, {@code 580个网站被植入后门}):
 * the number is not used, but its sentence is told.
 *
 * @param word without which it is in no sentence
 */
record UnreadCount(Metric metric, String word, LinearPattern pattern) {

    /** A number of two and more. */
    private static final String IDEOGRAPHS = "[一二三四五六七八九十百千万两零〇壹贰叁肆伍陆柒捌玖拾佰仟]{2,12}";

    /** A number, or words for one that nobody knows; no date. */
    private static final String SOME =
            "(?:\\d[\\d,.]*[万亿]?(?:[^\\d,.年月日期周%万亿]|$)|[几多若]|数[十百千万]|" + IDEOGRAPHS + "|十?几|[xX_*×]{1,9}[起个件])";

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d,.])\\d[\\d,.]*");

    /** What may stand between. */
    private static final String NEAR = "[^，,。；;]{0,12}?";

    private static final String FAR = "[^。；;]{0,20}?";

    private static final String CASES = "(?:\\d[\\d,.]*万?(?:\\([^()]{0,9}\\))?[余多来几]?|[数几多若][十百]?|" + IDEOGRAPHS
            + "[余多来几]?)[" + CountUnits.EVENTS + "]";

    private static final String ITEMS =
            "(?:\\d[\\d,.]*万?[余多来几]?|[数几多若][十百]?|" + IDEOGRAPHS + "[余多来几]?)[" + CountUnits.THINGS + "]";

    private static final List<UnreadCount> ALL = List.of(
            of(Metric.INCIDENTS, "事件", "处[理置]" + NEAR + "安全事件" + NEAR + SOME),
            of(Metric.INCIDENTS, "事件", "安全事件的?处[理置]" + NEAR + SOME),
            of(Metric.INCIDENTS, "事件", "处[理置]了?" + SOME + "[^，,。；;]{0,4}安全事件"),
            of(Metric.INCIDENTS, "事件", "处[理置](?:了|的)?(?:各[类种])?事件" + NEAR + SOME),
            of(Metric.INCIDENTS, "事件", "事件处[理置]的?(?:总?数|总?量)" + NEAR + SOME),
            of(Metric.INCIDENTS, "网", "网[络路]安.{0,2}(?:[事亊].|件)" + FAR + CASES),
            of(Metric.INCIDENTS, "事件", "处[理置]" + NEAR + "事件" + FAR + CASES),
            of(Metric.INCIDENTS, "事件", "事件处[理置]" + FAR + CASES),
            of(Metric.INCIDENTS, "事件", CASES + NEAR + "安全事件"),
            of(Metric.INCIDENTS, "事件", "安全事件\\([起件]\\)[：:|]?\\d"),
            of(Metric.CROSS_BORDER, "跨境", "跨境" + FAR + SOME),
            of(Metric.INCIDENTS, "安全事件", "^安全事件" + NEAR + CASES + "|处[理置]网络安全事件$"),
            of(Metric.CROSS_BORDER, "跨境", CASES + FAR + "跨境"),
            of(Metric.CROSS_BORDER, "跨境", "[无没]" + NEAR + "跨境"),
            of(Metric.PHISHING, "仿冒", SOME + NEAR + "仿冒[^，,。；;]{0,6}(?:投诉|事件)"),
            of(Metric.PHISHING, "仿冒", "仿冒" + NEAR + "(?:投诉|事件)[，,]?" + NEAR + SOME),
            of(Metric.PHISHING, "仿冒", "仿冒[^。；;]{0,60}?重点处[理置]了?" + CASES),
            of(Metric.PHISHING, "钓鱼", "重点处[理置]" + NEAR + CASES + NEAR + "钓鱼"),
            of(Metric.APP_PLATFORMS, "恶意", ITEMS + NEAR + "恶意(?:移动|应用|程序|(?i:APP))" + NEAR + "(?:平台|商店|市场)"),
            of(Metric.APP_PLATFORMS, "恶意", "提供恶意" + FAR + "(?:平台[^，,。；;]{0,12})?" + ITEMS + "(?:平台|商店|市场|[，,。；;]|$)"),
            of(Metric.APP_PLATFORMS, "恶意", "协调" + NEAR + ITEMS + NEAR + "(?:平台|商店|市场)" + NEAR + "恶意"),
            of(Metric.MALICIOUS_URLS, "恶意", "恶意" + NEAR + "(?:链接|网址|(?i:UR[LI]))" + FAR + "(?:[零无]|" + SOME + ")"),
            of(Metric.MALICIOUS_URLS, "恶意", ITEMS + FAR + "恶意(?:链接|网址|(?i:UR[LI]))"),
            of(Metric.INFECTED_HOSTS, "感染", "感染" + NEAR + "病毒的?(?:境内)?主机" + NEAR + SOME),
            of(Metric.INFECTED_HOSTS, "感染", SOME + "[^，,。；;]{0,6}主机感染网络病毒"),
            of(Metric.DEFACED, "篡改", "被篡改的?网站" + NEAR + SOME),
            of(Metric.DEFACED, "篡改", SOME + "[^，,。；;]{0,6}网站被篡改"),
            of(Metric.DEFACED, "篡改", "被篡改的?网站" + FAR + "分别" + NEAR + SOME),
            of(Metric.DEFACED_GOV, "政府", "篡改" + FAR + "政府网站" + NEAR + SOME),
            of(Metric.BACKDOORED_GOV, "政府", "后门" + FAR + "政府网站" + NEAR + SOME),
            of(Metric.BACKDOORED, "后门", "被植入后门的?网站" + NEAR + SOME),
            of(Metric.BACKDOORED, "后门", SOME + "[^，,。；;]{0,6}网站被植入后门"),
            of(Metric.COUNTERFEIT_PAGES, "仿冒页面", "境内" + NEAR + "网站的?仿冒页面" + NEAR + SOME),
            of(Metric.COUNTERFEIT_PAGES, "仿冒页面", SOME + NEAR + "仿冒页面" + NEAR + "境内"),
            of(Metric.VULNERABILITIES, "漏洞", "收录" + NEAR + "漏洞" + NEAR + SOME),
            of(Metric.VULNERABILITIES, "漏洞", SOME + NEAR + "漏洞" + FAR + "收录"),
            of(
                    Metric.HIGH_RISK_VULNERABILITIES,
                    "高危",
                    "收录" + FAR + "漏洞" + FAR + "(?:高危" + NEAR + SOME + "|" + ITEMS + NEAR + "高危)"),
            of(Metric.HIGH_RISK_VULNERABILITIES, "高危", "^(?:其中[，,]?)?高危漏洞" + NEAR + SOME));

    private static UnreadCount of(Metric metric, String word, String pattern) {
        return new UnreadCount(metric, word, LinearPattern.of(pattern));
    }

    /** Those of the metrics of a bulletin. */
    static List<UnreadCount> all() {
        return ALL;
    }

    /**
     * The first sentence that may give it.
     *
     * @param claimed the numbers that a metric claims: what is one of another metric's is none of this one's
     */
    Optional<Sentence> in(Passage passage, Set<FigureMatch.Place> claimed) {
        List<Sentence> sentences = passage.sentences();
        return IntStream.range(0, sentences.size())
                .filter(i -> sentences.get(i).folded().length() <= LinearPattern.LONGEST
                        && sentences.get(i).folded().contains(word))
                .filter(i -> isGiven(i, sentences.get(i).folded(), claimed))
                .mapToObj(sentences::get)
                .findFirst();
    }

    private boolean isGiven(int sentence, String folded, Set<FigureMatch.Place> claimed) {
        LinearPattern.Search search = pattern.in(folded);
        for (int from = 0; search.find(from); from = Math.max(search.end(), search.start() + 1)) {
            Matcher number = NUMBER.matcher(folded).region(search.start(), search.end());
            List<Integer> numbers = number.results().map(MatchResult::start).toList();
            if (numbers.isEmpty()
                    || numbers.stream().anyMatch(at -> !claimed.contains(new FigureMatch.Place(sentence, at)))) {
                return true;
            }
        }
        return false;
    }
}
