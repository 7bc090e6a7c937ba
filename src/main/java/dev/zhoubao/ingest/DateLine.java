package dev.zhoubao.ingest;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** One that is called that of publication goes before one that is called anything else. */
    private static final Pattern PUBLISHED =
            Pattern.compile("(?:发布|发表|刊发|印发|签发|推送|公布)(?:时间|日期|于)[*\\s\\p{Z}]*[：:]?[*\\s\\p{Z}]*[(（\\[]?" + DAY);

    private static final Pattern LABELLED = Pattern.compile("(?:^|[\\s\\p{Z}|｜,，;；()（）\\[\\]【】>*])"
            + "(?:(?:发布|发表|刊发|发稿|发文|成文|印发|签发|更新|上传|公布|编辑|推送|提交|添加|录入|创建|撰写)?(?:时间|日[\\s\\p{Z}]*期)|(?:发布|发表|刊发|更新|推送|提交)于?)[*\\s\\p{Z}]*[：:]?[*\\s\\p{Z}]*[(（\\[]?"
            + DAY);

    /** With a name behind it, or nothing. */
    private static final Pattern FIRST = Pattern.compile("^[\\s\\p{Z}]*[\\[(【（]?" + DAY
            + "[\\])】）]?[\\s\\p{Z}]*(?:$|[|｜·•/]|来源|作者|编辑|责编|出处|发布|浏览|阅读|点击|字[号体]|分享|原创|CNCERT|国家互联网)");

    /** With a name before it, or with the time of day. */
    private static final List<Pattern> LAST = List.of(
            Pattern.compile("(?:来源|作者|出处|发布者|编辑|供稿)[\\s\\p{Z}]*[：:/].{0,60}?[\\s\\p{Z}|｜,，;；]" + DAY + "[\\s\\p{Z}]*$"),
            Pattern.compile("^[\\p{L}\\d_. ]{1,16}[\\s\\p{Z}]*[·•|｜][\\s\\p{Z}]*" + DAY + "[\\s\\p{Z}]*$"),
            Pattern.compile("^[\\p{L}\\d_.]{1,16}[\\s\\p{Z}]+" + DAY + "[\\s\\p{Z}]*(?:浏览|阅读|点击|评论)"),
            Pattern.compile("(\\d{4}[-年/]\\d{1,2}[-月/]\\d{1,2}日?)\\s+\\d{1,2}:\\d{2}(?:\\D.*)?$"));

    private static final String WORDS = "[\\s•-]*:?(?:published|posted|updated|submitted|created|date|revdate)\\b";

    private static final Pattern ENGLISH = Pattern.compile("(?i)^" + WORDS + "(?:\\s+on)?\\s*[：:]*\\s*(\\S.{5,40})$");

    private static final String NAME = "(?:\\s*by\\s+[^|·,]{1,30}?\\s*(?:\\bon\\b|[|·,•/]))?";

    /** With the month's name and, it may be, somebody's: it needs no word in front that calls it one of publication. */
    private static final Pattern ENGLISH_MONTH =
            Pattern.compile("(?i)^(?:" + WORDS + ")?" + NAME + "(?:\\s+on)?[\\s：:]*"
                    + "((?:[a-z]{3,9}[.,]*\\s+)?(?:\\d{1,2}\\s+[a-z]{3,9}|[a-z]{3,9}\\.?\\s+\\d{1,2})(?:st|nd|rd|th)?,?\\s+\\d{4})"
                    + "(?:\\s*(?:,|by\\b|at\\b|in\\b|[|·•/]|\\d{1,2}:).*)?$");

    private static final String TO = "-—–~～至到−";

    private static final Pattern DAY_BEHIND = Pattern.compile("/\\s*\\d");
    private static final Pattern WEEKDAY = Pattern.compile("^\\s*[(（]?(?:星期|周)[一二三四五六日天][)）]?");

    private DateLine() {}

    /** The day that the first of these lines names which names one. */
    public static Optional<LocalDate> in(Stream<String> lines) {
        List<String> above = lines.limit(FIRST_LINES)
                .filter(line -> line.length() <= LONGEST && line.indexOf('。') < 0 && hasDay(line))
                .toList();
        return above.stream()
                .flatMap(line -> day(line, Stream.of(PUBLISHED)))
                .findFirst()
                .or(() -> above.stream().flatMap(line -> day(line).stream()).findFirst());
    }

    private static Optional<LocalDate> day(String line) {
        return Stream.of(ENGLISH, ENGLISH_MONTH)
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::find)
                .flatMap(english -> PrintedDay.of(english.group(1)).stream())
                .findFirst()
                .or(() -> day(line, Stream.concat(Stream.of(LABELLED, FIRST), LAST.stream()))
                        .findFirst());
    }

    private static Stream<LocalDate> day(String line, Stream<Pattern> patterns) {
        return patterns.map(pattern -> pattern.matcher(line))
                .filter(found -> found.find() && !isRange(line.substring(found.end(1))))
                .flatMap(found -> PrintedDay.in(found.group(1)).stream());
    }

    /** Whether it has as many digits as the shortest day. */
    private static boolean hasDay(String line) {
        return line.chars().filter(Character::isDigit).count() >= "1 May 2024".length() - " May ".length();
    }

    private static boolean isRange(String behind) {
        String next = WEEKDAY.matcher(behind).replaceFirst("").strip();
        return !next.isEmpty()
                && (TO.indexOf(next.charAt(0)) >= 0 || DAY_BEHIND.matcher(next).lookingAt());
    }
}
