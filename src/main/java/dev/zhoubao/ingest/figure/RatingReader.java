package dev.zhoubao.ingest.figure;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Rating;
import dev.zhoubao.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the overall grade: {@code 互联网网络安全…评价为良}. The grade of the vulnerability threat (信息安全漏洞威胁) has
 * another scale and is not it. Two different grades are a problem, and none is taken.
 */
public final class RatingReader {

    private static final GradeFinder GRADE = new GradeFinder(
            "评价",
            "网络安全(?:态势|指数|态|势|指|数)?的?(?:整体|总体|整|体|总)?评价(?:级别|等级|结果)?了?(?:为|是|:|：)" + GradeFinder.OPEN
                    + "(优|良|量|中|差|危)[等好]?" + GradeFinder.END);

    /** A misprint of 良 (same sound) that really occurs. */
    private static final String MISPRINT = "量";

    /** What was read; the rating is null where the text gives none or two. */
    public record Result(@Nullable Rating rating, List<Problem> problems) {}

    public Result read(Passage passage, String file) {
        List<Problem> problems = new ArrayList<>();
        Rating first = null;
        for (GradeFinder.Found found : GRADE.find(passage)) {
            Rating rating = rating(found);
            if (found.grade().equals(MISPRINT)) {
                problems.add(misprint(found, file));
            }
            if (first == null) {
                first = rating;
            } else if (first.grade() != rating.grade()) {
                problems.add(contradiction(first, rating, file));
                return new Result(null, List.copyOf(problems));
            }
        }
        return new Result(first, List.copyOf(problems));
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
