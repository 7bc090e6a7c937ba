package dev.zhoubao.ingest.figure;

import dev.zhoubao.model.Family;
import dev.zhoubao.model.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A wording of the catalogue as patterns over folded sentences; the number, where there is one, is group 1.
 *
 * @param exact for labels as the catalogue has them
 * @param tolerant for labels with a character lost or added, too; without a label it is the exact one
 * @param zero whether it says that there is nothing
 * @param place of where what it counts has to be
 */
record Wording(
        Metric metric,
        LinearPattern exact,
        LinearPattern tolerant,
        WordingPrefilter needed,
        boolean zero,
        Place place) {

    /** Of where what a wording counts is. */
    enum Place {
        ANYWHERE,
        /** Of this country, which a list says at its beginning only. */
        DOMESTIC,
        /** Led by words that may set any other place: never the figure, but a number to tell of. */
        UNKNOWN
    }

    /** Whether it calls what is counted by its whole name. */
    boolean named() {
        return tolerant != exact;
    }

    /** What may stand before its label. */
    Slot slot() {
        return metric.family() == Family.HANDLING ? Slot.HANDLED : Slot.MEASURED;
    }

    /** What every wording of nothing holds. */
    static final char NONE = '无';

    private static final String NUMBER = "[-−–]?\\d+(?:[,，.]\\d+)*[万亿]?";

    private static final String DOMESTIC = "^";

    private static final String UNKNOWN = "_";

    /** Behind or before a number that is but a bound: no value of any unit. */
    private static final String BOUNDED = "(?:不[到足]|[未不](?:[到满]|[少多低高]于)|[低高大小多少]于|至[少多]|最[多少]|超过?|多?达不到|逾|近|将近|接近)?";

    private static final String LAST = "(?:上一?周|上一?期|前一?周|上个?星期)";

    private static final String NEW_VALUE = "(?:[增降升减涨跌][至到]|(?:上升|下降|增加|减少|增长|回落|回升|降低|上涨|下跌)[至到])";

    private static final String EXTENT = "(?:大幅|小幅|明显|有所|略有?)?";

    /** {@code 520起降至}: a number of last week, before this week's. */
    static final String LAST_VALUE = "(?:\\(" + NUMBER + "[" + CountUnits.WORDS + "]?\\)|" + NUMBER + "["
            + CountUnits.WORDS + "]?)[，,]?" + EXTENT + NEW_VALUE;

    private static final Map<Character, String> SIGNS = Map.of(
            '#',
            "(" + BOUNDED + NUMBER + "(?:[至到~～/—–-]{1,2}" + NUMBER + ")?[余多]?)(?:\\([一二三四五六七八九十百千万零〇两]{1,9}\\))?",
            '@',
            NUMBER,
            '~',
            "(?:为|约|是|预计|估计|" + LAST + "|[去上]年同期|达到?|共?计|共|[总合累]计|有|[已仍仅]|(?:[由从]|[由从较]" + LAST + "的?)" + LAST_VALUE
                    + "|(?:较" + LAST + "的?)?(?:环比)?" + EXTENT + NEW_VALUE + "|环比|了|[：:])*",
            '=',
            "(?:的?(?:总?数量?|总量|量))?",
            '^',
            "(?:境内|我国|全国|(?:^|[，,、：:]|其中|包括|[和及含]))(?:范围内|互联网上?|共|有|监测|发现|到|存在|的)*",
            '_',
            "[一-龥]",
            '…',
            // Neither another sentence nor the numbers of last week (上周) or last year (去年).
            "[^。；;上去]*?",
            '，',
            "[，,]",
            '!',
            "(?:个|家|[，,。；;]|$)");

    /** What may have slipped into a label: no digit, and nothing that separates. */
    private static final String ADDED = "[^\\d，；：。、,;:()%]";

    /** @throws IllegalArgumentException when it holds neither a number nor 无 */
    static Wording of(Metric metric, String text) {
        if (text.indexOf('#') < 0 && text.indexOf(NONE) < 0) {
            throw new IllegalArgumentException("a wording without a number has to say " + NONE + ": " + text);
        }
        LinearPattern exact = LinearPattern.later(() -> expanded(text, label -> label));
        return new Wording(
                metric,
                exact,
                text.indexOf('<') < 0 ? exact : LinearPattern.later(() -> expanded(text, Wording::tolerant)),
                WordingPrefilter.by(text),
                text.indexOf('#') < 0,
                text.startsWith(DOMESTIC) ? Place.DOMESTIC : text.startsWith(UNKNOWN) ? Place.UNKNOWN : Place.ANYWHERE);
    }

    /** A wording, and with one of what is domestic that which finds the same where something else is said of it. */
    static Stream<Wording> all(Metric metric, String text) {
        return text.startsWith(DOMESTIC)
                ? Stream.of(of(metric, text), of(metric, UNKNOWN + text.substring(1)))
                : Stream.of(of(metric, text));
    }

    /**
     * Hands over every match in a folded sentence. The pattern for misprinted labels is many times as slow as the one for
     * exact labels, so it runs only where a label nearly stands, or the exact one finds nothing.
     */
    void find(String folded, Consumer<LinearPattern.Search> matches) {
        int from = needed.from(folded, 0);
        if (from >= 0
                && (needed.misprinted(folded) || !find(exact.in(folded), folded, from, matches))
                && tolerant != exact) {
            find(tolerant.in(folded), folded, from, matches);
        }
    }

    private boolean find(
            LinearPattern.Search search, String folded, int first, Consumer<LinearPattern.Search> matches) {
        boolean any = false;
        int from = first;
        while (from >= 0 && search.find(from)) {
            matches.accept(search);
            any = true;
            from = needed.from(folded, search.end());
        }
        return any;
    }

    private static String expanded(String text, UnaryOperator<String> label) {
        StringBuilder pattern = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '<') {
                int end = text.indexOf('>', i);
                pattern.append(label.apply(text.substring(i + 1, end)));
                i = end;
            } else {
                pattern.append(SIGNS.getOrDefault(c, String.valueOf(c)));
            }
            i++;
        }
        return pattern.toString();
    }

    /**
     * The label as it is, with one character lost, or with one added. Its first character has to be there: without it
     * 高危漏洞 would be found in 低危漏洞.
     */
    private static String tolerant(String label) {
        List<String> forms = new ArrayList<>(List.of(label));
        for (int i = 1; i < label.length(); i++) {
            forms.add(label.substring(0, i) + ADDED + label.substring(i));
            forms.add(label.substring(0, i) + label.substring(i + 1));
        }
        return "(?:" + String.join("|", forms) + ")";
    }
}
