package dev.zhoubao.ingest.figure;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a number in a folded sentence is this week's, the publisher's, and done: whether nothing in its clause, nor in
 * a clause that governs it, sets another time, subject or mood. A time governs what follows until the next one; a
 * subject until the publisher is named, an intention until this week is. A comparison ({@code 较上周}) and a denial
 * govern their clause, a doubt the whole sentence.
 */
final class SentenceContext {

    /** What is said of a number behind it: in brackets, or in a clause that says what it is. */
    static final Pattern NOTE = Pattern.compile(
            "^[" + CountUnits.WORDS + "万%]*(?:\\(([^()]{1,40})\\)"
                    + "|[，,；;—]{1,2}(?:这|此|该|以上|上述|均|数据|数字|统计|区间|时间|跨度|范围|口径|仅|只|实际?|其实|即|指的?)*(?:是|为|系|属于?|含(?=[上前去往])|限于|来自|来源于|[出取引源采]自|摘自|发生[在于]|截至|截止)([^，,。；;]{1,40}))");

    static final Pattern EXTREME = Pattern.compile("最|较[少多高低]|新[高低]|为[优良中差危高低]|连续.{1,6}[升降增减涨跌]");
    private static final int REACH = 60;

    /** The first characters of 处理, 重点处理, 协调, 新收录 and 收录. */
    private static final String HANDLED = "处重协新收";

    /** The first characters of 处理事件 and of 事件处理数量, in its longer forms. */
    private static final String EVENTS = "处网信安事各";

    private static final Pattern COUNT = Pattern.compile("\\d[万亿]?[" + CountUnits.WORDS + "](?:[、和及与]|以及)");

    /** Of a wording without a verb: the last verb before it. */
    static final Pattern VERB = Pattern.compile("处[理置]|下架|清[理除]");

    private final String folded;
    private final Attribution attribution;
    private final TimeExpressions expressions;
    private final Clauses clauses;
    /** Of brackets. */
    private final NavigableSet<Integer> closings = new TreeSet<>();

    private final ObjectionScope time = new ObjectionScope();
    private final ObjectionScope subject = new ObjectionScope();
    private final ObjectionScope mood = new ObjectionScope();
    private final ObjectionScope clause = new ObjectionScope();
    private final ObjectionScope quotation = new ObjectionScope();
    private final Optional<Objection> doubt;
    private final NavigableSet<Integer> ownTimes;
    private final Function<Slot, Optional<Objection>> before;

    /** Where the publisher is named. */
    private final NavigableSet<Integer> ownSubjects = new TreeSet<>();

    /** Made when it is asked for. */
    private @Nullable Frame frame;

    /**
     * @param quotes in how many quotations it begins
     * @param governing what a heading above it, or the sentence that it goes on with, sets
     * @param before what the sentence before it sets, as long as this one names neither time nor doer
     */
    SentenceContext(
            String folded,
            int quotes,
            TimeExpressions expressions,
            @Nullable Objection governing,
            Function<Slot, Optional<Objection>> before,
            Attribution attribution) {
        this.folded = folded;
        this.attribution = attribution;
        this.expressions = expressions;
        this.clauses = new Clauses(folded);
        this.before = before;
        if (governing != null) {
            scope(governing.kind()).set(-1, governing);
        }
        for (int i = folded.indexOf(')'); i >= 0; i = folded.indexOf(')', i + 1)) {
            closings.add(i);
        }
        TimeExpressions.Found found = expressions.in(folded);
        found.times().forEach(this::addTime);
        if (attribution == Attribution.BY_SUBJECT) {
            SpeakerExpressions.in(folded, clauses).forEach(this::addSubject);
        }
        ownTimes = found.times().stream()
                .filter(mark -> mark.objection() == null)
                .map(Mark::start)
                .collect(Collectors.toCollection(TreeSet::new));
        Mark.all(MoodExpressions.INTENDED, folded).forEach(mark -> addIntention(mark, ownTimes));
        found.comparisons().forEach(this::addToClause);
        Mark.all(MoodExpressions.DENIED, folded).forEach(this::addToClause);
        doubt = Mark.all(MoodExpressions.DOUBTED, folded).stream()
                .map(Mark::objection)
                .findFirst();
        quote(-1, quotes);
        Quotations.depths(folded, quotes).forEach(this::quote);
    }

