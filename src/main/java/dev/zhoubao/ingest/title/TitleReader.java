package dev.zhoubao.ingest.title;

import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Week;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the edition out of a title: {@code 网络安全信息与动态周报2024年第27期（7月1日-7月7日）} in the spellings of every
 * year since 2010. Dates are taken as printed; those without a year take it from the issue's. Titles are short (those of
 * more than 500 characters are none), so the JDK's patterns do here, many times as fast as linear-time ones.
 */
public final class TitleReader {

    /** Group 1: the year, 2 and 3: the number and the last of a double issue. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<!\\d)(?:(\\d{4})年(?:度)?第?|(?<!总)第)(\\d{1,3})(?:" + SeriesName.FURTHER + ")?[期周](?:合刊\\)?)?");

    /** The count over all years, beside the year's. */
    private static final Pattern ALL_NUMBERS = Pattern.compile("[(\\[]总第\\d{1,4}期[)\\]]");

    /** What a site sets beside its headlines, whatever they are about. */
    private static final String BADGE = "原创|置顶|精华|热门?|荐|顶|(?i:new|hot|top)";

    private static final Pattern PUBLISHER = Pattern.compile(
            "(?:" + BADGE + "|国家互联网?应急中心|CNCERT(?:/CC)?|国家信息安全漏洞共享平台|转载|转发|发布|\\p{So}|[-—–:：|()【】\\[\\]《“\"「『#>»·•])*");

    /** What passes an issue on, and says no more of it. */
    private static final Pattern PASSED_ON =
            Pattern.compile("^关于(?:转发|印发|下发|发布|分享|推送)(.*)的(?:通知|函|公告|通告)$|^\\d{1,2}[.、)](?!\\d)(.*)$");

    private static final Pattern CALL = Pattern.compile(
            "[，,！!]*(?:现已|正式|今日|新鲜|火热|重磅)*(?:发布|出炉|来[了啦]|上线|(?:敬?请|欢迎)(?:大家)?(?:查[收阅看]|下载|阅读|关注))?[了啦]?[！!~。]*(?:全文|"
                    + BADGE + ")*$");

    private static final String TAG = "[【\\[(〔「『][^】\\])〕」』]{1,12}[】\\])〕」』]";

    /** What a site sets before its headlines: tags in brackets, and names up to a mark that parts them. */
    private static final Pattern RUBRICS = Pattern.compile("(?:" + TAG + "|[\\p{L}\\d.]{1,20}[|_/>»·•:：！!—–-])+");

    /** In such a tag or behind such a name, the title of an article about an issue. */
    private static final Pattern ABOUT = Pattern.compile("解读|读懂|评|启示|关于|详解|盘点|分析|预告|征集|勘误|更正|问答|回应");

    /** A page's way to another issue. */
    private static final Pattern NEIGHBOUR =
            Pattern.compile("(?i)prev|next|newer|older|上一?[篇期条页章]|下一?[篇期条页章]|[前后]一[篇期条页]|相关|推荐|往期|近期|更多|延伸");

    private static final Pattern TAGS_BEHIND = Pattern.compile("^(?:" + TAG + ")+");
    private static final Pattern SITE = Pattern.compile("[_|–—-].*$");

