package dev.zhoubao.ingest;

import com.google.re2j.Pattern;
import dev.zhoubao.ingest.title.ChineseNumber;
import dev.zhoubao.ingest.title.OtherSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The day of publication in the lines above a text: {@code 发布时间：2024-07-05}, {@code 2024年7月5日 来源：CNCERT}, {@code author
 * account 2024-07-05 08:28}. A day with which a range begins is the week's, not that of publication.
 */
public final class DateLine {

    /** How many of the first lines of a text may stand above it. */
    public static final int FIRST_LINES = 8;

    private static final int LONGEST = 120;

    private static final String DAY = "(\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}(?:\\s*日)?"
            + "(?:(?:T|\\s*)\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2}(?:\\.\\d+)?)?(?:\\s*(?:Z|[+-]\\d{2}:?\\d{2}))?)?)";

    /** Between a name and its day. */
    private static final String GAP = "[*\\s\\p{Z}]*[：:]?[*\\s\\p{Z}]*[(（\\[]?";

    private static final Pattern PUBLISHED = Pattern.compile("(?:发布|发表|刊发|印发|签发|推送|公布)(?:时间|日期|于|[：:])" + GAP + DAY);

    private static final Pattern PUBLISHED_BEHIND =
            Pattern.compile(DAY + "[\\s\\p{Z}]*(?:发布|发表|刊发)(?:于.*|[\\s\\p{Z}|｜·•].*)?$");

    private static final Pattern LABELLED = labelled("(?:发布|发表|刊发|发稿|发文|成文|印发|签发|公布|推送|提交|撰写)?", "发布|发表|刊发|推送|提交");

    /** Of what is mostly done together with the publication, and sometimes later. */
    private static final Pattern MADE = labelled("(?:更新|上传|编辑|添加|录入|创建)", "更新");

    /** What is done to a text by those who read or keep it, and what is held or begins on a day. */
    private static final String ACTS =
            "采集|抓取|爬取|收录|收藏|保存|存档|归档|剪藏|备份|同步|导入|导出|下载|打印|更新|修改|当前|浏览|阅读|访问|登录|会议|活动|截至|截止|周期|期间|(?i:fetch|crawl|scrap|clip|captur|sav|archiv|import|export|print|access|retriev|updat|modif)(?i:e?d|s|ing|e)?";

    private static final Pattern OTHER = Pattern.compile(ACTS);

    /** In front of a day that has no name of the above. */
    private static final Pattern NAMED_OTHERWISE =
            Pattern.compile("(?:时间|日期|于|在|[：:]|" + ACTS + ")(?i:[*\\s\\p{Z}：:(（\\[|｜·•]|\\b(?:on|at)\\b)*$");

    private static final String WEEKDAY = "[(（]?(?:星期|周|礼拜)[一二三四五六日天][)）]?";

    private static final String BEHIND =
            "[|｜·•/]|来源|来自|作者|编辑|责编|出处|发布(?:者|人|单位|[：:])|浏览|阅读|点击|评论|字[号体]|分享|原创|IP属地|第\\d{1,3}期|CNCERT|国家互联网";

    /** Without a name: first in the line or between marks, or behind its author, or with the time of day. */
    private static final List<Pattern> UNNAMED = List.of(
            Pattern.compile("(?:^|[|｜·•])[\\s\\p{Z}\\p{So}\\x{FE0F}]*[\\[(【（]?" + DAY + "[\\])】）]?[\\s\\p{Z}]*(?:$|(?:"
                    + WEEKDAY + "[\\s\\p{Z}]*)?(?:" + BEHIND + "))"),
            Pattern.compile("(?:来源|作者|出处|发布者|编辑|供稿)[\\s\\p{Z}]*[：:/].{0,60}?[\\s\\p{Z}|｜,，;；]" + DAY + "[\\s\\p{Z}]*$"),
            Pattern.compile("^[\\p{L}\\d_. ]{1,16}[\\s\\p{Z}]*[·•|｜][\\s\\p{Z}]*" + DAY + "[\\s\\p{Z}]*$"),
            Pattern.compile("^[\\p{L}\\d_.]{1,16}[\\s\\p{Z}]+" + DAY + "[\\s\\p{Z}]*(?:浏览|阅读|点击|评论)"),
            Pattern.compile("^[\\p{L}\\d]{0,12}(?:网|报|社|内参|资讯|中心|日报|观察|实验室|CNCERT(?:/CC)?)[\\s\\p{Z}，,]+" + DAY
                    + "[\\s\\p{Z}]*$"),
            Pattern.compile("^[\\p{L}/]{1,16}[\\s\\p{Z}，,]+" + DAY + "[\\s\\p{Z}]*电$"),
            Pattern.compile("(\\d{4}[-年/]\\d{1,2}[-月/]\\d{1,2}日?)\\s+\\d{1,2}:\\d{2}(?:[:\\d.]*[\\s\\p{Z}]*(?:[(（)）]|"
                    + BEHIND + "|(?:" + OtherSeries.PROVINCES + ")$" + ").*|[:\\d.]*)$"));