    private ObjectionScope scope(Objection.Kind kind) {
        return switch (kind) {
            case TIME -> time;
            case SUBJECT, COUNTRY, UNCERTAIN -> subject;
            case MOOD, ISSUE, CORRECTION -> mood;
            case QUOTATION -> quotation;
        };
    }

    private void addTime(Mark mark) {
        Optional<Objection> before = time.at(mark.start());
        time.set(mark.start(), mark.objection());
        int from = Math.max(0, mark.start() - REACH);
        String inFront = folded.substring(from, mark.start() + 1);
        int open = inFront.lastIndexOf('(');
        Integer close = closings.ceiling(mark.end());
        boolean bracketed = open > inFront.lastIndexOf(')') && close != null && close - (from + open) < REACH;
        if (bracketed && Clauses.counts(folded.substring(from + open, close))) {
            time.set(close, before.orElse(null));
        }
    }

    private void addSubject(Mark mark) {
        subject.set(mark.start(), mark.objection());
        if (mark.objection() == null) {
            ownSubjects.add(mark.start());
        }
        if (mark.passing() && clauses.countsAt(mark.start())) {
            subject.set(clauses.end(mark.start()), null);
        }
    }

    private void addIntention(Mark mark, NavigableSet<Integer> ownTimes) {
        mood.set(mark.start(), mark.objection());
        int end = clauses.end(mark.start());
        Integer own = ownTimes.higher(end);
        // What stands behind a colon is what is meant.
        if (own != null && "：:".indexOf(folded.charAt(end)) < 0) {
            mood.set(own, null);
        }
    }

    private void addToClause(Mark mark) {
        clause.set(mark.start(), mark.objection());
        int end = clauses.end(mark.start());
        Integer close = closings.ceiling(mark.end());
        clause.set(close == null ? end : Math.min(close, end), null);
    }

    private void quote(int place, int depth) {
        quotation.set(place, depth > 0 ? new Objection(Objection.Kind.QUOTATION, "") : null);
    }

    /**
     * What speaks against a number.
     *
     * @param slot what may stand before its label
     * @param start where its wording begins
     * @param number where the number itself begins
     * @param end where the number ends
     * @param behind where the wording ends
     */
    Optional<Objection> against(Slot slot, int start, int number, int end, int behind) {
        // A wording of a mean or of a count over all years says so itself.
        boolean said = folded.startsWith("平均", start) || folded.startsWith("累计", start);
        return doubt.or(() -> time.at(said ? start - 1 : number))
                .or(() -> clause.at(start))
                .or(() -> before(slot, start))
                .or(() -> subject.at(start))
                .or(() -> mood.at(number))
                .or(() -> speaker(slot, start, number))
                .or(() -> quotation.at(start))
                .or(() -> note(after(end)))
                .or(() -> behind > end + 1 ? noteOnLabel(end, after(behind)) : Optional.empty())
                .or(() -> attribution == Attribution.BY_SERIES ? Optional.empty() : frame().behind(slot, end, behind));
    }

    /** A time holds until the week's own is named, and a doer until the publisher is. */
    private Optional<Objection> before(Slot slot, int place) {
        boolean dated = ownTimes.floor(place) != null;
        boolean own = ownSubjects.floor(place) != null;
        return dated && own
                ? Optional.empty()
                : before.apply(slot).filter(objection -> switch (objection.kind()) {
                    case TIME -> !dated;
                    case SUBJECT -> !own;
                    default -> !dated && !own;
                });
    }

    private String after(int place) {
        return folded.substring(place, Math.min(folded.length(), place + REACH));
    }

    /** {@code 480起网络安全事件的计划}: of a number that stands before its label, what is said of it stands behind that. */
    private Optional<Objection> noteOnLabel(int end, String behind) {
        return note("起例件宗".indexOf(folded.charAt(end)) >= 0 ? folded.charAt(end) + behind : behind);
    }

