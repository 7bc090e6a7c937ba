package dev.zhoubao.ingest.figure;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Rating;
import dev.zhoubao.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the overall grade: {@code 互联网网络安全…评价为良}. The grade of the vulnerability threat (信息安全漏洞威胁) has
 * another scale and is not it. Two different grades are a problem, and none is taken.
 */
public final class RatingReader {

    private static final GradeFinder GRADE = new GradeFinder(
            "评",
            "(?:网络|互联网)安全(?:(?:整体|总体|综合)?(?:态势|指数|态|势|指|数))?的?(?:整体|总体|综合|整|体|总)?评[价级定](?:级别|等级|结果)?了?(?:仍[然旧]?|依然|继续|保持|维持|(?:由[优良量中差危])?(?:上升|提升|提高|下降|回落|[升降转变调]{1,2}))?(?:为|是|至|到|:|：|(?:保持|维持)在?)"
                    + GradeFinder.OPEN + "(优|良|量|中|差|危)[等好级秀]?" + GradeFinder.END);

    /** A misprint of 良 (same sound) that really occurs. */
    private static final String MISPRINT = "量";

    /** What looks like a grade in other words. */
    private static final LinearPattern UNREAD =
            LinearPattern.of("(?:网络安全|态势|指数|^(?:本周)?(?:整体|总体))[^，,。；;]{0,8}评价[^，,。；;]{0,20}[优良中差危]"
                    + "|(?:安全|态势|指数)[^，,。；;]{0,12}(?:[为是：:]|保持)[“\"「]?[优良中差危](?:[等好级秀][”\"」]?)?(?:[^\\p{L}]|$)");

    /**
     * What was read; the rating is null where the text gives none or two.
     *
     * @param refused why a grade that is printed is not this week's, where none is
     */
    public record Result(@Nullable Rating rating, List<Problem> problems, List<Problem> refused) {}

    public Result read(Passage passage, String file) {
        List<Problem> problems = new ArrayList<>();
        Rating first = null;
        List<GradeFinder.Found> all = GRADE.find(passage);
        for (GradeFinder.Found found : all) {
            if (found.objection() != null) {
                continue;
            }
            Rating rating = rating(found);
            if (found.grade().equals(MISPRINT)) {
                problems.add(misprint(found, file));
            }
            if (first == null) {
                first = rating;
            } else if (first.grade() != rating.grade()) {
                problems.add(contradiction(first, rating, file));
                return new Result(null, List.copyOf(problems), List.of());
            }
        }
        return new Result(first, List.copyOf(problems), first == null ? refused(all, passage, file) : List.of());
    }

    private static List<Problem> refused(List<GradeFinder.Found> all, Passage passage, String file) {
        Optional<Problem> refused =
                all.stream().flatMap(found -> refused(found, file).stream()).findFirst();
        return refused
                .or(() -> passage.sentences().stream()
                        .filter(sentence -> isUnread(sentence.folded()))
                        .findFirst()
                        .map(sentence -> warning(
                                Phrase.of(
                                        "the overall grade may be given here, but in words that are not read; it is not used"),
                                sentence,
                                file)))
                .stream()
                .toList();
    }

    private static Optional<Problem> refused(GradeFinder.Found found, String file) {
        return Optional.ofNullable(found.objection())
                .map(objection -> warning(
                        Phrase.of("the overall grade {0} is not used: {1}", found.grade(), objection.reason()),
                        found.sentence(),
                        file));
    }

    /** The grade of vulnerabilities has another scale. */
    private static boolean isUnread(String folded) {
        return folded.length() <= LinearPattern.LONGEST
                && (folded.contains("评价") || folded.contains("态势"))
                && !folded.contains("漏洞威胁")
                && UNREAD.in(folded).find(0);
    }

    private static Problem warning(Phrase phrase, Sentence sentence, String file) {
        return new Problem(Severity.WARNING, file, sentence.line(), phrase, sentence.text());
    }

    private static Rating rating(GradeFinder.Found found) {
        String printed = found.grade().equals(MISPRINT) ? Grade.GOOD.chinese() : found.grade();
        return new Rating(Grade.of(printed).orElseThrow(), found.sentence().evidence());
    }

    private static Problem misprint(GradeFinder.Found found, String file) {
        Sentence sentence = found.sentence();
        return new Problem(
                Severity.INFO,
                file,
                sentence.line(),
                Phrase.of("the overall grade is printed as 量 and read as 良"),
                sentence.text());
    }

    private static Problem contradiction(Rating one, Rating other, String file) {
        return new Problem(
                Severity.WARNING,
                file,
                other.evidence().line(),
                Phrase.of(
                        "the overall grade is given as {0} and as {1}; neither is used",
                        one.grade().chinese(), other.grade().chinese()),
                other.evidence().text());
    }
}
