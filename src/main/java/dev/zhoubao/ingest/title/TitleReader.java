package dev.zhoubao.ingest.title;

import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Week;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the edition out of a title: {@code 网络安全信息与动态周报2024年第27期（7月1日-7月7日）} in the spellings of every
 * year since 2010. Dates are taken as printed; those without a year take it from the issue's. Titles are short (those of
 * more than 500 characters are none), so the JDK's patterns do here, many times as fast as linear-time ones.
 */
public final class TitleReader {

    /** Group 3: the last number of a double issue. */
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{4})年第(\\d{1,3})(?:" + SeriesName.FURTHER + ")?期(?:合刊\\)?)?");

    /** The count over all years, beside the year's. */
    private static final Pattern ALL_NUMBERS = Pattern.compile("[(\\[]总第\\d{1,4}期[)\\]]");

    private static final String DATE = "(?:(\\d{4})[年./-])?(\\d{1,2})[月./-](\\d{1,2})日?";

    /** The last day may leave its month to the first: 3月17日-23日. */
    private static final String LAST = "(?:(\\d{4})[年./-])?(?:(\\d{1,2})[月./-])?(\\d{1,2})日?";

    private static final String DAYS = DATE + "(?:[-‐‑–—―~～一至到]|--|——)" + LAST;
    private static final Pattern PERIOD = Pattern.compile("[(\\[【]" + DAYS + "[)\\]】]");

    /** Days without signs between them, as other series than the main one print them. */
    private static final Pattern COMPACT =
            Pattern.compile("[(\\[【](\\d{4})(\\d{2})(\\d{2})(?:[-‐‑–—―~～一至到]|--|——)(\\d{4})(\\d{2})(\\d{2})[)\\]】]");

    /** Days that stand for themselves, above a text; the first has its year. */
    private static final Pattern LINE = Pattern.compile("(?<!\\d)(?=\\d{4}[年./-])" + DAYS + "(?![\\d.])");

    private static final int LONGEST_LINE = 60;

    private static final Pattern PUBLISHER = Pattern.compile(
            "(?:国家互联网?应急中心|CNCERT(?:/CC)?|国家信息安全漏洞共享平台|转载|转发|发布|\\p{So}|[-—–:：|()【】\\[\\]《“\"「『#>»·•])*");

    private static final String TAG = "[【\\[(〔「『][^】\\])〕」』]{1,12}[】\\])〕」』]";

    /** What a site sets before its headlines: tags in brackets, and names up to a mark that parts them. */
    private static final Pattern RUBRICS = Pattern.compile("(?:" + TAG + "|[\\p{L}\\d.]{1,20}[|_>»·•:：—–-])+");

    /** In such a tag or behind such a name, the title of an article about an issue. */
    private static final Pattern ABOUT = Pattern.compile("解读|读懂|评|启示|关于|详解|盘点|分析|预告|征集|勘误|更正|问答|回应");

    /** A page's way to another issue. */
    private static final Pattern NEIGHBOUR = Pattern.compile("上一?[篇期条页章]|下一?[篇期条页章]|[前后]一[篇期条页]|相关|推荐|往期|近期|更多|延伸");

    private static final Pattern TAGS_BEHIND = Pattern.compile("^(?:" + TAG + ")+");
    private static final Pattern SITE = Pattern.compile("[_|–—-].*$");

    /** More in one issue are a misprint. */
    private static final int MOST_NUMBERS = 4;

    private final TitleCache<Boolean> ofSeries = new TitleCache<>();
    private final TitleCache<Optional<Edition>> editions = new TitleCache<>();

    /** Whether a text holds the name of the series, whatever white space and widths it is written with. */
    public static boolean holdsName(String text) {
        return seriesIn(text).isPresent();
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
        return SeriesName.in(NormalizedText.of(title))
                .filter(found -> isBeforeTitle(found.before()) && isOwnBehind(found))
                .isPresent();
    }

    private static boolean isOwnBehind(SeriesName.Found found) {
        String rest = found.series().isMain()
                ? found.behind()
                : COMPACT.matcher(found.behind()).replaceAll("");
        String numberless =
                ALL_NUMBERS.matcher(NUMBER.matcher(rest).replaceAll("")).replaceAll("");
        String residue = PERIOD.matcher(numberless).replaceAll("");
        return residue.isEmpty() || isBehindTitle(residue);
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
        return SITE.matcher(own).replaceFirst("").codePoints().noneMatch(Character::isLetter);
    }

    /** The edition that a title of this series names; empty where it names none that makes sense. */
    public Optional<Edition> edition(String title) {
        return editions.of(title, TitleReader::read);
    }

    private static Optional<Edition> read(String title) {
        return SeriesName.in(NormalizedText.of(title)).flatMap(TitleReader::read);
    }

    private static Optional<Edition> read(SeriesName.Found found) {
        Edition numbered = numbered(found);
        Week week = numbered == null ? null : numbered.week();
        Period printed = period(PERIOD, found.behind(), week);
        Period period = printed == null && !found.series().isMain() ? period(COMPACT, found.behind(), week) : printed;
        if (numbered != null) {
            return Optional.of(numbered.during(period));
        }
        return period == null ? Optional.empty() : Optional.of(new Edition(found.series(), null, period));
    }

    private static @Nullable Edition numbered(SeriesName.Found found) {
        String text = found.behind();
        int middle = text.indexOf("年第");
        Matcher number = NUMBER.matcher(text);
        boolean longer = middle > 4 && Character.isDigit(text.charAt(middle - 5));
        if (middle < 4 || longer || !number.find(middle - 4)) {
            return null;
        }
        int first = Integer.parseInt(number.group(2));
        int last = number.group(3) == null ? first : Integer.parseInt(number.group(3));
        int year = Integer.parseInt(number.group(1));
        int numbers = last >= first && last - first < MOST_NUMBERS ? last - first + 1 : 1;
        return PossibleYears.hold(year) ? new Edition(found.series(), new Week(year, first), null, numbers) : null;
    }

    /**
     * Days that stand above a text.
     *
     * @param misprinted whether the year of the last day lies before that of the first, and is read as the first's
     */
    public record PeriodLine(Period period, boolean misprinted) {}

    /** The days of a line that is hardly more than them; empty where it has none that make sense. */
    public static Optional<PeriodLine> periodLine(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher dates = LINE.matcher(NormalizedText.of(line));
        if (!dates.find()) {
            return Optional.empty();
        }
        Period printed = period(dates, null, true);
        Period period = printed == null ? period(dates, null, false) : printed;
        return Optional.ofNullable(period).map(days -> new PeriodLine(days, printed == null));
    }

    private static @Nullable Period period(Pattern days, String text, @Nullable Week week) {
        Matcher dates = days.matcher(text);
        return dates.find() ? period(dates, week, true) : null;
    }

    /** @param lastYear whether the year of the last day counts, where it is printed */
    private static @Nullable Period period(Matcher dates, @Nullable Week week, boolean lastYear) {
        int startMonth = Integer.parseInt(dates.group(2));
        int endMonth = dates.group(5) == null ? startMonth : Integer.parseInt(dates.group(5));
        Years years = years(year(dates.group(1)), lastYear ? year(dates.group(4)) : null, startMonth, endMonth, week);
        return years == null
                ? null
                : period(PrintedDay.of(startMonth, dates.group(3)), PrintedDay.of(endMonth, dates.group(6)), years);
    }

    private record Years(int start, int end) {}

    /** The years of both ends; a missing one follows from the other, or from the issue's year. */
    private static @Nullable Years years(
            @Nullable Integer start, @Nullable Integer end, int startMonth, int endMonth, @Nullable Week week) {
        int turn = startMonth == 12 && endMonth == 1 ? 1 : 0;
        if (start != null) {
            return new Years(start, end == null ? start + turn : end);
        }
        if (end != null) {
            return new Years(end - turn, end);
        }
        return week == null ? null : years(week, startMonth, turn);
    }

    /** A first issue may begin in the December before, a last one in the January after. */
    private static Years years(Week week, int startMonth, int turn) {
        int year = week.year();
        if (startMonth == 12 && week.issue() < 27) {
            return new Years(year - 1, year - 1 + turn);
        }
        return startMonth == 1 && week.issue() > 51 ? new Years(year + 1, year + 1) : new Years(year, year + turn);
    }

    private static @Nullable Integer year(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private record PrintedDay(int month, int day) {

        static PrintedDay of(int month, String day) {
            return new PrintedDay(month, Integer.parseInt(day));
        }

        LocalDate in(int year) {
            return LocalDate.of(year, month, day);
        }
    }

    private static @Nullable Period period(PrintedDay first, PrintedDay last, Years years) {
        try {
            LocalDate start = first.in(years.start());
            LocalDate end = last.in(years.end());
            boolean possible = PossibleYears.hold(start) && PossibleYears.hold(end) && !end.isBefore(start);
            return possible ? new Period(start, end) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
