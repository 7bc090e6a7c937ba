package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.title.NormalizedText;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Alert;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the list of vulnerabilities that an issue warns of: below a heading for each product the names with their
 * numbers, which of them are rated high, and links.
 */
final class AlertReader {

    private static final Pattern SECTION = Pattern.compile(".{0,8}重要漏洞(?:安全)?告警.{0,4}");
    private static final Pattern NEXT_SECTION =
            Pattern.compile(".{0,8}(?:要闻速递|安全要闻|关于(?:CNVD|CNCERT)|攻击信息|漏洞态势研判|漏洞报送情况).{0,8}");

    private static final Pattern HEADING =
            Pattern.compile(AlertGroup.NUMBER + "(\\S.*漏洞)\\s*(?:[（(]\\s*CNVD[^）)]*[）)]?)?\\s*[。：:]?$");

    /** Fewer characters than any block of text that follows a heading. */
    private static final int LONGEST_HEADING = 120;

    private static final int LONGEST_SECTION_HEADING = 30;

    record Result(List<Alert> alerts, List<Problem> problems) {

        static final Result NONE = new Result(List.of(), List.of());
    }

    Result read(List<TextBlock> body, String file) {
        List<AlertGroup> groups = groups(body);
        List<Alert> alerts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (AlertGroup group : groups) {
            alerts.addAll(group.alerts());
            if (group.isCutOff()) {
                problems.add(Problem.info(
                        file,
                        new Evidence(group.heading().text(), group.heading().line()),
                        Phrase.of(
                                "the text of {0} is cut off, so its vulnerabilities may not be complete",
                                group.product())));
            }
        }
        return new Result(List.copyOf(alerts), List.copyOf(problems));
    }

    private static List<AlertGroup> groups(List<TextBlock> body) {
        List<AlertGroup> groups = new ArrayList<>();
        boolean inside = false;
        for (TextBlock block : body) {
            String folded = block.text().length() <= LONGEST_SECTION_HEADING ? NormalizedText.of(block.text()) : "";
            if (SECTION.matcher(folded).matches()) {
                inside = true;
            } else if (NEXT_SECTION.matcher(folded).matches()) {
                inside = false;
            } else if (inside) {
                add(groups, block);
            }
        }
        return groups;
    }

    private static void add(List<AlertGroup> groups, TextBlock block) {
        if (block.text().length() <= LONGEST_HEADING
                && HEADING.matcher(block.text()).matches()) {
            groups.add(new AlertGroup(block));
        } else if (!groups.isEmpty()) {
            groups.get(groups.size() - 1).add(block);
        }
    }
}