    private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\d]+");

    /** More in one issue are a misprint. */
    private static final int MOST_NUMBERS = 4;

    /** The last number of the first half of a year. */
    private static final int MIDDLE = 26;

    private final TitleCache<Boolean> ofSeries = new TitleCache<>();
    private final TitleCache<Optional<Edition>> editions = new TitleCache<>();

    /** Whether the raw text of a document may hold the name of the series: the part of it that nothing was seen to break. */
    public static boolean mayHoldName(String text) {
        return text.contains("动态周报") || text.contains("動態週報") || text.contains("動態周報");
    }

    /** Whether a text holds the name of the series, whatever white space and widths it is written with. */
    public static boolean holdsName(String text) {
        return seriesIn(text).isPresent();
    }

    /** Whether words lead to another issue than the one beside which they stand. */
    public static boolean leadsToOther(String words) {
        return NEIGHBOUR.matcher(words).find() || OwnTitle.headsOthers(words);
    }

    /** The series that a title names. */
    public Optional<Series> series(String title) {
        return seriesIn(title);
    }

    /** The series whose name a text holds. */
    static Optional<Series> seriesIn(String text) {
        return SeriesName.in(NormalizedText.of(text)).map(SeriesName.Found::series);
    }

    /** Whether the title is one of a series that is read; a province's weekly of the same name is not. */
    public boolean namesSeries(String title) {
        boolean weekly = title.indexOf('周') >= 0 || title.indexOf('週') >= 0;
        return weekly && ofSeries.of(title, TitleReader::ofSeries);
    }

    private static boolean ofSeries(String title) {
        String folded = NormalizedText.of(title);
        return SeriesName.in(folded)
                .filter(found -> !found.series().isMain() || !OtherSeries.PROVINCIAL.names(folded))
                .isPresent();
    }

    /**
     * Whether the title is an issue's own: nothing before the series' name but its publisher, nothing after it but number,
     * period and a site's name. An article about an issue is none.
     */
    public boolean namesIssue(String title) {
        return SeriesName.in(passedOn(NormalizedText.of(title)))
                .filter(found -> isBeforeTitle(found.before()) && isOwnBehind(found) && !namesAnother(found))
                .isPresent();
    }

    private static String passedOn(String folded) {
        Matcher around = PASSED_ON.matcher(folded);
        return around.matches() ? around.group(around.group(1) == null ? 2 : 1) : folded;
    }

    /** Whether a second title stands behind the first, and another issue's: the way from one to the next. */
    private static boolean namesAnother(SeriesName.Found found) {
        return SeriesName.in(found.behind())
                .flatMap(TitleReader::read)
                .filter(next ->
                        read(found).filter(first -> !first.contradicts(next)).isEmpty())
                .isPresent();
    }

    private static boolean isOwnBehind(SeriesName.Found found) {
        String rest = found.series().isMain() ? found.behind() : TitlePeriod.withoutCompact(found.behind());
        String undated = ALL_NUMBERS.matcher(TitlePeriod.without(rest)).replaceAll("");
        String residue = NUMBER.matcher(undated).replaceAll("");
        return residue.isEmpty() || isBehindTitle(residue);
    }

    /** Whether a text is the name of the series and tells no issue. */
    public boolean isBareName(String text) {
        return namesSeries(text) && namesIssue(text) && edition(text).isEmpty();
    }

    /** The words of an entry that name the series, or that have but number and days below the series' name. */
    public Optional<String> named(String words, String heading) {
        if (holdsName(words)) {
            return Optional.of(words);
        }
        return Optional.of(heading)
                .filter(this::isBareName)
                .map(name -> name + MARKS.matcher(words).replaceFirst(""))
                .filter(whole -> namesIssue(whole) && edition(whole).isPresent());
    }

    /** Whether the text begins with the series' name, but for its publisher's: not so a link of a site's menu. */
    public boolean beginsWithSeries(String title) {
        return SeriesName.in(NormalizedText.of(title))
                .filter(found -> PUBLISHER.matcher(found.before()).matches())
                .isPresent();
    }

    private static boolean isBeforeTitle(String text) {
        if (NEIGHBOUR.matcher(text).find()) {
            return false;
        }
        String own = ABOUT.matcher(text).find() ? text : RUBRICS.matcher(text).replaceFirst("");
        return PUBLISHER.matcher(own).matches();
    }

    private static boolean isBehindTitle(String text) {
        String own =
                ABOUT.matcher(text).find() ? text : TAGS_BEHIND.matcher(text).replaceFirst("");
        String bare = SITE.matcher(own).replaceFirst("");
        return CALL.matcher(bare).replaceFirst("").codePoints().noneMatch(Character::isLetter);
    }

    /** The edition that a title of this series names; empty where it names none that makes sense. */
    public Optional<Edition> edition(String title) {
        return editions.of(title, TitleReader::read);
    }

    private static Optional<Edition> read(String title) {
        return SeriesName.in(NormalizedText.of(title)).flatMap(TitleReader::read);
    }

    /**
     * The edition of a title that prints days without their year: those in the month before it was published.
     */
    public Optional<Edition> edition(String title, LocalDate published) {
        return SeriesName.in(NormalizedText.of(title))
                .flatMap(found -> Stream.of(published.getYear(), published.getYear() - 1)
                        .flatMap(year -> Stream.ofNullable(TitlePeriod.in(own(found), new Week(year, MIDDLE))))
                        .filter(days -> !days.end().isAfter(published)
                                && days.end().plusMonths(1).isAfter(published))
                        .map(days -> numbered(found, days).during(days))
                        .findFirst());
    }

    /** Whether a title prints days, with or without a year. */
    public static boolean printsDays(String title) {
        return SeriesName.in(NormalizedText.of(title))
                .filter(found -> TitlePeriod.isIn(own(found)))
                .isPresent();
    }

    private static Optional<Edition> read(SeriesName.Found found) {
        String own = own(found);
        Matcher number = NUMBER.matcher(own);
        Week week = number.find() && number.group(1) != null ? week(number.group(1), number) : null;
        Period printed = TitlePeriod.in(own, week);
        Period period = printed == null && !found.series().isMain() ? TitlePeriod.compact(own, week) : printed;
        if (period != null) {
            return Optional.of(numbered(found, period).during(period));
        }
        return week == null || !PossibleYears.hold(week.year())
                ? Optional.empty()
                : Optional.of(new Edition(found.series(), week, null, numbers(number)));
    }

    /** What stands behind the name, up to the next title where that is not all there is of this one. */
    private static String own(SeriesName.Found found) {
        return SeriesName.in(found.behind())
                .map(SeriesName.Found::before)
                .filter(before -> NUMBER.matcher(before).find() || TitlePeriod.isIn(before))
                .orElse(found.behind());
    }

    /** With its number, whose year may stand with the days alone: one of a high number belongs to the year it begins in. */
    private static Edition numbered(SeriesName.Found found, Period days) {
        Matcher number = NUMBER.matcher(own(found));
        if (!number.find()) {
            return new Edition(found.series(), null, days);
        }
        boolean first = Integer.parseInt(number.group(2)) > MIDDLE;
        String year = String.valueOf((first ? days.start() : days.end()).getYear());
        Week week = week(number.group(1) == null ? year : number.group(1), number);
        return PossibleYears.hold(week.year())
                ? new Edition(found.series(), week, days, numbers(number))
                : new Edition(found.series(), null, days);
    }

    private static Week week(String year, Matcher number) {
        return new Week(Integer.parseInt(year), Integer.parseInt(number.group(2)));
    }

    private static int numbers(Matcher number) {
        int first = Integer.parseInt(number.group(2));
        int last = number.group(3) == null ? first : Integer.parseInt(number.group(3));
        return last >= first && last - first < MOST_NUMBERS ? last - first + 1 : 1;
    }
}
