package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.title.OwnTitle;
import dev.zhoubao.ingest.title.PrintedLine;
import dev.zhoubao.ingest.title.TitleReader;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An article under the title of its issue, where it is stored under another one. */
record TitledArticle(TitleReader titles) {

    /** Its title, or a headline, and a few words stand above the issue's title. */
    private static final int FIRST_BLOCKS = 12;

    private static final int LONGEST_NOTE = 60;

    /** What lies between the end of a period and the day of publication. */
    private static final int MOST_DAYS = 14;

    /** An article that is stored under a headline, by the title above its text; empty where there is none. */
    Optional<Article> below(Article article) {
        List<PrintedLine> lines = article.body().stream()
                .limit(FIRST_BLOCKS)
                .map(block -> PrintedLine.of(block.text(), block.url() != null))
                .toList();
        return OwnTitle.of(lines)
                .filter(title -> OwnTitle.text(lines) < lines.size()
                        && lines.subList(0, title.first()).stream()
                                .allMatch(line -> line.text().length() <= LONGEST_NOTE))
                .map(title -> under(title.text(), without(title, article.body()), article, List.of()));
    }

    private List<TextBlock> without(OwnTitle title, List<TextBlock> body) {
        return IntStream.range(0, body.size())
                .filter(i -> !title.holds(i))
                .filter(i ->
                        i > title.first() || titles.edition(body.get(i).text()).isEmpty())
                .mapToObj(body::get)
                .toList();
    }

    /** Of two titles of different issues the one that the day of publication fits; both are named. */
    Article settled(Article article, String file) {
        Evidence other = article.heading();
        Optional<Edition> first = titles.edition(article.title());
        Optional<Edition> second = Optional.ofNullable(other)
                .filter(heading -> titles.namesIssue(heading.text()))
                .flatMap(heading -> titles.edition(heading.text()));
        if (other == null
                || first.isEmpty()
                || second.filter(first.get()::contradicts).isEmpty()) {
            return article;
        }
        boolean swapped = fits(second.get(), article) && !fits(first.get(), article);
        String title = swapped ? other.text() : article.title();
        Phrase phrase = Phrase.of(
                "the document has the titles of two issues, {0} and {1}; it is read as {2}",
                first.get().shortName(),
                second.get().shortName(),
                (swapped ? second : first).get().shortName());
        List<Problem> problem = List.of(Problem.warning(file, other, phrase));
        return under(title, article.body(), article, problem);
    }

    private static boolean fits(Edition edition, Article article) {
        LocalDate end = edition.end();
        LocalDate day = day(article);
        return end != null && day != null && !day.isBefore(end) && !day.isAfter(end.plusDays(MOST_DAYS));
    }

    /** The day of publication, or else that on which it was sent or fetched. */
    private static @Nullable LocalDate day(Article article) {
        return article.published() != null || article.fetched() == null
                ? article.published()
                : article.fetched().toLocalDate();
    }

    private static Article under(String title, List<TextBlock> body, Article article, List<Problem> problems) {
        return new Article(
                title,
                article.feed(),
                article.account(),
                article.published(),
                article.fetched(),
                article.url(),
                body,
                article.pictures(),
                Stream.concat(article.problems().stream(), problems.stream()).toList(),
                article.heading());
    }
}
