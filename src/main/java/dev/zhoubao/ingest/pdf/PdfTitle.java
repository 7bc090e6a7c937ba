package dev.zhoubao.ingest.pdf;

import dev.zhoubao.ingest.title.NormalizedText;
import dev.zhoubao.ingest.title.TitleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The title of a bulletin that stands on its first page: in one line, or in several, series, issue and period each for
 * itself and in any order.
 *
 * @param lines those that are nothing but the title
 */
record PdfTitle(String text, List<Segment> lines) {

    private static final int FIRST_LINES = 14;
    private static final int MOST_JOINED = 3;
    private static final String DAY = "(?:\\d{4}[年./-])?\\d{1,2}[月./-]\\d{1,2}日?";
    private static final Pattern PERIOD =
            Pattern.compile(DAY + "(?:[-‐‑–—―~～一至到]|--|——)(?:\\d{4}[年./-])?(?:\\d{1,2}[月./-])?\\d{1,2}日?(?![\\d.])");
    private static final Pattern ISSUE = Pattern.compile("(\\d{4})年(?:度)?第(\\d{1,3})期");
    private static final Pattern NUMBER = Pattern.compile("第(\\d{1,3})期");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})[年./-]");
    private static final Pattern PUBLISHER = Pattern.compile("网络安全信息与动态周报|国家互联网?应急中心|CNCERT(?:/CC)?");
    private static final TitleReader TITLES = new TitleReader();

    /**
     * Finds it.
     *
     * @param page the lines of the first page, heads and feet included
     * @param told what the document says of its title
     */
    static Optional<PdfTitle> of(List<Segment> page, Optional<String> told) {
        List<Segment> first = page.subList(0, Math.min(page.size(), FIRST_LINES));
        Optional<PdfTitle> whole = windows(first)
                .filter(lines -> lines.size() == 1 ? TITLES.namesIssue(text(lines)) : bare(text(lines)))
                .filter(lines -> TITLES.edition(text(lines))
                        .filter(edition -> edition.period() != null)
                        .isPresent())
                .map(lines -> new PdfTitle(text(lines), lines))
                .findFirst();
        Optional<PdfTitle> said = told.filter(TITLES::namesIssue)
                .filter(title -> TITLES.edition(title).isPresent())
                .map(title -> new PdfTitle(title, same(title, first)));
        return whole.or(() -> said).or(() -> composed(first, page));
    }

    /** One line, two, or three that follow one another. */
    private static Stream<List<Segment>> windows(List<Segment> lines) {
        List<List<Segment>> windows = new ArrayList<>();
        for (int length = 1; length <= MOST_JOINED; length++) {
            for (int start = 0; start + length <= lines.size(); start++) {
                windows.add(lines.subList(start, start + length));
            }
        }
        return windows.stream();
    }

    private static List<Segment> same(String title, List<Segment> first) {
        return windows(first)
                .filter(lines -> NormalizedText.of(text(lines)).equals(NormalizedText.of(title)))
                .findFirst()
                .orElse(List.of());
    }

    /** Out of the lines around the one that names the series. */
    private static Optional<PdfTitle> composed(List<Segment> first, List<Segment> page) {
        Optional<List<Segment>> name = windows(first)
                .filter(lines -> TitleReader.holdsName(text(lines)))
                .findFirst();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String above = NormalizedText.of(text(first));
        Optional<String> period = period(above).or(() -> ownLine(page));
        String issue = issue(above, period.orElse(""));
        String title =
                "网络安全信息与动态周报" + issue + period.map(days -> "（" + days + "）").orElse("");
        List<Segment> lines = new ArrayList<>(name.get());
        first.stream().filter(line -> bare(line.text())).forEach(lines::add);
        return Optional.of(new PdfTitle(title, lines));
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
    private static Optional<String> ownLine(List<Segment> page) {
        return page.stream()
                .map(line -> NormalizedText.of(line.text()).replaceAll("[()\\[\\]【】]", ""))
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

    private static String text(List<Segment> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString()
                .replace("\n", lines.size() > MOST_JOINED ? " " : "")
                .strip();
    }
}
