package dev.zhoubao.ingest.figure;

import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a number is a part of, and who counted it. A part counts where its whole does: a count in front of it, by 其中 or in one
 * list with it, that is no figure (another body's, a product's, last week's) makes it none. So does the number in front, where
 * that is somebody else's and the publisher is not named in between.
 */
final class Parts {

    /** Group 1: the unit. */
    private static final Pattern COUNT = Pattern.compile("(?<![\\d.,])\\d[\\d,.]*余?([" + CountUnits.WORDS + "万%分])");

    /** Group 1: how what is counted ends; 2: the number and its unit. */
    private static final Pattern NAMED =
            Pattern.compile("(\\p{L}{2})(?:总?数量?|[为约共有达])*(\\d[\\d,.]*余?[" + CountUnits.WORDS + "万])");

    private static final Pattern MARK = Pattern.compile("其中|包?含|包括");

    /** How a clause compares with another count, or gives a share. */
    private static final Pattern COMPARING = Pattern.compile("较|比|(?<!新)增|[减升降占]|上[周期]|同期|[与和同](?:去年|前一)");

    private static final Pattern COLLECTING = Pattern.compile("收集|整理|收录|新增|发布|总数|[有为约和、]");

    /** Parts beside each other. */
    private static final Pattern RATED = Pattern.compile("[高中低超]危");

    /** Of some that were looked at. */
    private static final Pattern CHOSEN = Pattern.compile("关注|发现|通报|抽");

    /** Behind one of these the publisher does something else. */
    private static final Pattern DEED = Pattern.compile(SentenceContext.VERB.pattern() + "|协调|收录|通报");

    private static final Pattern CAPTION = Pattern.compile("^附?[图表]\\d");

    /** How far before a sentence with 其中 its whole may stand. */
    private static final int SENTENCES = 3;

    private static final int LONGEST = 40;

    private final Passage passage;

    /** By the sentence and the offset of their numbers. */
    private final Map<Integer, NavigableMap<Integer, List<FigureMatch>>> judged = new HashMap<>();

    private Parts(Passage passage) {
        this.passage = passage;
    }

    /** The claims of a bulletin, in the order in which they are printed. */
    static List<FigureMatch> judged(List<FigureMatch> claims, Passage passage) {
        Parts parts = new Parts(passage);
        List<FigureMatch> judged = new ArrayList<>();
        claims.stream()
                .sorted(Comparator.comparing(
                                (FigureMatch claim) -> claim.place().sentence())
                        .thenComparing(claim -> claim.place().offset()))
                .forEach(claim -> judged.add(parts.judge(claim)));
        return judged;
    }

    private FigureMatch judge(FigureMatch claim) {
        FigureMatch told =
                claim.objection() == null && claim.sentence().folded().length() <= LinearPattern.LONGEST
                        ? claim.with(others(claim).or(() -> ofWhole(claim)).orElse(null))
                        : claim;
        in(claim.place().sentence())
                .computeIfAbsent(claim.place().offset(), offset -> new ArrayList<>())
                .add(told);
        return told;
    }

    private NavigableMap<Integer, List<FigureMatch>> in(int sentence) {
        return judged.computeIfAbsent(sentence, unseen -> new TreeMap<>());
    }

    /** What is said of who counted the number in front, as long as the publisher is not named; of a share, all that is said. */
    private Optional<Objection> others(FigureMatch claim) {
        int offset = claim.place().offset();
        Map.Entry<Integer, List<FigureMatch>> before =
                in(claim.place().sentence()).lowerEntry(offset);
        if (before == null
                || SpeakerExpressions.namesOwn(claim.sentence().folded().substring(before.getKey(), offset))) {
            return Optional.empty();
        }
        boolean share = claim.metric().unit().kind() == Unit.Kind.SHARE;
        return objection(before.getValue())
                .filter(objection -> objection.kind() == Objection.Kind.SUBJECT
                        || (share && objection.kind() == Objection.Kind.UNCERTAIN));
    }

    private Optional<Objection> ofWhole(FigureMatch claim) {
        Optional<Metric> whole = claim.metric().whole();
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        String folded = claim.sentence().folded();
        int offset = claim.place().offset();
        int mark = mark(folded, offset);
        int sentence = claim.place().sentence();
        NavigableMap<Integer, List<FigureMatch>> front = in(sentence).headMap(offset, false);
        if (hasWhole(claim.metric(), front)) {
            return another(folded, front, offset, whole.get().chinese());
        }
        String unit = claim.metric().unit().chinese();
        Optional<Verdict> inSentence = mark < 0
                ? before(sentence, offset, unit)
                        .filter(verdict -> !DEED.matcher(folded.substring(verdict.place(), offset))
                                .find())
                : before(sentence, mark, unit).or(() -> before(sentence, mark, CountUnits.WORDS));
        if (inSentence.isPresent()) {
            return inSentence.get().objection();
        }
        String head = folded.substring(0, Math.max(0, mark));
        boolean listed = sentence > 0
                && !claim.sentence().first()
                && passage.isListed(sentence)
                && !DEED.matcher(folded.substring(0, offset)).find();
        return Doer.unknown(TimeExpressions.without(head))
                .or(() -> mark >= 0 || listed ? earlier(claim) : Optional.empty());
    }

    /** Whether the whole, or another part of it, is a figure. */
    private static boolean hasWhole(Metric part, NavigableMap<Integer, List<FigureMatch>> claims) {
        return claims.values().stream()
                .flatMap(List::stream)
                .anyMatch(match ->
                        match.objection() == null && root(match.metric()).equals(root(part)));
    }

    /** A count of others of the same, such as of one product's vulnerabilities, between the last figure and the part. */
    private static Optional<Objection> another(
            String folded, NavigableMap<Integer, List<FigureMatch>> front, int offset, String whole) {
        String same = whole.substring(whole.length() - 2);
        Clauses clauses = new Clauses(folded);
        Matcher count = NAMED.matcher(folded).region(front.lastKey(), offset);
        while (count.find()) {
            String clause = folded.substring(clauses.start(count.start(2)), count.end());
            if (count.group(1).equals(same)
                    && !front.containsKey(count.start(2))
                    && !RATED.matcher(clause).find()
                    && !isKnown(clause)) {
                return Optional.of(uncertain(clause));
            }
        }
        return Optional.empty();
    }

    private static Metric root(Metric metric) {
        return metric.whole().map(Parts::root).orElse(metric);
    }

    private static int mark(String folded, int offset) {
        Matcher mark = MARK.matcher(folded).region(0, offset);
        int last = -1;
        while (mark.find()) {
            last = mark.start();
        }
        return last;
    }

    /** What the sentences before say of the whole; what they say of the time, the passage tells. */
    private Optional<Objection> earlier(FigureMatch claim) {
        int index = claim.place().sentence();
        int first = Math.max(0, index - SENTENCES);
        if (IntStream.range(first, index).anyMatch(i -> hasWhole(claim.metric(), in(i)))) {
            return Optional.empty();
        }
        for (int i = index - 1; i >= first; i--) {
            String folded = passage.sentences().get(i).folded();
            Optional<Verdict> verdict = CAPTION.matcher(folded).find()
                    ? Optional.empty()
                    : before(i, folded.length(), claim.metric().unit().chinese());
            if (verdict.isPresent()) {
                return verdict.get().objection().filter(objection -> objection.kind() != Objection.Kind.TIME);
            }
        }
        return Optional.empty();
    }

    /** What a count in front says of a part; nothing where it is a figure. */
    private record Verdict(int place, Optional<Objection> objection) {}

    /** By the last count, in one of these units, of a sentence in front of a place; empty where there is none. */
    private Optional<Verdict> before(int sentence, int place, String units) {
        String folded = passage.sentences().get(sentence).folded();
        NavigableMap<Integer, List<FigureMatch>> claimed = in(sentence).headMap(place, false);
        Optional<Verdict> last = claimed.descendingMap().entrySet().stream()
                .filter(claims -> units.contains(
                        claims.getValue().get(0).metric().unit().chinese().substring(0, 1)))
                .findFirst()
                .map(nearest -> new Verdict(nearest.getKey(), objection(nearest.getValue())));
        Clauses clauses = new Clauses(folded);
        Matcher count = COUNT.matcher(folded).region(last.map(Verdict::place).orElse(0), place);
        while (count.find()) {
            int start = clauses.start(count.start());
            if (units.contains(count.group(1))
                    && !claimed.containsKey(count.start())
                    && !COMPARING.matcher(folded).region(start, count.start()).find()) {
                String clause = folded.substring(start, count.end());
                last = Optional.of(new Verdict(
                        count.start(), isKnown(clause) ? Optional.empty() : Optional.of(uncertain(clause))));
            }
        }
        return last;
    }

    private static Optional<Objection> objection(List<FigureMatch> claims) {
        return claims.stream().anyMatch(match -> match.objection() == null)
                ? Optional.empty()
                : Optional.ofNullable(claims.get(0).objection());
    }

    /** Whether it is a count of the publisher's in words that are not read. */
    private static boolean isKnown(String clause) {
        return !CHOSEN.matcher(clause).find()
                && LeadIn.unknown(COLLECTING.matcher(clause.split("\\d", 2)[0]).replaceAll(""))
                        .isEmpty();
    }

    private static Objection uncertain(String words) {
        return new Objection(Objection.Kind.UNCERTAIN, words.substring(0, Math.min(words.length(), LONGEST)));
    }
}
