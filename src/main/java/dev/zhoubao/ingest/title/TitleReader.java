package dev.zhoubao.ingest.title;

import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Week;
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

    /** Whether the raw text of a document may hold the name of the series: the part of it that nothing was seen to break. */
    public static boolean mayHoldName(String text) {
        return text.contains("动态周报") || text.contains("動態週報") || text.contains("動態周報");
    }

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
        String rest = found.series().isMain() ? found.behind() : TitlePeriod.withoutCompact(found.behind());
        String numberless =
                ALL_NUMBERS.matcher(NUMBER.matcher(rest).replaceAll("")).replaceAll("");
        String residue = TitlePeriod.without(numberless);
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
        Period printed = TitlePeriod.in(found.behind(), week);
        Period period =
                printed == null && !found.series().isMain() ? TitlePeriod.compact(found.behind(), week) : printed;
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
}
