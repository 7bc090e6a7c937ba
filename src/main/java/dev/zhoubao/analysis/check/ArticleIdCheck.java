package dev.zhoubao.analysis.check;

import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.ArticleId;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Severity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An article of an account that was published after another one, though its message id is lower: ids grow with time, so
 * one of the dates or of the addresses is wrong. And one address for two weeks.
 */
final class ArticleIdCheck implements Check {

    @Override
    public Stream<Finding> of(List<LoadedWeek> weeks) {
        Collection<List<Bulletin>> accounts = CheckRunner.copies(weeks)
                .filter(copy -> copy.source().article() != null)
                .collect(Collectors.groupingBy(copy -> article(copy).biz(), TreeMap::new, Collectors.toList()))
                .values();
        return Stream.concat(
                accounts.stream().flatMap(ArticleIdCheck::outOfStep),
                accounts.stream().flatMap(ArticleIdCheck::twice));
    }

    private static Stream<Finding> outOfStep(List<Bulletin> account) {
        List<Bulletin> dated = account.stream()
                .filter(copy -> copy.source().published() != null)
                .sorted(Comparator.comparing(ArticleIdCheck::published)
                        .thenComparing(copy -> article(copy).mid()))
                .toList();
        return IntStream.range(1, dated.size())
                .filter(i ->
                        article(dated.get(i)).mid() < article(dated.get(i - 1)).mid())
                .mapToObj(i -> outOfStep(dated.get(i - 1), dated.get(i)));
    }

    private static Finding outOfStep(Bulletin before, Bulletin copy) {
        return Finding.of(
                Severity.WARNING,
                "article-id-out-of-step",
                copy,
                article(copy).mid(),
                published(copy),
                article(before).mid(),
                before.source().file(),
                published(before));
    }

    private static Stream<Finding> twice(List<Bulletin> account) {
        Map<String, Bulletin> first = new HashMap<>();
        return account.stream().flatMap(copy -> {
            Bulletin other = first.putIfAbsent(article(copy).toString(), copy);
            return other == null || other.name().equals(copy.name())
                    ? Stream.empty()
                    : Stream.of(Finding.of(
                            Severity.WARNING,
                            "article-id-twice",
                            copy,
                            other.name(),
                            other.source().file()));
        });
    }

    private static ArticleId article(Bulletin copy) {
        return Objects.requireNonNull(copy.source().article());
    }

    private static LocalDate published(Bulletin copy) {
        return Objects.requireNonNull(copy.source().published());
    }
}
