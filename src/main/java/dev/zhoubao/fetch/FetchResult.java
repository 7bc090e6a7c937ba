package dev.zhoubao.fetch;

import dev.zhoubao.fetch.http.WebAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a fetch came to: one outcome for each address.
 *
 * @param folder where documents are kept
 * @param delay how far apart requests to one host are
 */
public record FetchResult(
        List<Outcome> outcomes, Path folder, boolean interrupted, Wishes.Asking asking, Duration delay) {

    public FetchResult {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether everything that was asked for was got. */
    public boolean complete() {
        return !interrupted && outcomes.stream().allMatch(outcome -> outcome.got() || outcome.expected());
    }

    /** Of a dry run: how many addresses would be asked of each host. */
    public Map<String, Long> plannedByHost() {
        return outcomes.stream()
                .filter(Outcome::planned)
                .flatMap(outcome -> WebAddress.of(outcome.url()).stream())
                .collect(Collectors.groupingBy(WebAddress::host, TreeMap::new, Collectors.counting()));
    }

    public long count(Outcome.State state) {
        return outcomes.stream().filter(outcome -> outcome.state() == state).count();
    }

    /** The addresses that were left, though they were to be asked for. */
    public long left() {
        return outcomes.stream()
                .filter(outcome -> !outcome.got() && !outcome.expected())
                .count();
    }
}
