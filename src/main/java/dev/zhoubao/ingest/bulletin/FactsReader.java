package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.figure.FigureReader;
import dev.zhoubao.ingest.figure.Passage;
import dev.zhoubao.ingest.figure.RatingReader;
import dev.zhoubao.ingest.figure.Sentence;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.ThreatLevel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the grades and figures of a text, and tells of those in it that are another issue's, or may be. */
final class FactsReader {

    private final RatingReader<Grade> ratings = RatingReader.overall();
    private final RatingReader<ThreatLevel> threats = RatingReader.threat();
    private final Map<Series, FigureReader> figures =
            Series.ALL.stream().collect(Collectors.toMap(series -> series, FigureReader::new));

    /** Those of a text by itself. */
    BulletinFacts of(List<Sentence> sentences, @Nullable Edition edition, String file) {
        Passage passage = Passage.of(sentences, edition);
        Series series = edition == null ? Series.BULLETIN : edition.series();
        return new BulletinFacts(
                series,
                ratings.read(passage, file),
                threats.read(passage, file),
                Objects.requireNonNull(figures.get(series)).read(passage, file));
    }

    /** Of a page with nothing above its lists of other issues, what stands behind the only list with facts behind it. */
    BulletinFacts of(BulletinBody body, @Nullable Edition edition, String file) {
        BulletinFacts above = of(body.sentences(), edition, file);
        if (!above.nothing()) {
            return above;
        }
        List<BulletinFacts> behind = behind(body, false, edition, file);
        List<BulletinFacts> found = behind.isEmpty() ? graded(behind(body, true, edition, file)) : behind;
        return found.size() == 1 ? found.get(0) : above;
    }

    private List<BulletinFacts> behind(BulletinBody body, boolean headed, @Nullable Edition edition, String file) {
        return body.behindLists().stream()
                .filter(stretch -> stretch.headed() == headed && stretch.isLongEnough())
                .map(stretch -> Map.entry(stretch, of(stretch.sentences(), edition, file)))
                .filter(read -> !read.getValue().nothing() || read.getKey().holdsFacts())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Of the text behind lists with a heading, that which has a grade; any other is what stands below the text. */
    private static List<BulletinFacts> graded(List<BulletinFacts> found) {
        return found.size() == 1
                ? found
                : found.stream()
                        .filter(facts -> facts.rating().rating() != null)
                        .toList();
    }

    /** Figures that this issue lacks and that stand where they may be another's: behind a list of several. */
    List<Problem> behindLists(BulletinBody body, Edition edition, BulletinFacts own, String file) {
        FigureReader reader = Objects.requireNonNull(figures.get(edition.series()));
        return body.behindLists().stream()
                .filter(stretch -> stretch.least() == 0 && !stretch.sentences().isEmpty())
                .flatMap(stretch ->
                        reader.read(Passage.of(stretch.sentences(), edition), file).figures().values().stream())
                .filter(figure -> !own.figures().figures().containsKey(figure.metric()))
                .map(figure -> Problem.warning(
                        file,
                        figure.evidence(),
                        Phrase.of(
                                "the number {1} is not used for {0}: it stands behind a list of other issues",
                                figure.metric(), figure.value().toString())))
                .toList();
    }

    /** Other issues whose text stands in this document below their own title, with a grade and figures that are not read as this one's. */
    List<Problem> otherIssues(BulletinBody body, Edition edition, BulletinFacts own, String file) {
        return body.behindLists().stream()
                .filter(stretch -> !stretch.headed())
                .flatMap(stretch -> Stream.ofNullable(stretch.title())
                        .filter(title -> !title.edition().sameWeekAs(edition))
                        .filter(title -> {
                            BulletinFacts its = of(stretch.sentences(), title.edition(), file);
                            return its.areOfIssue()
                                    && !its.figures()
                                            .figures()
                                            .equals(own.figures().figures());
                        }))
                .map(title -> new Problem(
                        Severity.WARNING,
                        file,
                        title.line(),
                        Phrase.of(
                                "the document also holds the text of another issue, which is not read; save each issue in its own document"),
                        title.title()))
                .toList();
    }
}
