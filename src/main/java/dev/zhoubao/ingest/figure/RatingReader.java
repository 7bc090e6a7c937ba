package dev.zhoubao.ingest.figure;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Level;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Rating;
import dev.zhoubao.model.ThreatLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a grade, of one scale. Two different grades are a problem, and none is taken. */
public final class RatingReader<L extends Level> {

    private static final GradeFinder OVERALL = new GradeFinder(
            "评",
            "(?:网络|互联网)安全(?:(?:整体|总体|综合)?(?:态势|指数|[状情]况|形势|态|势|指|数))?(?:的|：|:|[，,])?(?:本周)?(?:整体|总体|综合|整|体|总)?评[价级定](?:级别|等级|结果)?了?(?:仍[然旧]?|依然|继续|保持|维持|(?:由[优良量中差危])?(?:上升|提升|提高|下降|回落|[升降转变调]{1,2}))?(?:为|是|至|到|:|：|(?:保持|维持)在?)"
                    + GradeFinder.OPEN + "(优|良|量|中|差|危)[等好级秀]?" + GradeFinder.END);

    private static final GradeFinder THREAT = new GradeFinder(
            "漏洞威胁",
            "漏洞威胁的?(?:整体|总体|整|体|总)?评价(?:级别|等级|结果)?了?(?:为|是|:|：)" + GradeFinder.OPEN + "(高|中|低)[等级]?" + GradeFinder.END);

    /** A misprint of 良 (same sound) that really occurs. */
    private static final String MISPRINT = "量";

    /** What looks like an overall grade in other words. */
    private static final LinearPattern UNREAD =
            LinearPattern.of("(?:网络安全|态势|指数|^(?:本周)?(?:整体|总体))[^，,。；;]{0,8}评价[^，,。；;]{0,20}[优良中差危]"
                    + "|(?:安全|态势|指数)[^，,。；;]{0,12}(?:[为是：:]|保持)[“\"「]?[优良中差危](?:[等好级秀][”\"」]?)?(?:[^\\p{L}]|$)");

    private final GradeFinder finder;
    private final Function<String, Optional<L>> scale;
    private final Phrase name;

    private RatingReader(GradeFinder finder, Function<String, Optional<L>> scale, Phrase name) {
        this.finder = finder;
        this.scale = scale;
        this.name = name;
    }

    /** Of the overall grade: {@code 互联网网络安全…评价为良}. */
    public static RatingReader<Grade> overall() {
        return new RatingReader<>(
                OVERALL,
                printed -> Grade.of(printed.equals(MISPRINT) ? Grade.GOOD.chinese() : printed),
                Phrase.of("the overall grade"));
    }

    /** Of the grade of the week's vulnerabilities: {@code 信息安全漏洞威胁整体评价级别为中}. */
    public static RatingReader<ThreatLevel> threat() {
        return new RatingReader<>(THREAT, ThreatLevel::of, Phrase.of("the vulnerability grade"));
    }

    /**
     * What was read; the rating is null where the text gives none or two.
     *
     * @param refused why a grade that is printed is not this week's, where none is
     */
    public record Result<L extends Level>(@Nullable Rating<L> rating, List<Problem> problems, List<Problem> refused) {

        /** Whether nothing in the text looked like a grade. */
        public boolean nothing() {
            return rating == null && problems.isEmpty() && refused.isEmpty();
        }
    }

    public Result<L> read(Passage passage, String file) {
        List<Problem> problems = new ArrayList<>();
        Rating<L> first = null;
        List<GradeFinder.Found> all = finder.find(passage);
        for (GradeFinder.Found found : all) {
            if (found.objection() != null) {
                continue;
            }
            Rating<L> rating = new Rating<>(
                    scale.apply(found.grade()).orElseThrow(), found.sentence().evidence());
            if (found.grade().equals(MISPRINT)) {
                problems.add(Problem.info(
                        file, rating.evidence(), Phrase.of("the overall grade is printed as 量 and read as 良")));
            }
            if (first == null) {
                first = rating;
            } else if (first.level() != rating.level()) {
                problems.add(Problem.warning(
                        file,
                        rating.evidence(),
                        Phrase.of(
                                "{0} is given as {1} and as {2}; neither is used",
                                name, first.level().chinese(), rating.level().chinese())));
                return new Result<>(null, List.copyOf(problems), List.of());
            }
        }
        return new Result<>(first, List.copyOf(problems), first == null ? refused(all, passage, file) : List.of());
    }

    private List<Problem> refused(List<GradeFinder.Found> all, Passage passage, String file) {
        return Stream.concat(
                        all.stream().flatMap(found -> refused(found, file).stream()),
                        passage.sentences().stream()
                                .filter(sentence -> isUnread(sentence.folded()))
                                .map(
                                        sentence -> Problem.warning(
                                                file,
                                                sentence.evidence(),
                                                Phrase.of(
                                                        "the overall grade may be given here, but in words that are not read; it is not used"))))
                .findFirst()
                .stream()
                .toList();
    }

    private Optional<Problem> refused(GradeFinder.Found found, String file) {
        return Optional.ofNullable(found.objection())
                .map(objection -> Problem.warning(
                        file,
                        found.sentence().evidence(),
                        Phrase.of("{0} {1} is not used: {2}", name, found.grade(), objection.reason())));
    }

    private boolean isUnread(String folded) {
        return finder == OVERALL
                && folded.length() <= LinearPattern.LONGEST
                && (folded.contains("评价") || folded.contains("态势"))
                && !folded.contains("漏洞威胁")
                && UNREAD.in(folded).find(0);
    }
}
