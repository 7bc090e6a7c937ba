package dev.zhoubao.ingest.figure;

import dev.zhoubao.model.Metric;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence that takes another one back.
 *
 * @param wrong the numbers that it calls wrong
 * @param right the numbers that it gives instead
 * @param isOfGrade whether it is about a grade alone
 */
record Correction(Sentence sentence, Set<String> wrong, Set<String> right, boolean isOfGrade) {

    private static final Pattern GRADE = Pattern.compile("应(?:该|当)?(?:改)?(?:为|是|系)[“\"「]?[优良中差危]|评价|级别");

    /** Behind it stands what is right. */
    private static final Pattern RIGHT =
            Pattern.compile("应(?:该|当)?(?:改)?(?:为|是|系)|(?:改|更正|订正|修正|调整|修订)为|更新(?:为|[：:])|实(?:际)?[为是]|正确|准确|真实");

    private static final Pattern WRONG = Pattern.compile("有误|[错笔]误");

    /** It says of itself that it corrects, or points to what was said before. */
    private static final Pattern POINTING = Pattern.compile(
            "更正|勘误|订正|纠正|改正|修正|修订|改为|更新|核[实对查准]|复核|查实|为准|[上前][文述面]|^[(]?以上|以上(?:数|统计|内容|评价)|[该此这](?:数(?!据库)|统计|评价|是|为|系)|文中|数[据字][^库]|有误|笔误"
                    + "|误[写植印录记标算]|[说写打抄算印记]错|正确|准确|真实|实(?:际)?[为是]|纯属|^[应误]|应(?:为|是|改为)(?:约|共)?\\d[\\d,，.]*[万亿]?[起家台条]");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,，]*(?:\\.\\d+)?");

    static Correction of(Sentence sentence) {
        String folded = sentence.folded();
        Matcher split = RIGHT.matcher(folded);
        int from = split.find() ? split.start() : WRONG.matcher(folded).find() ? folded.length() : 0;
        Set<String> wrong = numbers(folded.substring(0, from));
        Set<String> right = numbers(folded.substring(from));
        boolean grade =
                wrong.isEmpty() && right.isEmpty() && GRADE.matcher(folded).find();
        return new Correction(sentence, wrong, right, grade);
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> Claims.ungrouped(found.group()))
                .collect(Collectors.toSet());
    }

    /** The metrics that it is about, where it says so: by their names, or by the numbers that it calls wrong. */
    Set<Metric> named(Claims own) {
        Set<Metric> named = new TreeSet<>();
        own.values().keySet().stream()
                .filter(metric -> sentence.folded().contains(metric.chineseShort()))
                .forEach(named::add);
        wrong.forEach(value -> named.addAll(own.with(value)));
        return named;
    }

    /** Whether it is about what stands before it where it names nothing. */
    boolean pointsBack() {
        return POINTING.matcher(sentence.folded()).find();
    }

    boolean counts() {
        return !wrong.isEmpty() || !right.isEmpty();
    }

    Objection objection() {
        return new Objection(Objection.Kind.CORRECTION, sentence.text());
    }
}
