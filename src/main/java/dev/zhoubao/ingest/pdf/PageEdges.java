package dev.zhoubao.ingest.pdf;

import dev.zhoubao.ingest.ArticleAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the heads and feet of pages from their text: what comes again at its place, page numbers, a browser's print marks.
 *
 * @param pages the segments of each page without them
 * @param address which a browser printed at the foot
 */
record PageEdges(List<List<Segment>> pages, Optional<String> address) {

    /** A head or foot has at most this many lines. */
    private static final int LINES = 2;

    private static final int LONGEST = 80;
    private static final int LONGEST_NUMBER = 4;
    private static final int UNCOUNTED = 2;
    private static final String BULLETS = "●•∙▪■◆★►✓";
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NUMBER = Pattern.compile("[-—–·\\s]*(?:第|Page|P\\.?)?\\s*(\\d{1,4})\\s*页?"
            + "\\s*(?:(?:[/／|,，]|of|共)+\\s*(?:共|第)?\\s*\\d{1,4}\\s*页?)?[-—–·\\s]*");
    private static final Pattern PRINTED = Pattern.compile(
            "\\d{1,4}[/.年-]\\d{1,2}[/.月-]\\d{1,4}日?,?\\s*(?:[上下]午|[AP]M)?\\s*\\d{1,2}:\\d{2}(?:\\s*[AP]M)?(?:\\s.*)?");
    private static final Pattern ADDRESS = Pattern.compile("((?:https?|file)://\\S+?)\\s+\\d{1,4}\\s*/\\s*\\d{1,4}");

    static PageEdges of(List<List<Segment>> pages) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            int number = i + 1;
            edge(pages.get(i)).stream()
                    .map(line -> place(line, number))
                    .distinct()
                    .forEach(place -> places.merge(place, 1, Integer::sum));
        }
        List<List<Segment>> texts = new ArrayList<>();
        Optional<String> address = Optional.empty();
        for (List<Segment> page : pages) {
            int number = texts.size() + 1;
            List<Segment> marks = edge(page).stream()
                    .filter(line -> places.getOrDefault(place(line, number), 0) > 1 || isMark(line, number))
                    .filter(line -> line.text().length() <= LONGEST
                            || ADDRESS.matcher(line.text()).matches())
                    .toList();
            texts.add(page.stream()
                    .filter(segment -> marks.stream().noneMatch(mark -> mark.besides(segment)))
                    .toList());
            address = address.or(() -> marks.stream()
                    .map(mark -> ADDRESS.matcher(mark.text()))
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group(1))
                    .filter(ArticleAddress::isWeb)
                    .findFirst());
        }
        return new PageEdges(texts, address);
    }

    private static boolean isMark(Segment line, int page) {
        Matcher number = NUMBER.matcher(line.text());
        boolean numbered = number.matches()
                && (Integer.parseInt(number.group(1)) == page
                        || number.group(1).length() < line.text().length());
        return numbered
                || PRINTED.matcher(line.text()).matches()
                || ADDRESS.matcher(line.text()).matches();
    }

    private static List<Segment> edge(List<Segment> page) {
        List<Segment> lines = Segment.lines(page);
        List<Segment> edge = new ArrayList<>(lines.subList(0, Math.min(LINES, lines.size())));
        edge.addAll(lines.subList(Math.max(edge.size(), lines.size() - LINES), lines.size()));
        return edge;
    }

    /**
     * What it says, whatever the number of the page, and where; what ends like a sentence or begins like an entry is text. A list that spans pages
     * has lines that differ in numbers only.
     */
    private static String place(Segment line, int page) {
        String text = line.text();
        return text.endsWith("。") || BULLETS.indexOf(text.charAt(0)) >= 0
                ? line.toString()
                : Math.round(line.base() / 4)
                        + DIGITS.matcher(text)
                                .replaceAll(found -> isPageNumber(found, text, page) ? "#" : found.group())
                                .replaceAll("\\s", "");
    }

    /** At an end of the line, or close to the page's own; covers are not always counted. */
    private static boolean isPageNumber(MatchResult digits, String text, int page) {
        boolean atEnd = digits.start() == 0 || digits.end() == text.length();
        return digits.group().length() <= LONGEST_NUMBER
                && (atEnd || Math.abs(Integer.parseInt(digits.group()) - page) <= UNCOUNTED);
    }
}