    /** As a page's clock prints it, too, which does not stand directly above the text. */
    private static final Pattern ON_WEEKDAY = Pattern.compile("^[\\s\\p{Z}]*" + DAY + "[\\s\\p{Z}]*" + WEEKDAY
            + "[\\s\\p{Z}]*(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?[\\s\\p{Z}]*$");

    private static final String ENGLISH_PUBLISHED = "[\\s•-]*:?(?:published|posted|date)\\b";
    private static final String ENGLISH_MADE = "[\\s•-]*:?(?:updated|submitted|created|revdate)\\b";

    /** The ranks of what a day is called: of two that a text begins with, the one of the first of these is its own. */
    private static final List<List<Pattern>> RANKS = List.of(
            List.of(PUBLISHED, PUBLISHED_BEHIND, english(ENGLISH_PUBLISHED), englishMonth(ENGLISH_PUBLISHED)),
            Stream.concat(Stream.of(englishMonth(""), LABELLED), UNNAMED.stream())
                    .toList(),
            List.of(MADE, english(ENGLISH_MADE), englishMonth(ENGLISH_MADE)));

    private static final String TO = "-—–~～至到−";

    private static final Pattern DAY_BEHIND = Pattern.compile("/\\s*\\d");
    private static final Pattern WEEKDAY_BEHIND = Pattern.compile("^\\s*" + WEEKDAY);

    private DateLine() {}

    private static Pattern labelled(String acts, String bare) {
        return Pattern.compile("(?:^|[\\s\\p{Z}|｜,，;；()（）\\[\\]【】>*])(?:" + acts + "(?:时间|日[\\s\\p{Z}]*期)|(?:" + bare
                + ")于?)" + GAP + DAY);
    }

    private static Pattern english(String words) {
        return Pattern.compile("(?i)^" + words + "(?:\\s+on)?\\s*[：:]*\\s*(\\S.{5,40})$");
    }

    /** With the month's name and, it may be, somebody's: it needs no word in front that calls it one of publication. */
    private static Pattern englishMonth(String words) {
        return Pattern.compile(
                "(?i)^" + words + "(?:\\s*by\\s+[^|·,]{1,30}?\\s*(?:\\bon\\b|[|·,•/]))?(?:\\s+on)?[\\s：:]*"
                        + "((?:[a-z]{3,9}[.,]*\\s+)?(?:\\d{1,2}\\s+[a-z]{3,9}|[a-z]{3,9}\\.?\\s+\\d{1,2})(?:st|nd|rd|th)?,?\\s+\\d{4})"
                        + "(?:\\s*(?:,|by\\b|at\\b|in\\b|[|·•/]|\\d{1,2}:).*)?$");
    }

    /** Whether this is the name of another moment than that of publication: of keeping, changing or reading a text. */
    public static boolean isOther(String name) {
        return OTHER.matcher(name).find();
    }

    /** The day that the first of these lines names which names one, those called that of publication before others. */
    public static Optional<LocalDate> in(Stream<String> lines) {
        List<String> first =
                lines.limit(FIRST_LINES + 1L).map(ChineseNumber::daysInDigits).toList();
        List<String> above = first.stream()
                .limit(FIRST_LINES)
                .filter(line -> isAbove(line) && hasDay(line))
                .toList();
        return RANKS.stream()
                .flatMap(rank -> above.stream().flatMap(line -> day(line, rank).stream()))
                .findFirst()
                .or(() -> directlyAbove(first).flatMap(line -> day(line, List.of(ON_WEEKDAY))));
    }

    private static boolean isAbove(String line) {
        return line.length() <= LONGEST && line.indexOf('。') < 0;
    }

    /** Whether what stands before a day names it otherwise, or is another one. */
    private static boolean isOtherwise(String before) {
        return NAMED_OTHERWISE.matcher(before).find() || PrintedDay.in(before).isPresent();
    }

    private static Optional<String> directlyAbove(List<String> first) {
        return IntStream.range(1, first.size())
                .filter(i -> !isAbove(first.get(i)))
                .mapToObj(i -> first.get(i - 1))
                .findFirst();
    }

    private static Optional<LocalDate> day(String line, List<Pattern> patterns) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(line))
                .filter(found -> found.find()
                        && !isRange(line.substring(found.end(1)))
                        && !(UNNAMED.contains(found.pattern()) && isOtherwise(line.substring(0, found.start(1)))))
                .flatMap(found -> PrintedDay.of(found.group(1)).stream())
                .findFirst();
    }

    /** Whether it has as many digits as the shortest day. */
    private static boolean hasDay(String line) {
        return line.chars().filter(Character::isDigit).count() >= "1 May 2024".length() - " May ".length();
    }

    private static boolean isRange(String behind) {
        String next = WEEKDAY_BEHIND.matcher(behind).replaceFirst("").strip();
        return !next.isEmpty()
                && (TO.indexOf(next.charAt(0)) >= 0 || DAY_BEHIND.matcher(next).lookingAt());
    }
}
