package dev.zhoubao.ingest;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.model.Span;

/** Where a sentence of a bulletin begins that names its week, below or behind a note that is no part of it. */
final class SentenceOpening {

    private static final String ENDS = "。！？；：!?;:）)";

    private static final int LONGEST_NOTE = 60;

    private static final String DAY =
            "(?:\\d{4}\\s*[-/.年]\\s*)?\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?(?:\\s*[(（]?(?:周|星期)[一二三四五六日天][)）]?)?";

    private static final Pattern WEEK = Pattern.compile("本(?:周|週|期|报告期)");

    /** A day or a range of days and nothing else. */
    private static final Pattern DAYS =
            Pattern.compile("[(（\\[]?" + DAY + "(?:\\s*[-—–~～至到]+\\s*" + DAY + ")?[)）\\]]?\\s*");

    private static final Pattern LABELLED = Pattern.compile(
            "^(?:文章|信息|新闻|稿件|内容|本文)?(?:来源|作者|编辑|责编|责任编辑|编者|编审|审核|校对|供稿|撰稿|撰文|出处|转自|原创|(?:发布|发表|更新|发稿|发文|推送|成文|印发)?(?:时间|日期)|发布(?:者|单位|机构|于)?|阅读|浏览|点击|字号|单位|部门|报送|主编|监制)(?:[：:/|\\s]|$)|^(?:原创|转载)\\s");

    private static final Pattern DATED =
            Pattern.compile("\\d{4}\\s*[-/.年]\\s*\\d{1,2}|\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|第\\s*\\d{1,3}\\s*期");

    /** No note holds one of these. */
    private static final Pattern SENTENCE = Pattern.compile("[。；;！？!?“”\"「」]");

    /** What may bear on the sentence below, where the line is not labelled. */
    private static final Pattern BEARING = Pattern.compile(
            "[，,、]|[的了与和及或同跟比较于至到截对除非若如以含共自从在当由经为向把被将]$|预[计期测估]|[假设若如]|[举示案]例|例[如子]|(?:^|[^数依根证])据|传[闻言说]|[谣误勿非不未]|计划|目标|模拟|演[示练习]|测试|截[至止到]|较|虚构|草稿|旧[稿闻]|(?:回顾|推荐|阅读)$");

    private SentenceOpening() {}

    static boolean at(String text, int offset) {
        return text.startsWith("本", offset)
                && WEEK.matcher(text.substring(offset, Math.min(text.length(), offset + 4)))
                        .lookingAt();
    }

    static boolean isEnd(String line) {
        return !line.isEmpty() && ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /**
     * Whether a line does not go on in the next.
     *
     * @param next how long the line is below it: what is not broken for its length ends where it does
     */
    static boolean isNote(String line, int next) {
        if (line.isEmpty()
                || line.length() > LONGEST_NOTE
                || SENTENCE.matcher(line).find()) {
            return false;
        }
        return isLabelled(line)
                || (!BEARING.matcher(line).find() && (DATED.matcher(line).find() || 3 * line.length() <= 2 * next));
    }

    private static boolean isLabelled(String line) {
        return DAYS.matches(line) || LABELLED.matcher(line).find();
    }

    /** Where in its line the sentence begins that follows a note in it; 0 where none does. */
    static int behindNote(String text, Span line) {
        int first = text.indexOf('本', line.start());
        if (first <= line.start() || first > line.start() + LONGEST_NOTE) {
            return 0;
        }
        String start = text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST_NOTE + 4));
        Matcher week = WEEK.matcher(start);
        if (!week.find() || week.start() == 0) {
            return 0;
        }
        String note = start.substring(0, week.start());
        boolean parted = Character.isWhitespace(note.charAt(note.length() - 1)) && isNote(note.strip(), 0);
        return parted || DAYS.matches(note) ? line.start() + week.start() : 0;
    }
}
