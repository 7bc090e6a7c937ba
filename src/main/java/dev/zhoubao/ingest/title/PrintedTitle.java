package dev.zhoubao.ingest.title;

import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Series;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    public static Optional<PrintedTitle> of(List<String> beginning, Optional<String> told) {
        List<String> page = beginning.stream()
                .map(line -> line.length() > LONGEST ? "" : line)
                .toList();
        Optional<PrintedTitle> whole = windows(page)
                .filter(lines -> TITLES.namesIssue(lines.in(page)) || (lines.count() > 1 && bare(lines.in(page))))
                .filter(lines -> TITLES.edition(lines.in(page))
                        .filter(edition -> edition.period() != null)
                        .isPresent())
                .map(lines -> new PrintedTitle(lines.in(page), lines.numbers()))
                .findFirst()
                .map(title -> title.latest(page));
        Optional<PrintedTitle> said = told.filter(TITLES::namesIssue)
                .filter(title -> TITLES.edition(title).isPresent())
                .map(title -> new PrintedTitle(title, same(title, page)));
        return whole.or(() -> said).or(() -> composed(page));
    }

    /** Of titles that follow one another line by line, the latest: the others are of earlier issues. */
    private PrintedTitle latest(List<String> page) {
        PrintedTitle latest = this;
        int next = lines.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        for (int i = next; lines.size() == 1 && i < page.size() && TITLES.namesIssue(page.get(i)); i++) {
            Optional<Edition> edition = TITLES.edition(page.get(i));
            if (edition.isPresent()
                    && edition.get().compareTo(TITLES.edition(latest.text).orElseThrow()) > 0) {
                latest = new PrintedTitle(page.get(i), Set.of(i));
            }
        }
        return latest;
    }

    /** Lines that follow one another. */
    private record Window(int start, int count) {

        String in(List<String> lines) {
            return String.join("", lines.subList(start, start + count)).strip();
        }

        Set<Integer> numbers() {
            return IntStream.range(start, start + count).boxed().collect(Collectors.toSet());
        }
    }

    /** One line of the first, two, or three that follow one another. */
    private static Stream<Window> windows(List<String> page) {
        int first = Math.min(page.size(), FIRST_LINES);
        return IntStream.rangeClosed(1, MOST_JOINED)
                .boxed()
                .flatMap(count -> IntStream.rangeClosed(0, first - count).mapToObj(start -> new Window(start, count)))
                .filter(lines -> page.subList(lines.start(), lines.start() + lines.count()).stream()
                        .noneMatch(String::isEmpty));
    }

    private static Set<Integer> same(String title, List<String> page) {
        return windows(page)
                .filter(lines -> NormalizedText.of(lines.in(page)).equals(NormalizedText.of(title)))
                .findFirst()
                .map(Window::numbers)
                .orElse(Set.of());
    }

    /** Out of the lines around the one that names the series. */
    private static Optional<PrintedTitle> composed(List<String> page) {
        Optional<Window> name = windows(page)
                .filter(lines -> TitleReader.holdsName(lines.in(page)))
                .findFirst();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<String> first = page.subList(0, Math.min(page.size(), FIRST_LINES));
        String above = NormalizedText.of(String.join(" ", first));
        Optional<String> period = period(above).or(() -> ownLine(page));
        String issue = issue(above, period.orElse(""));
        String series = TitleReader.seriesIn(name.get().in(page))
                .orElse(Series.BULLETIN)
                .chinese();
        String title = series + issue + period.map(days -> "（" + days + "）").orElse("");
        Set<Integer> lines = new TreeSet<>(name.get().numbers());
        IntStream.range(0, first.size())
                .filter(i -> !first.get(i).isEmpty() && bare(first.get(i)))
                .forEach(lines::add);
        return Optional.of(new PrintedTitle(title, lines));
    }

    /** Whether a text is nothing but parts of a title. */
    private static boolean bare(String text) {
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
