package dev.zhoubao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vulnerability that an issue warns of (本周重要漏洞安全告警). Of a name with several numbers, those rated high and the
 * others are two alerts.
 *
 * @param product as the heading names it
 * @param name of the vulnerability, as printed, without numbers
 * @param numbers CNVD's, in the order printed; none where the text gives the name alone
 * @param high whether the text rates it 高危; null where the text does not tell
 * @param links the references with one of its numbers; for a name without numbers the one at
 *     its place among those whose numbers no name has, where the text gives as many of the one as of the other
 * @param line of the document on which the name begins
 */
public record Alert(
        String product,
        String name,
        List<String> numbers,
        @Nullable Boolean high,
        List<String> links,
        int line) {

    public Alert {
        numbers = List.copyOf(numbers);
        links = List.copyOf(links);
    }

    public boolean isHigh() {
        return Boolean.TRUE.equals(high);
    }
}
