package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.title.TitleReader;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which edition an article is. */
record ArticleEdition(TitleReader titles) {

    /** A title's second line stands among these. */
    private static final int FIRST_BLOCKS = 4;

    private static final int LONGEST_SECOND_LINE = 60;

    /** Whether the article names one at all. */
    Optional<Edition> of(Article article) {
        return of(article, "", new ArrayList<>());
    }

    /** From the title; of another series than the main one with the days that stand above its text. */
    Optional<Edition> of(Article article, String file, List<Problem> problems) {
        Optional<Edition> titled = titled(article);
        Series series = titles.series(article.title()).orElse(Series.BULLETIN);
        if (series.isMain()
                || titled.filter(edition -> edition.period() != null).isPresent()) {
            return titled;
        }
        Optional<PeriodBlock> days = PeriodBlock.in(article.body());
        days.flatMap(line -> line.problem(file)).ifPresent(problems::add);
        Optional<Edition> dated = days.map(line -> titled.map(edition -> edition.during(line.period()))
                .orElseGet(() -> new Edition(series, null, line.period())));
        return dated.or(() -> titled);
    }

    /** The title with what stands of it in the line below, or the title alone. */
    private Optional<Edition> titled(Article article) {
        Optional<Edition> titled = titles.edition(article.title());
        return titled.filter(edition -> edition.period() != null)
                .or(() -> article.body().stream()
                        .limit(FIRST_BLOCKS)
                        .filter(block -> block.url() == null)
                        .map(TextBlock::text)
                        .filter(text -> text.length() <= LONGEST_SECOND_LINE && !TitleReader.holdsName(text))
                        .map(text -> article.title() + text)
                        .filter(titles::namesIssue)
                        .flatMap(title -> titles.edition(title).stream())
                        .filter(edition -> titled.isEmpty() || edition.period() != null)
                        .findFirst())
                .or(() -> titled)
                .or(() ->
                        Optional.ofNullable(article.published()).flatMap(day -> titles.edition(article.title(), day)));
    }
}
