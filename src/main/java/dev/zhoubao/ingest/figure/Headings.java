package dev.zhoubao.ingest.figure;

import dev.zhoubao.ingest.title.TitleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the headings of a passage, and the words that introduce a text, set for the sentences below. */
final class Headings {

    private static final int LONGEST_HEADING = 24;

    /** Dates and accounts above a text are lines of their own, too, but end otherwise. */
    static final Pattern HEADING = Pattern.compile("^[^，,。；;！？]{2,24}"
            + "(?:回顾|情况|数据|统计|态势|动态|概况|示例|样例|模板|通报|报告|公告|速递|展望|计划|预测|工作|安排|[小总]结|今[日天]|原文|全年|新闻|要闻|资讯|视野|之窗|之石|留言|评论)[】)）]?[：:]?$|^(?:历史上的)?(?:[本上下前][一个]?[周期月]|[上下]个?(?:星期|月)|[去今往]年|[上下]半年)(?:同期|本周)?[：:]?$|^[^，,。；;！？]{2,24}[：:]$"
            + "|^(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.])*(?:" + SpeakerExpressions.PROVINCES + ")[省市]?$|^[上下]一[篇条]$");

    /** What stands below is another issue's, whatever week it calls this one; last week's report may be this one. */
    private static final Pattern OTHER_ISSUE = Pattern.compile(
            "^(?!.*(?:[较比与同和]|对比)(?:上一?期|前一?期|去年)).{0,6}(?:上一?期|前一?期|去年同期的?|往年)(?:(?:精彩|重点|内容|周报|回顾|正文|全文|摘[录要编]|原文|文章|数据|情况|展示|链接|推荐)+|.{0,4}(?:如下|回顾))[】)）]?[：:]?$");

    /** The same below the grade; above it, such a line leads to another page. */
    private static final Pattern BARE_ISSUE = Pattern.compile("^(?:展开)?(?:上一?期|前一?期)[：:]?$");

    /** Of this issue, behind one of another. */
    private static final Pattern OWN_ISSUE = Pattern.compile("^.{0,6}(?:本期|这一?期|本周周报|正文)[^上下]{0,6}$");

    /** Another issue's number or days in a line of their own, between the parts of a text. */
    private static final Pattern NUMBERED = Pattern.compile(
            "^[^，,。；;：:]{0,4}(?:第\\d{1,3}期|[一二三四五六七八九十\\d]{1,3}月第[一二三四五1-5]周|\\d{1,2}月\\d{1,2}日?[-—–至到~～]+(?:\\d{1,2}月)?\\d{1,2}日?)[：:]?$");

    /** The head of a mail that is quoted below a text. */
    private static final Pattern MAIL = Pattern.compile("^(?:(?:发件人|寄件者|From)[：:]|-{2,}(?:原始邮件|Original))");

    /** What stands below is of others, or of none. */
    static final Pattern OF_OTHERS =
            Pattern.compile("地方|各(?:省|市|地|分中心)|[省市县]级|业[界内]|(?:国际|行业|企业|友商)(?:视野|之窗|[要新]闻|资讯|动态)|他山|留言|评论|[上下]一[篇条]");

    /** Above the text, the column that it stands in, or what a page has about it. */
    private static final Pattern PAGE_PART = Pattern.compile("行业|业[界内]|留言|评论|[上下]一[篇条期]");

    private static final Pattern GRADING = Pattern.compile("^(?:本周[，,]?)?互联网网络安全(?:态势|指数)");

    /** With another time, what follows is an older text, whatever week it calls this one. */
    private static final Pattern QUOTING = Pattern.compile(
            "(?:上一?|前一?|第\\d{1,2})[期周]的?[^，,。]{0,4}(?:周报|原文|全文|文章)(?:附后|如下|里?是?这[样么](?:写|说)的?)?$|[转出摘引]自|去年今[日天]$|历史上的今[日天]$");

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

    private static final Pattern CAPTION = Pattern.compile("^[图表]\\d");

    private final List<Sentence> sentences;
    private final Attribution attribution;
    private final Function<String, SentenceContext> alone;

    /** By sentence: what the nearest heading sets, as far as it was asked. */
    private final List<Optional<Objection>> found = new ArrayList<>();