    /** Somebody else who is said to have handled or coordinated what is counted. */
    private Optional<Objection> speaker(Slot slot, int start, int number) {
        if (attribution == Attribution.BY_SERIES) {
            return Optional.empty();
        }
        int from = behindCount(clauses.start(start), start);
        boolean handled = VERB.matcher(folded).region(start, number).find();
        int verb = handled ? start : verb(from, start);
        Optional<Objection> doer = verb < 0 || verb - from > REACH
                ? Optional.empty()
                : Doer.unknown(TimeExpressions.without(folded.substring(from, verb)));
        return doer.or(() -> handled && EVENTS.indexOf(folded.charAt(start)) >= 0
                        ? Doer.part(folded.substring(from, start + 1))
                        : Optional.empty())
                .or(() -> Doer.unknownMeasurer(folded, start))
                .or(() -> frame().leadIn()
                        .unknown(from, ownTimes.floor(start) != null, slot != Slot.HANDLED || isOwn(from, start)))
                .or(() -> handled || HANDLED.indexOf(folded.charAt(start)) >= 0
                        ? Optional.empty()
                        : frame().before(slot, start));
    }

    /** Behind an earlier count of the clause, which has its own doer; else where the clause begins. */
    private int behindCount(int from, int start) {
        Matcher count = COUNT.matcher(folded).region(Math.max(from, start - REACH), start);
        int behind = from;
        while (count.find()) {
            behind = count.end();
        }
        return behind;
    }

    private boolean isOwn(int from, int start) {
        Integer own = ownSubjects.ceiling(from);
        return own != null && own < start;
    }

    private Frame frame() {
        Frame known = frame;
        if (known == null) {
            known = new Frame(folded, clauses, expressions);
            frame = known;
        }
        return known;
    }

    /** Where a clause says that it was done; -1 where it does not. */
    private int verb(int from, int start) {
        if (HANDLED.indexOf(folded.charAt(start)) >= 0) {
            return start;
        }
        Matcher verb = VERB.matcher(folded).region(Math.max(from, start - REACH), start);
        int last = -1;
        while (verb.find()) {
            last = verb.start();
        }
        return last;
    }

    private Optional<Objection> note(String behind) {
        Matcher undone = MoodExpressions.UNDONE.matcher(behind);
        if (undone.find()) {
            return Optional.of(new Objection(Objection.Kind.MOOD, undone.group()));
        }
        Matcher note = NOTE.matcher(behind);
        if (!note.find()) {
            return Optional.empty();
        }
        String said = note.group(1) != null ? note.group(1) : note.group(2);
        Matcher unsure = MoodExpressions.UNSURE.matcher(said);
        if (unsure.find()) {
            return Optional.of(new Objection(Objection.Kind.MOOD, unsure.group()));
        }
        Optional<Objection> other = SpeakerExpressions.named(said);
        if (other.isPresent()) {
            return other;
        }
        return Clauses.counts(said) || EXTREME.matcher(said).find()
                ? Optional.empty()
                : expressions.in(said).times().stream()
                        .flatMap(mark -> Optional.ofNullable(mark.objection()).stream())
                        .findFirst();
    }

    /** What was said before the first count of a list, and holds for the rest of it behind a semicolon. */
    @Nullable
    Objection overList() {
        return Stream.of(time, subject)
                .filter(scope -> Clauses.counts(folded)
                        && !Clauses.counts(folded.substring(0, Math.max(0, scope.last(folded.length())))))
                .flatMap(scope -> scope.at(folded.length()).stream())
                .findFirst()
                .orElse(null);
    }

    /** Whether it names the week itself, or the publisher. */
    boolean namesOwn() {
        return !ownTimes.isEmpty() || !ownSubjects.isEmpty();
    }

    /** What a sentence without a count sets for the next. */
    @Nullable
    Objection left() {
        return subject.at(folded.length())
                .or(() -> ownTimes.isEmpty() ? time.at(folded.length()) : Optional.empty())
                .orElse(null);
    }

    /** What holds for a sentence that goes on with this one. */
    @Nullable
    Objection atEnd() {
        return doubt.or(() -> time.at(folded.length()))
                .or(() -> subject.at(folded.length()))
                .or(() -> mood.at(folded.length()))
                .or(() -> before(Slot.HANDLED, folded.length()))
                .orElse(null);
    }
}
