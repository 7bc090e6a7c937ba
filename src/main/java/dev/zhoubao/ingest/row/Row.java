package dev.zhoubao.ingest.row;

import com.google.re2j.Pattern;
import dev.zhoubao.ingest.ArticleAddress;
import dev.zhoubao.ingest.DateLine;
import dev.zhoubao.ingest.Part;
import dev.zhoubao.ingest.PrintedDay;
import dev.zhoubao.ingest.title.TitleReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a table has of one article. Which cell is which is told by what they hold, since everybody calls them otherwise.
 *
 * @param number of the row among all, from 1
 * @param cells by their names, in order
 */
record Row(int number, Map<String, String> cells) {

    private static final int LONGEST_TITLE = 200;
    private static final int LEAST_TEXT = 40;

    /** What every issue's text is about, and more than one sentence; a cell with one is evidence of something. */
    private static final Pattern TEXT = Pattern.compile("(?s)。.*(?:评[价價]|事件|漏洞).*。|(?:评[价價]|事件|漏洞).*。.*。");

    private static final Pattern MARKUP = Pattern.compile("(?i)</?(?:p|br|div|span|section|li|td|h\\d)[\\s/>]");

    /** In the name of a cell that may count a moment in seconds. */
    private static final Pattern DAY = Pattern.compile("(?i)date|time|publish|created|日期|时间|发布");

    private static final Pattern PUBLISHED = Pattern.compile("(?i)publi[sc]|pub_?date|发布|发表");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final TitleReader TITLES = new TitleReader();

    /** A cell, or else the first line of one. */
    Optional<String> title() {
        return cells.values().stream()
                .filter(Row::isTitle)
                .findFirst()
                .or(() -> cells.values().stream()
                        .flatMap(cell -> cell.lines().limit(1))
                        .filter(Row::isTitle)
                        .findFirst());
    }

    private static boolean isTitle(String cell) {
        return cell.length() <= LONGEST_TITLE && TITLES.namesIssue(cell);
    }

    /** The longest cell that is about what an issue is about. */
    Optional<String> text() {
        return longest().map(Map.Entry::getValue);
    }

    private Optional<Map.Entry<String, String>> longest() {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().length() >= LEAST_TEXT
                        && TEXT.matcher(cell.getValue()).find()
                        && !isTitle(cell.getValue()))
                .max(Comparator.comparingInt(cell -> cell.getValue().length()));
    }

    Optional<String> address() {
        return cells.values().stream().filter(ArticleAddress::isWeb).findFirst();
    }

    private Optional<LocalDate> day() {
        return Stream.of(
                        named(name -> PUBLISHED.matcher(name).find()),
                        named(name -> DAY.matcher(name).find()),
                        named(name -> true).filter(cell -> !DIGITS.matches(cell)))
                .flatMap(days -> days)
                .filter(cell -> cell.length() <= LONGEST_TITLE)
                .flatMap(cell -> PrintedDay.of(cell).stream())
                .findFirst();
    }

    private Stream<String> named(Predicate<String> names) {
        return cells.entrySet().stream()
                .filter(cell -> names.test(cell.getKey()) && !DateLine.isOther(cell.getKey()))
                .map(Map.Entry::getValue);
    }

    private boolean isEmptyAt(String name) {
        return cells.containsKey(name) && cells.get(name).isBlank();
    }

    /** The article, or a link to it or its title where there is no more. */
    Part part() {
        String name = "row " + number;
        String title = title().orElseThrow();
        String url = address().orElse(null);
        String text = text().orElse("");
        if (text.isEmpty() && url != null) {
            return text(name, "- [" + title + "](" + url + ")\n", Part.Said.NOTHING);
        }
        Part.Said said = new Part.Said(title, null, null, day().orElse(null), null, url);
        return MARKUP.matcher(text).find()
                ? Part.html(name, "<body>" + text, said)
                : text(name, "# " + title + "\n\n" + text, said);
    }

    private static Part text(String name, String text, Part.Said said) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Part(name, () -> bytes, said);
    }

    /** Those of articles, whole or as a link, or with nothing where others have their text. */
    static List<Row> articles(List<Row> rows) {
        List<Row> titled = rows.stream().filter(row -> row.title().isPresent()).toList();
        Set<String> texts = titled.stream()
                .flatMap(row -> row.longest().stream())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return titled.stream()
                .filter(row -> row.text().isPresent()
                        || row.address().isPresent()
                        || texts.stream().anyMatch(name -> row.isEmptyAt(name)))
                .toList();
    }
}
