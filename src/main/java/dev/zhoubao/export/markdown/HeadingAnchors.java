package dev.zhoubao.export.markdown;

import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.export.PlainText;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The names that renderers give to headings (GitHub, GitLab, Hugo, Jekyll, pandoc): small letters, digits and hyphens, a
 * hyphen for each space, a number behind a name that was there before. Anchors of our own would be raw HTML, which Hugo
 * drops. What they do differently is left to titles: to begin with a letter, and to hold no mark between two spaces.
 */
final class HeadingAnchors {

    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_ -]");

    private HeadingAnchors() {}

    /** @param contents the title of the contents, which stand before the first section that is not leading */
    static IdentityHashMap<Section, String> of(Report report, String contents) {
        Map<String, Integer> taken = new HashMap<>();
        IdentityHashMap<Section, String> anchors = new IdentityHashMap<>();
        report.sections(Section.Rank.LEAD).forEach(section -> anchors.put(section, next(section.title(), taken)));
        next(contents, taken);
        report.sections(Section.Rank.PART).forEach(section -> anchors.put(section, next(section.title(), taken)));
        return anchors;
    }

    private static String next(String title, Map<String, Integer> taken) {
        String name = name(title);
        int before = taken.merge(name, 1, Integer::sum) - 1;
        return before == 0 ? name : name + "-" + before;
    }

    static String name(String title) {
        return DROPPED.matcher(PlainText.of(title).strip().toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
    }
}
