package dev.zhoubao.ingest.figure;

import dev.zhoubao.model.Edition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a bulletin in their order, and for each number in them whether it is the bulletin's own count of its
 * own week. A heading such as 上周回顾 holds for what stands below it, and a sentence that begins with 其中 or
 * that tells the next of the usual deeds without a time (协调12个…) goes on with the one before it.
 */
public final class Passage {

    /** Without a count of its own, it tells of what the next sentence counts. */
    static final Pattern INTRODUCING = Pattern.compile("^(?:先看|再看|回顾|以下(?:数据)?[是为])|如下(?:报道|通报)?[。.：:]?$|获悉[。.]?$"
            + "|(?:发布|公布|通报|介绍|披露|作)了?[^，,。]{0,14}(?:通[报告]|[周月年]报|报[告道]|公告|成果|数据|情况|消息|工作)[。.]?$");

    /** Whoever publishes it has counted what the next sentence tells. */
    private static final Pattern PUBLISHING = Pattern.compile(
            "(?:发布|公布|印发|推出|出版|召开|举行|举办|组织|开展|部署|启动|成立|签署|强调|起诉)[^，,。]{0,20}[。.]?$|(?:通报|介绍|披露|作)了?[^，,。]{0,14}(?:通[报告]|[周月年]报|报[告道]|公告|白皮书|成果|数据|情况|消息|工作)[。.]?$");

    /** A list of counts may go over so many sentences. */
    static final int LONGEST_LIST = 12;

    static final Pattern CONTINUED = Pattern.compile("^(?:其中|含|另|包括|协调了?\\d|重点处[理置])");

    private final List<Sentence> sentences;
    private final TimeExpressions expressions;
    private final Headings headings;
    private final Countries countries;
    private final List<@Nullable SentenceContext> contexts = new ArrayList<>();

    private final Attribution attribution;

    /** What sentences without a count set for the next, as far as it was asked. */
    private final Map<Slot, Map<Integer, Optional<Objection>>> told = new EnumMap<>(Slot.class);

    /** Looked for when they are asked for. */
    private @Nullable Corrections corrections;

    private Passage(List<Sentence> sentences, ReportingWeek week) {
        this.sentences = List.copyOf(sentences);
        this.countries = new Countries(this.sentences);
        this.expressions = new TimeExpressions(week);
        this.attribution = Attribution.of(week.edition());
        this.headings = new Headings(this.sentences, attribution, text -> context(text, 0));
    }

    /** @param edition the bulletin's own; null where its title names none */
    public static Passage of(List<Sentence> sentences, @Nullable Edition edition) {
        return new Passage(sentences, new ReportingWeek(edition));
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** The sentences that take back what others say. */
    Corrections corrections() {
        Corrections known = corrections;
        if (known == null) {
            known = Corrections.in(sentences, expressions);
            corrections = known;
        }
        return known;
    }

    /** What speaks against the number at a place of a sentence; see {@link SentenceContext#against}. */
    Optional<Objection> against(int sentence, Slot slot, int start, int number, int end, int behind) {
        return context(sentence).against(slot, start, number, end, behind);
    }

    /** What speaks against the number of a wording that begins at a place being of where it has to be. */
    Optional<Objection> elsewhere(int sentence, int start, Wording.Place place) {
        return countries.against(sentence, start, place);
    }

    private SentenceContext context(int index) {
        while (contexts.size() <= index) {
            contexts.add(null);
        }
        SentenceContext known = contexts.get(index);
        if (known == null) {
            Sentence sentence = sentences.get(index);
            known = new SentenceContext(
                    attribution.judged(sentence.folded()),
                    sentence.quotes(),
                    expressions,
                    governing(index),
                    slot -> attribution == Attribution.BY_SERIES ? Optional.empty() : before(index, slot),
                    attribution);
            contexts.set(index, known);
        }
        return known;
    }

    /** Of a sentence that names no time or no doer, what the one before its counts sets. */
    private Optional<Objection> before(int index, Slot slot) {
        for (int i = index - 1;
                i >= Math.max(0, index - LONGEST_LIST)
                        && !sentences.get(i + 1).first()
                        && sentences.get(i).isWhole();
                i--) {
            if (!Clauses.counts(sentences.get(i).folded())) {
                int sentence = i;
                return told.computeIfAbsent(slot, unseen -> new HashMap<>())
                        .computeIfAbsent(sentence, unseen -> told(sentences.get(sentence), slot));
            }
            Optional<Objection> over = Optional.ofNullable(context(i).overList());
            if (slot != Slot.HANDLED || over.isPresent() || context(i).namesOwn()) {
                return over.filter(objection -> slot == Slot.HANDLED);
            }
        }
        return Optional.empty();
    }

    /** What a sentence without a count sets for the next: who publishes, for all that follows, or whose deeds they are. */
    private Optional<Objection> told(Sentence sentence, Slot slot) {
        String folded = sentence.folded();
        Matcher publishing = PUBLISHING.matcher(folded);
        Optional<Objection> publisher = publishing.find()
                ? Doer.unknown(TimeExpressions.without(folded.substring(0, publishing.start())))
                : Optional.empty();
        if (publisher.isPresent()) {
            return publisher;
        }
        return slot == Slot.HANDLED
                ? Optional.ofNullable(context(folded, sentence.quotes()).left())
                : Optional.empty();
    }

    /** A text by itself. */
    private SentenceContext context(String folded, int quotes) {
        return new SentenceContext(folded, quotes, expressions, null, slot -> Optional.empty(), attribution);
    }

    private @Nullable Objection governing(int index) {
        if (index > 0 && isIntroduced(index)) {
            return headings.quoted(sentences.get(index - 1).folded())
                    .or(() -> headings.begun(
                            index, Optional.ofNullable(context(index - 1).atEnd())))
                    .or(() -> headings.above(index))
                    .orElse(null);
        }
        Optional<Objection> quoted = index > 0 && sentences.get(index - 1).isWhole()
                ? headings.quoted(sentences.get(index - 1).folded())
                : Optional.empty();
        if (quoted.isPresent()) {
            return quoted.get();
        }
        if (index == 0 || !isLinked(index)) {
            return headings.above(index).orElse(null);
        }
        int first = index - 1;
        while (first > 0 && isLinked(first) && contexts.get(first) == null) {
            first--;
        }
        for (int i = first; i < index; i++) {
            context(i);
        }
        if (goesOn(index)) {
            return context(index - 1).atEnd();
        }
        return Optional.ofNullable(context(index - 1).overList())
                .or(() -> headings.above(index))
                .orElse(null);
    }

    private boolean isLinked(int index) {
        return goesOn(index) || isListed(index);
    }

    /** Whether a semicolon stands before it. */
    boolean isListed(int index) {
        String before = sentences.get(index - 1).folded();
        return before.endsWith("；") || before.endsWith(";");
    }

    private boolean isIntroduced(int index) {
        String before = sentences.get(index - 1).folded();
        return attribution == Attribution.BY_SUBJECT
                && !Clauses.counts(before)
                && INTRODUCING.matcher(before).find();
    }

    private boolean goesOn(int index) {
        return CONTINUED.matcher(sentences.get(index).folded()).find();
    }
}