    /** The first sentence that begins with words on the grade; -1 until it is asked for. */
    private int firstGraded = -1;

    /** @param alone a folded text judged by itself */
    Headings(List<Sentence> sentences, Attribution attribution, Function<String, SentenceContext> alone) {
        this.sentences = sentences;
        this.attribution = attribution;
        this.alone = alone;
    }

    /** What the nearest heading above a sentence sets. */
    Optional<Objection> above(int index) {
        while (found.size() <= index) {
            int next = found.size();
            String folded = sentences.get(next).folded();
            Optional<Objection> above =
                    next == 0 || isOwnIssue(folded) ? Optional.empty() : begun(next, found.get(next - 1));
            found.add(ofIssue(next, folded, above)
                    .or(() -> isHeading(folded) && !isCaption(folded)
                            ? objection(folded).or(() -> isBelow(folded) ? above : Optional.empty())
                            : above));
        }
        return found.get(index);
    }

    /** What a line sets that names another issue, until one names this issue. */
    private Optional<Objection> ofIssue(int index, String folded, Optional<Objection> above) {
        return namesOtherIssue(index, folded)
                ? Optional.of(new Objection(Objection.Kind.ISSUE, folded))
                : above.filter(objection -> objection.kind() == Objection.Kind.ISSUE);
    }

    private boolean namesOtherIssue(int index, String folded) {
        if (attribution != Attribution.BY_SUBJECT) {
            return false;
        }
        boolean belowGrade = index > firstGraded();
        if (belowGrade && MAIL.matcher(folded).find()) {
            return true;
        }
        if (folded.length() > LONGEST_HEADING) {
            return false;
        }
        boolean named = OTHER_ISSUE.matcher(folded).find()
                || (belowGrade && BARE_ISSUE.matcher(folded).find());
        return (named && !isTab(index))
                || (belowGrade
                        && NUMBERED.matcher(folded).find()
                        && alone.apply(folded).atEnd() != null);
    }

    private static boolean isOwnIssue(String folded) {
        return folded.length() <= LONGEST_HEADING && OWN_ISSUE.matcher(folded).find();
    }

    /** Beside the name of the other one, above both. */
    private boolean isTab(int index) {
        return index > 0
                && !sentences.get(index - 1).isWhole()
                && isOwnIssue(sentences.get(index - 1).folded());
    }

    /** With its first words on the grade, which only the publisher has, the text begins, whatever a page has above it. */
    Optional<Objection> begun(int index, Optional<Objection> set) {
        return set.isPresent()
                        && index == firstGraded()
                        && PAGE_PART.matcher(set.get().words()).find()
                ? Optional.empty()
                : set;
    }

    private int firstGraded() {
        if (firstGraded < 0) {
            firstGraded = 0;
            while (firstGraded < sentences.size()
                    && !GRADING.matcher(sentences.get(firstGraded).folded()).find()) {
                firstGraded++;
            }
        }
        return firstGraded;
    }

    /** A chart's title says nothing of the text below it. */
    private boolean isCaption(String folded) {
        return attribution == Attribution.BY_SERIES && CAPTION.matcher(folded).find();
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
    Optional<Objection> quoted(String words) {
        if (attribution != Attribution.BY_SUBJECT) {
            return Optional.empty();
        }
        int end = words.length();
        while (end > 0 && "。.：:".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        String said = words.substring(0, end);
        if (UNREAL.matcher(said).find()) {
            return Optional.of(new Objection(Objection.Kind.MOOD, said));
        }
        Matcher sourced = SOURCED.matcher(said);
        boolean other = sourced.find() && !COLLECTED.matcher(sourced.group(1)).find();
        if (!other && !QUOTING.matcher(said).find()) {
            return Optional.empty();
        }
        SentenceContext context = alone.apply(said);
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
                .or(() -> Optional.ofNullable(alone.apply(heading).atEnd()))
                .or(() -> attribution == Attribution.BY_SUBJECT
                                && OF_OTHERS.matcher(heading).find()
                        ? Optional.of(new Objection(Objection.Kind.SUBJECT, heading))
                        : Optional.empty());
    }
}
