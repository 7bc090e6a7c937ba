package dev.zhoubao.ingest.title;

import dev.zhoubao.model.Series;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The title of a bulletin that stands at the beginning of a printed document: in one line, or in several, series, issue
 * and period each for itself and in any order.
 *
 * @param lines the numbers, from 0, of those lines that are nothing but the title
 */
public record PrintedTitle(String text, Set<Integer> lines) {

    private static final int FIRST_LINES = 14;
    private static final int MOST_JOINED = 3;
    /** What is much longer is text. */
    private static final int LONGEST = 200;

    private static final String DAY = "(?:\\d{4}[年./-])?\\d{1,2}[月./-]\\d{1,2}日?";
    private static final Pattern PERIOD =
            Pattern.compile(DAY + "(?:[-‐‑–—―~～一至到]|--|——)(?:\\d{4}[年./-])?(?:\\d{1,2}[月./-])?\\d{1,2}日?(?![\\d.])");
    private static final Pattern ISSUE = Pattern.compile("(\\d{4})年(?:度)?第(\\d{1,3})(?:期?[、,，/和至—–-]第?\\d{1,3})?期");
    private static final Pattern NUMBER = Pattern.compile("第(\\d{1,3})期");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})[年./-]");
    private static final Pattern PUBLISHER =
            Pattern.compile("网络安全信息与动态周报|CNVD漏洞周报|国家互联网?应急中心|国家信息安全漏洞共享平台|CNCERT(?:/CC)?");
    private static final Pattern PUBLISHED_BY = Pattern.compile("国家互联网?应急中心|CNCERT(?:/CC)?");
    private static final TitleReader TITLES = new TitleReader();

    public PrintedTitle {
        lines = Set.copyOf(lines);
    }

    /**
     * Finds it.
     *
     * @param beginning the lines of the first page, or as many
     * @param told what the document says of its title
     */
    public static Optional<PrintedTitle> of(List<PrintedLine> beginning, Optional<String> told) {
        List<String> page = beginning.stream()
                .map(PrintedLine::text)
                .map(line -> line.length() > LONGEST ? "" : line)
                .toList();
        return OwnTitle.of(beginning)
                .map(title -> new PrintedTitle(dated(title, page), withOthers(title, page)))
                .or(() -> told.filter(TITLES::namesIssue)
                        .filter(title -> TITLES.edition(title).isPresent())
                        .map(title -> new PrintedTitle(title, Set.of())))
                .or(() -> composed(beginning, page));
    }

    /** The titles of other issues above it, too, below which its text does not stand. */
    private static Set<Integer> withOthers(OwnTitle title, List<String> page) {
        Set<Integer> lines = new TreeSet<>(title.lines());
        IntStream.range(0, title.first())
                .filter(i -> TITLES.edition(page.get(i)).isPresent())
                .forEach(lines::add);
        return lines;
    }

    /** With the days that stand further down in a line of their own, where it has none itself. */
    private static String dated(OwnTitle title, List<String> page) {
        return title.edition().period() != null
                ? title.text()
                : ownLine(page).map(days -> title.text() + "（" + days + "）").orElse(title.text());
    }

    /** Out of the lines around the one that names the series. */
    private static Optional<PrintedTitle> composed(List<PrintedLine> beginning, List<String> page) {
        List<String> first =
                page.subList(0, Math.min(OwnTitle.text(beginning), Math.min(page.size(), FIRST_LINES))).stream()
                        .map(line -> TITLES.edition(line).isPresent() ? "" : line)
                        .toList();
        Optional<Set<Integer>> name = IntStream.rangeClosed(1, MOST_JOINED)
                .boxed()
                .flatMap(count -> IntStream.rangeClosed(0, first.size() - count)
                        .mapToObj(start ->
                                IntStream.range(start, start + count).boxed().collect(Collectors.toSet())))
                .filter(lines -> TitleReader.holdsName(in(lines, first)))
                .findFirst();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String above = NormalizedText.of(String.join(" ", first));
        Optional<String> period = period(above).or(() -> ownLine(page));
        String issue = issue(above, period.orElse(""));
        String series = TitleReader.seriesIn(in(name.get(), first))
                .orElse(Series.BULLETIN)
                .chinese();
        String title = series + issue + period.map(days -> "（" + days + "）").orElse("");
        Set<Integer> lines = new TreeSet<>(name.get());
        IntStream.range(0, first.size())
                .filter(i -> !first.get(i).isEmpty() && bare(first.get(i)))
                .forEach(lines::add);
        return Optional.of(new PrintedTitle(title, lines));
    }

    private static String in(Set<Integer> numbers, List<String> lines) {
        return numbers.stream().sorted().map(lines::get).collect(Collectors.joining());
    }

    /** A title without its publisher, who may stand in the midst of it. */
    static String withoutPublisher(String title) {
        return PUBLISHED_BY.matcher(title).replaceAll("");
    }

    /** Whether a text is nothing but parts of a title. */
    static boolean bare(String text) {
        String rest = PUBLISHER.matcher(NormalizedText.of(text)).replaceAll("");
        rest = PERIOD.matcher(ISSUE.matcher(rest).replaceAll("")).replaceAll("");
        return NUMBER.matcher(rest).replaceAll("").codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static Optional<String> period(String folded) {
        Matcher period = PERIOD.matcher(folded);
        return period.find() ? Optional.of(period.group()) : Optional.empty();
    }

    /** A period further down that has a line for itself. */
    private static Optional<String> ownLine(List<String> page) {
        return page.stream()
                .map(line -> NormalizedText.of(line).replaceAll("[()\\[\\]【】]", ""))
                .filter(line -> PERIOD.matcher(line).matches())
                .findFirst();
    }

    /** With its year, which may stand with the period alone: an issue of a high number belongs to the year it begins in. */
    private static String issue(String folded, String period) {
        Matcher whole = ISSUE.matcher(folded);
        if (whole.find()) {
            return whole.group();
        }
        Matcher number = NUMBER.matcher(folded);
        List<String> years =
                YEAR.matcher(period).results().map(found -> found.group(1)).toList();
        if (!number.find() || years.isEmpty()) {
            return "";
        }
        String year = Integer.parseInt(number.group(1)) > 26 ? years.get(0) : years.get(years.size() - 1);
        return year + "年" + number.group();
    }
}
