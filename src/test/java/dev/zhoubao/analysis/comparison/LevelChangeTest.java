package dev.zhoubao.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.ThreatLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelChangeTest {

    @ParameterizedTest
    @CsvSource({"GOOD,EXCELLENT,BETTER", "GOOD,FAIR,WORSE", "CRITICAL,POOR,BETTER", "GOOD,GOOD,SAME"})
    void tellsBetterFromWorse(Grade from, Grade to, Verdict verdict) {
        assertThat(new LevelChange(from, to).verdict()).contains(verdict);
    }

    @ParameterizedTest
    @CsvSource({"GOOD,", ",GOOD", ","})
    void tellsNothingWhereAGradeIsMissing(@Nullable Grade from, @Nullable Grade to) {
        assertThat(new LevelChange(from, to).verdict()).isEmpty();
    }

    /** Of vulnerabilities the worst comes first. */
    @ParameterizedTest
    @CsvSource({"HIGH,LOW,BETTER", "LOW,MEDIUM,WORSE", "HIGH,HIGH,SAME"})
    void knowsTheScaleOfVulnerabilities(ThreatLevel from, ThreatLevel to, Verdict verdict) {
        assertThat(new LevelChange(from, to).verdict()).contains(verdict);
    }
}
