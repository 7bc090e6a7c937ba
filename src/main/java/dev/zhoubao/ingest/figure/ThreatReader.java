package dev.zhoubao.ingest.figure;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.ThreatLevel;
import dev.zhoubao.model.ThreatRating;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the grade of the week's vulnerabilities: {@code 信息安全漏洞威胁整体评价级别为中}. Two different ones are a problem. */
public final class ThreatReader {

    private static final GradeFinder LEVEL = new GradeFinder(
            "漏洞威胁",
            "漏洞威胁的?(?:整体|总体|整|体|总)?评价(?:级别|等级|结果)?了?(?:为|是|:|：)" + GradeFinder.OPEN + "(高|中|低)[等级]?" + GradeFinder.END);

    /** What was read; the rating is null where the text gives none or two. */
    public record Result(@Nullable ThreatRating rating, List<Problem> problems) {}

    public Result read(Passage passage, String file) {
        List<GradeFinder.Found> all = LEVEL.find(passage);
        List<ThreatRating> found = all.stream()
                .filter(grade -> grade.objection() == null)
                .map(ThreatReader::rating)
                .toList();
        if (found.isEmpty()) {
            return new Result(
                    null,
                    all.stream().limit(1).map(grade -> refused(grade, file)).toList());
        }
        ThreatRating first = found.get(0);
        Optional<ThreatRating> other = found.stream()
                .filter(candidate -> candidate.level() != first.level())
                .findFirst();
        return other.map(second -> new Result(null, List.of(contradiction(first, second, file))))
                .orElseGet(() -> new Result(first, List.of()));
    }

    private static ThreatRating rating(GradeFinder.Found found) {
        return new ThreatRating(
                ThreatLevel.of(found.grade()).orElseThrow(), found.sentence().evidence());
    }

    private static Problem refused(GradeFinder.Found found, String file) {
        return new Problem(
                Severity.WARNING,
                file,
                found.sentence().line(),
                Phrase.of(
                        "the vulnerability grade {0} is not used: {1}",
                        found.grade(), Objects.requireNonNull(found.objection()).reason()),
                found.sentence().text());
    }

    private static Problem contradiction(ThreatRating one, ThreatRating other, String file) {
        return new Problem(
                Severity.WARNING,
                file,
                other.evidence().line(),
                Phrase.of(
                        "the vulnerability grade is given as {0} and as {1}; neither is used",
                        one.level().chinese(), other.level().chinese()),
                other.evidence().text());
    }
}
