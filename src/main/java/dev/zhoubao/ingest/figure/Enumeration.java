package dev.zhoubao.ingest.figure;

import dev.zhoubao.model.Family;
import dev.zhoubao.model.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of kinds that adds up to a whole ({@code 收录了322个漏洞。WEB应用176个，应用程序116个…}): a kind in it that no metric
 * counts is told, since without it the parts do not add up.
 *
 * @param lead the words before the list, in linear time
 * @param known the wordings of the kinds that are counted
 */
record Enumeration(Pattern lead, List<Wording> known) {

    private static final Pattern TYPES = Pattern.compile("收录了?\\d{1,9}个(?:信息)?(?:安全)?漏洞");

    private static final Pattern ITEM = Pattern.compile(
            "^(?:.{0,20}(?:包括|其中|分为|为|有))?([^()]{0,30}?\\p{L})(?:\\([^()]{0,60}\\))?(?:为|有|共)?(\\d{1,9})个(?:漏洞)?$");

    /** An item of the list that is not known. */
    record Item(String label, String number, Sentence sentence) {}

    /** Those of a series. */
    static List<Enumeration> of(Series series, FigureMatcher matcher) {
        return Arrays.stream(Family.values())
                .filter(family -> family == Family.CNVD_TYPES && family.series().equals(series))
                .map(family -> new Enumeration(TYPES, matcher.wordings(family)))
                .toList();
    }

    List<Item> unknown(Passage passage) {
        List<Item> unknown = new ArrayList<>();
        List<Sentence> sentences = passage.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Matcher found = lead.matcher(sentences.get(i).folded());
            if (found.find()) {
                String rest = sentences.get(i).folded().substring(found.end());
                unknown.addAll(unknown(rest, sentences.get(i)));
                if (rest.length() <= 1 && i + 1 < sentences.size()) {
                    unknown.addAll(unknown(sentences.get(i + 1).folded(), sentences.get(i + 1)));
                }
            }
        }
        return unknown;
    }

    private List<Item> unknown(String list, Sentence sentence) {
        List<Item> unknown = new ArrayList<>();
        for (String item : items(list)) {
            Matcher parts = ITEM.matcher(item);
            if (parts.matches() && known.stream().noneMatch(wording -> matches(wording, item))) {
                unknown.add(new Item(parts.group(1), parts.group(2), sentence));
            }
        }
        return unknown;
    }

    private static boolean matches(Wording wording, String item) {
        boolean[] any = new boolean[1];
        wording.find(item, match -> any[0] = true);
        return any[0];
    }

    /** What stands between commas, those in brackets not counted. */
    private static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && "，,、；;。：:".indexOf(c) >= 0) {
                items.add(list.substring(start, i));
                start = i + 1;
            }
        }
        items.add(list.substring(start));
        return items;
    }
}
