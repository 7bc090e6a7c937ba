package dev.zhoubao.ingest.figure;

import dev.zhoubao.ingest.title.TitleReader;
import dev.zhoubao.model.Edition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a bulletin in their order, and for each number in them whether it is the bulletin's own count of its
 * own week. A heading such as 上周回顾 holds for what stands below it, and a sentence that begins with 其中 or
 * that tells the next of the usual deeds without a time (协调12个…) goes on with the one before it.
 */
public final class Passage {

    private static final int LONGEST_HEADING = 24;

    /** Dates and accounts above a text are lines of their own, too, but end otherwise. */
    static final Pattern HEADING = Pattern.compile("^[^，,。；;！？]{2,24}"
            + "(?:回顾|情况|数据|统计|态势|动态|概况|示例|样例|模板|通报|报告|公告|速递|展望|计划|预测|工作|安排|[小总]结|今[日天]|原文|全年|新闻|要闻|资讯|视野|之窗|之石|留言|评论)[】)）]?[：:]?$|^(?:历史上的)?(?:[本上下前][一个]?[周期月]|[上下]个?(?:星期|月)|[去今往]年|[上下]半年)(?:同期|本周)?[：:]?$|^[^，,。；;！？]{2,24}[：:]$"
            + "|^(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.])*(?:" + SpeakerExpressions.PROVINCES + ")[省市]?$|^[上下]一[篇条]$");

    /** What stands below is of others, or of none. */
    static final Pattern OF_OTHERS =
            Pattern.compile("地方|各(?:省|市|地|分中心)|[省市县]级|业[界内]|(?:国际|行业|企业|友商)(?:视野|之窗|[要新]闻|资讯|动态)|他山|留言|评论|[上下]一[篇条]");

    /** Above the text, the column that it stands in, or what a page has about it. */
    private static final Pattern PAGE_PART = Pattern.compile("行业|业[界内]|留言|评论|[上下]一[篇条]");

    private static final Pattern GRADING = Pattern.compile("^(?:本周[，,]?)?互联网网络安全(?:态势|指数)");

    /** Without a count of its own, it tells of what the next sentence counts. */
    static final Pattern INTRODUCING = Pattern.compile("^(?:先看|再看|回顾|以下(?:数据)?[是为])|如下(?:报道|通报)?[。.：:]?$|获悉[。.]?$"
            + "|(?:发布|公布|通报|介绍|披露|作)了?[^，,。]{0,14}(?:通[报告]|[周月年]报|报[告道]|公告|成果|数据|情况|消息|工作)[。.]?$");

    /** With another time, what follows is an older text, whatever week it calls this one. */
    private static final Pattern QUOTING = Pattern.compile(
            "(?:上一?|前一?|第\\d{1,2})[期周]的?[^，,。]{0,4}(?:周报|原文|全文|文章)(?:附后|如下)?$|[转出摘引]自|去年今[日天]$|历史上的今[日天]$");

    /** What follows is made up, an example or an exercise, or an older text whose week is another one. */
    private static final Pattern UNREAL = Pattern.compile(
            "^(?:以下|下[面列述]|本[文段页]|此文|这[里段是]|注|请|先?看|[转摘]载|回顾|重温|[附举来])[^，,。]{0,8}(?:虚构|杜撰|捏造|编造|假(?:新闻|消息|数据|的)|(?:一个|举)例子?|示例|[样范]例|演示|正误|真[假伪]|对错|练习|[试习考]题|[测调]试|旧[闻文]|旧稿|往期[文原])[^，,。]{0,4}$"
                    + "|[去前往]年(?:同期)?的[^，,。]{0,4}(?:[文段][字章]?|报道|消息|新闻|内容)$");

    /** What follows is of whoever is group 1. */
    private static final Pattern SOURCED =
            Pattern.compile("^(?:(?:以下|下面)[^，,。]{0,6})?来自(\\p{L}{2,12}?)(?:的(?:数据|统计))?$");

    /** Where the numbers of the publisher come from. */
    private static final Pattern COLLECTED = Pattern.compile("抽样|监测|统计|投诉|公开|媒体|公众号|网络|文章|微信");

    private static final Pattern ITEM = Pattern.compile("^[（(]?\\d{1,2}[）)、.．]|^[（(][一二三四五六七八九十]{1,3}[）)]");

    private static final Pattern TOLD = Pattern.compile("发布|通[报告]|报告");

    /** Whoever publishes it has counted what the next sentence tells. */
    private static final Pattern PUBLISHING = Pattern.compile(
            "(?:发布|公布|印发|推出|出版|召开|举行|举办|组织|开展|部署|启动|成立|签署|强调|起诉)[^，,。]{0,20}[。.]?$|(?:通报|介绍|披露|作)了?[^，,。]{0,14}(?:通[报告]|[周月年]报|报[告道]|公告|白皮书|成果|数据|情况|消息|工作)[。.]?$");

