package dev.zhoubao.ingest;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Rating;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the overall grade: {@code 互联网网络安全…评价为良}. The grade of the vulnerability threat (信息安全漏洞威胁) has
 * another scale and is not it.
 */
final class RatingReader {

    private static final Pattern GRADE = Pattern.compile("网络安全(?:态势|指数)?(?:整体|总体)?评价(?:级别)?为[“\"「]?(优|良|量|中|差|危)");

    /** 量 is a misprint of 良 (same sound) that really occurs. */
    private static final Map<String, String> MISPRINTS = Map.of("量", "良");

    Optional<Rating> read(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Matcher matcher = GRADE.matcher(Folded.of(sentence.text()));
            if (matcher.find()) {
                String printed = matcher.group(1);
                return Grade.of(MISPRINTS.getOrDefault(printed, printed))
                        .map(grade -> new Rating(grade, sentence.evidence()));
            }
        }
        return Optional.empty();
    }
}
