package dev.zhoubao.ingest.title;

import dev.zhoubao.ingest.title.PrintedLine.Standing;
import dev.zhoubao.model.Edition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which of the titles above a text is the document's own: of the headings, else of the plain lines, the last above the text.
 * A link or an entry of a list is it only where it is the first line and the only title; a title among earlier issues or
 * behind the text never is. A title may run over several lines.
 *
 * @param first the number of its first line, from 0
 * @param count how many lines it has
 */
public record OwnTitle(String text, int first, int count, Edition edition, Standing standing) {

    private static final int MOST_JOINED = 5;
    /** What is much longer is text. */
    private static final int LONGEST = 200;

    private static final int LONGEST_PART = 60;

    /** With what the text of an issue begins. */
    private static final Pattern TEXT = Pattern.compile("评[价價][^，。；]{0,2}[为為]|^(?=.{24}).*\\d\\s*[起个個万萬]|^.{" + LONGEST
            + "}" + "|^[^\\p{L}]*(?:[一二三四五六七八九十]、)?本[周週期](?!.*[周週][报報])[^，。；：]{2,16}$");

    /** What the texts of no other series have. */
    private static final Pattern FACTS = Pattern.compile("网络安全\\p{L}{0,6}评价为|处理了?网络安全事件\\d");

    /** The headings of other issues. */
    private static final Pattern OTHERS = Pattern.compile(
            "[^\\p{L}\\d]*(?:(?:近期|往期|历史|以往|过往|上[一]?期|上周)(?:精彩)?(?:回顾|推荐|精彩|周报|阅读|内容)?|(?:相关|推荐|延伸)(?:阅读|文章))[^\\p{L}\\d]*");

    private static final Pattern BULLET = Pattern.compile("^(?:[-+●•·|▪■◆★]|\\*(?!\\*)|\\d{1,2}[.、)]).*");

    /** As a line begins that goes on with no other: a dash without a space behind it may stand between two days. */
    private static final Pattern ENTRY = Pattern.compile("[-+*●•·▪■◆★]\\s");

    private static final TitleReader TITLES = new TitleReader();

    /** The numbers of its lines. */
    public Set<Integer> lines() {
        return IntStream.range(first, first + count).boxed().collect(Collectors.toSet());
    }

    /** Whether it runs over this line. */
    public boolean holds(int line) {
        return line >= first && line < first + count;
    }

    /** The one of a document's first lines. */
    public static Optional<OwnTitle> of(List<PrintedLine> lines) {
        int text = text(lines);
        List<OwnTitle> titles = titles(lines.subList(0, text));
        Optional<Standing> strongest = titles.stream().map(OwnTitle::standing).min(Comparator.naturalOrder());
        List<OwnTitle> own = titles.stream()
                .filter(title -> title.standing == strongest.orElseThrow())
                .toList();
        if (own.isEmpty() || (strongest.orElseThrow() == Standing.ENTRY && (own.size() > 1 || own.get(0).first > 0))) {
            return Optional.empty();
        }
        return Optional.of(own.get(text < lines.size() ? own.size() - 1 : 0));
    }

    /** Where the text begins; behind the last line, where none does. */
    public static int text(List<PrintedLine> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).standing() != Standing.ENTRY
                        && TEXT.matcher(lines.get(i).text()).find()
                        && !TITLES.namesIssue(lines.get(i).text()))
                .findFirst()
                .orElse(lines.size());
    }

    /** Whether the facts of an issue stand above any title, so that it seems to have lost its own. */
    public static boolean isMissing(List<PrintedLine> lines) {
        int text = text(lines);
        return text < lines.size()
                && lines.subList(0, text + 1).stream()
                        .noneMatch(line -> TITLES.edition(line.text()).isPresent())
                && lines.stream().anyMatch(line -> holdsFacts(line.text()));
    }

    /** Whether a line heads a list of other issues, which it does where some stand below. */
    public static boolean headsOthers(String line) {
        return OTHERS.matcher(NormalizedText.of(line)).matches();
    }

    /** Whether a text tells what only the bulletins do. */
    public static boolean holdsFacts(String text) {
        return FACTS.matcher(text).find();
    }

    private static List<OwnTitle> titles(List<PrintedLine> above) {
        List<OwnTitle> titles = new ArrayList<>();
        boolean others = false;
        for (int i = 0; i < above.size(); i++) {
            Optional<OwnTitle> title = at(i, above);
            String text = above.get(i).text();
            if (title.isPresent()) {
                if (!others || title.get().standing == Standing.HEADING) {
                    titles.add(title.get());
                }
                i += title.get().count - 1;
            } else {
                others = headsOthers(text) || (others && TitleReader.holdsName(text));
            }
        }
        return titles;
    }

    /** The title that begins in this line, in as few lines as have both its number and its days. */
    private static Optional<OwnTitle> at(int start, List<PrintedLine> lines) {
        Optional<OwnTitle> best = Optional.empty();
        for (int count = 1; count <= MOST_JOINED && start + count <= lines.size(); count++) {
            if (count > 1 && !isPart(lines.get(start + count - 1))) {
                break;
            }
            Optional<OwnTitle> title = joined(lines.subList(start, start + count), start);
            if (title.map(OwnTitle::told).orElse(0) > best.map(OwnTitle::told).orElse(0)) {
                best = title;
            }
        }
        return best;
    }

    /** How much of its edition it tells. */
    private int told() {
        return (edition.period() == null ? 0 : 1) + (edition.week() == null ? 0 : 1);
    }

    private static boolean isPart(PrintedLine line) {
        String text = line.text();
        return line.standing() != Standing.ENTRY
                && !ENTRY.matcher(text).lookingAt()
                && !text.isEmpty()
                && text.length() <= LONGEST_PART
                && !TitleReader.holdsName(text)
                && text.indexOf('。') < 0;
    }

    private static Optional<OwnTitle> joined(List<PrintedLine> window, int start) {
        String whole = window.stream()
                .map(PrintedLine::text)
                .collect(Collectors.joining())
                .strip();
        String text = TITLES.namesIssue(whole) ? whole : PrintedTitle.withoutPublisher(whole);
        boolean own = TITLES.namesIssue(text) || (window.size() > 1 && PrintedTitle.bare(text));
        Standing standing = window.get(0).standing() == Standing.PLAIN
                        && BULLET.matcher(text).matches()
                ? Standing.ENTRY
                : window.get(0).standing();
        return own && text.length() <= LONGEST
                ? TITLES.edition(text).map(edition -> new OwnTitle(text, start, window.size(), edition, standing))
                : Optional.empty();
    }
}