    private static final Pattern CAPTION = Pattern.compile("^[图表]\\d");

    /** A list of counts may go over so many sentences. */
    static final int LONGEST_LIST = 12;

    static final Pattern CONTINUED = Pattern.compile("^(?:其中|含|另|包括|协调了?\\d|重点处[理置])");

    private final List<Sentence> sentences;
    private final TimeExpressions expressions;
    private final List<Optional<Objection>> headings = new ArrayList<>();
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
                i >= Math.max(0, index - LONGEST_LIST) && !sentences.get(i + 1).first() && isSentence(i);
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

    private boolean isSentence(int index) {
        String folded = sentences.get(index).folded();
        return !folded.isEmpty() && "。；;！!？?".indexOf(folded.charAt(folded.length() - 1)) >= 0;
    }

    private @Nullable Objection governing(int index) {
        if (index > 0 && isIntroduced(index)) {
            return quoted(sentences.get(index - 1).folded())
                    .or(() -> Optional.ofNullable(context(index - 1).atEnd()))
                    .or(() -> above(index))
                    .orElse(null);
        }
        Optional<Objection> quoted = index > 0 && isSentence(index - 1)
                ? quoted(sentences.get(index - 1).folded())
                : Optional.empty();
        if (quoted.isPresent()) {
            return quoted.get();
        }
        if (index == 0 || !isLinked(index)) {
            return above(index).orElse(null);
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
                .or(() -> above(index))
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

    /** What the nearest heading above a sentence sets. */
    private Optional<Objection> heading(int index) {
        while (headings.size() <= index) {
            int next = headings.size();
            Optional<Objection> above = next == 0 ? Optional.empty() : headings.get(next - 1);
            String folded = sentences.get(next).folded();
            headings.add(
                    isHeading(folded) && !isCaption(folded)
                            ? objection(folded).or(() -> isBelow(folded) ? above : Optional.empty())
                            : above);
        }
        return headings.get(index);
    }

    /** A chart's title says nothing of the text below it. */
    private boolean isCaption(String folded) {
        return attribution == Attribution.BY_SERIES && CAPTION.matcher(folded).find();
    }

    /**
     * What the nearest heading sets, unless it is a part of the page above the text's first sentence and that gives the
     * grade, in words that only the publisher has.
     */
    private Optional<Objection> above(int index) {
        boolean first = GRADING.matcher(sentences.get(index).folded()).find()
                && IntStream.range(0, index).noneMatch(this::isSentence);
        return heading(index)
                .filter(objection ->
                        !first || !PAGE_PART.matcher(objection.words()).find());
    }

    /** Whether a heading is one below another: an item of it, or one with a name that is not known. */
    private static boolean isBelow(String heading) {
        return ITEM.matcher(heading).find()
                || (TOLD.matcher(heading).find() && LeadIn.unknown(heading).isPresent());
    }

    private static boolean isHeading(String folded) {
        return folded.length() <= LONGEST_HEADING
                && !Clauses.counts(folded)
                && HEADING.matcher(folded).find();
    }

    /**
     * Of words that introduce a text which is not this bulletin's. That of another time is not, whatever week it calls this
     * one; that of a name which is not known is somebody else's until the publisher is named.
     */
    private Optional<Objection> quoted(String words) {
        String said = words.replaceFirst("[。.：:]+$", "");
        if (attribution == Attribution.BY_SUBJECT && UNREAL.matcher(said).find()) {
            return Optional.of(new Objection(Objection.Kind.MOOD, said));
        }
        Matcher sourced = SOURCED.matcher(said);
        boolean other = sourced.find() && !COLLECTED.matcher(sourced.group(1)).find();
        if (attribution != Attribution.BY_SUBJECT
                || (!other && !QUOTING.matcher(said).find())) {
            return Optional.empty();
        }
        SentenceContext context = context(said, 0);
        if (context.namesOwn() || TitleReader.holdsName(said)) {
            return Optional.empty();
        }
        return other
                ? LeadIn.unknown(sourced.group(1))
                : Optional.ofNullable(context.atEnd())
                        .filter(objection -> objection.kind() == Objection.Kind.TIME)
                        .map(objection -> new Objection(Objection.Kind.MOOD, said));
    }

    private Optional<Objection> objection(String heading) {
        return quoted(heading)
                .or(() -> Optional.ofNullable(context(heading, 0).atEnd()))
                .or(() -> attribution == Attribution.BY_SUBJECT
                                && OF_OTHERS.matcher(heading).find()
                        ? Optional.of(new Objection(Objection.Kind.SUBJECT, heading))
                        : Optional.empty());
    }
}
