package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.model.Alert;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands below the heading of one product in the list of alerts. */
final class AlertGroup {

    /** A number of a list: {@code 1、}, {@code (1)}. */
    static final String NUMBER = "^(?:[(（]\\d{1,2}[)）]\\s*[、.．:：]?|\\d{1,2}\\s*[、.．:：])\\s*";

    private static final Pattern MARK = Pattern.compile(NUMBER);

    /** What a heading says behind the product: {@code IBM产品安全漏洞}. */
    private static final Pattern BEHIND_PRODUCT =
            Pattern.compile("\\s*(?:(?:系列)?产品)?\\s*(?:存在)?\\s*(?:多个)?\\s*安全\\s*漏洞$");

    /** The product that a single vulnerability's name begins with, up to the ideographs that say what it is. */
    private static final Pattern NAMED_PRODUCT = Pattern.compile("^(.*[A-Za-z0-9)）.+#_-])\\s*\\p{IsHan}[^A-Za-z0-9]*$");

    private static final Pattern LIST = Pattern.compile("(?:收录的?)?相关(?:的)?(?:安全)?漏洞(?:包括|有|如下)\\s*[:：]?\\s*");
    private static final Pattern LINK = Pattern.compile("https?://(?:(?!https?://)[!-~])+");
    private static final String CUT = "...";

    private final TextBlock heading;
    private final List<TextBlock> blocks = new ArrayList<>();

    AlertGroup(TextBlock heading) {
        this.heading = heading;
    }

    void add(TextBlock block) {
        blocks.add(block);
    }

    TextBlock heading() {
        return heading;
    }

    private String title() {
        String bare = MARK.matcher(heading.text()).replaceFirst("");
        return FlawNumbers.without(bare).replaceFirst("[。：:]$", "").strip();
    }

    String product() {
        String title = title();
        Matcher behind = BEHIND_PRODUCT.matcher(title);
        if (behind.find()) {
            return title.substring(0, behind.start()).strip();
        }
        Matcher named = NAMED_PRODUCT.matcher(title);
        return named.matches() ? named.group(1).strip() : title;
    }

    /** Whether the archive cut the text before its end. */
    boolean isCutOff() {
        return blocks.isEmpty() || blocks.get(blocks.size() - 1).text().endsWith(CUT);
    }

    List<Alert> alerts() {
        List<NamedFlaw> flaws = flaws();
        HighRatings ratings = HighRatings.in(texts());
        Map<String, String> links = links();
        Set<String> claimed = new LinkedHashSet<>();
        flaws.forEach(flaw -> claimed.addAll(flaw.numbers()));
        List<String> unclaimed = links.entrySet().stream()
                .filter(link -> !claimed.contains(link.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        List<NamedFlaw> bare =
                flaws.stream().filter(flaw -> flaw.numbers().isEmpty()).toList();
        boolean paired = bare.size() == unclaimed.size() && !isCutOff();
        int next = 0;
        List<Alert> alerts = new ArrayList<>();
        for (NamedFlaw flaw : flaws) {
            if (flaw.numbers().isEmpty()) {
                Boolean high = ratings.of(flaw, null, false);
                List<String> own = paired ? List.of(unclaimed.get(next++)) : List.of();
                alerts.add(new Alert(product(), flaw.name(), List.of(), high, own, flaw.line()));
            } else {
                boolean twins = flaws.stream()
                                .filter(one -> one.folded().equals(flaw.folded()))
                                .count()
                        > 1;
                byRating(flaw, ratings, twins)
                        .forEach((high, numbers) -> alerts.add(new Alert(
                                product(), flaw.name(), numbers, high.rated(), of(numbers, links), flaw.line())));
            }
        }
        return alerts;
    }

    /** A rating as a key. */
    private record Rated(@Nullable Boolean rated) {}

    private static Map<Rated, List<String>> byRating(NamedFlaw flaw, HighRatings ratings, boolean twins) {
        Map<Rated, List<String>> byRating = new LinkedHashMap<>();
        for (String number : flaw.numbers()) {
            byRating.computeIfAbsent(new Rated(ratings.of(flaw, number, twins)), rated -> new ArrayList<>())
                    .add(number);
        }
        return byRating;
    }

    private static List<String> of(List<String> numbers, Map<String, String> links) {
        return links.entrySet().stream()
                .filter(link -> numbers.contains(link.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> texts() {
        return blocks.stream().map(TextBlock::text).toList();
    }

    /** Of the list, or, where a heading names one vulnerability, that one. */
    private List<NamedFlaw> flaws() {
        for (TextBlock block : blocks) {
            Matcher list = LIST.matcher(block.text());
            if (list.find()) {
                return NamedFlaw.list(block, list.end());
            }
        }
        String title = title();
        return BEHIND_PRODUCT.matcher(title).find()
                ? List.of()
                : List.of(new NamedFlaw(title, single(), heading.line()));
    }

    /** The numbers of the one vulnerability: beside its name in the heading, or all that the text gives. */
    private List<String> single() {
        List<String> beside = FlawNumbers.in(heading.text());
        Set<String> numbers = new LinkedHashSet<>(beside);
        if (beside.isEmpty()) {
            blocks.stream()
                    .map(block -> LINK.matcher(block.text()).replaceAll(""))
                    .forEach(text -> numbers.addAll(FlawNumbers.in(text)));
        }
        return List.copyOf(numbers);
    }

    /** The links to vulnerabilities, with the number of each. */
    private Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        for (TextBlock block : blocks) {
            Matcher link = LINK.matcher(block.text());
            while (link.find()) {
                List<String> numbers = FlawNumbers.in(link.group());
                if (numbers.size() == 1 && !link.group().contains(CUT)) {
                    links.putIfAbsent(link.group(), numbers.get(0));
                }
            }
            if (block.url() != null && FlawNumbers.in(block.url()).size() == 1) {
                links.putIfAbsent(block.url(), FlawNumbers.in(block.url()).get(0));
            }
        }
        return links;
    }
}
