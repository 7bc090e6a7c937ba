package dev.zhoubao.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

    @Test
    void listsTheFiveFiguresInTheOrderOfTheText() {
        assertThat(Metric.of(Family.HANDLING).map(Metric::id))
                .containsExactly("incidents", "cross-border", "phishing", "app-platforms", "malicious-urls");
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void findsAMetricByItsId(Metric metric) {
        assertThat(Metric.of(metric.id())).contains(metric);
    }

    @Test
    void knowsNoOtherMetric() {
        assertThat(Metric.of("INCIDENTS")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void hasAtMostOneNumberInEveryWording(Metric metric) {
        assertThat(metric.wordings())
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(text.chars().filter(c -> c == '#').count()).isLessThanOrEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource({"CROSS_BORDER,INCIDENTS", "PHISHING,INCIDENTS"})
    void saysWhatAMetricIsAPartOf(Metric part, Metric whole) {
        assertThat(part.whole()).contains(whole);
    }

    @ParameterizedTest
    @EnumSource(names = {"INCIDENTS", "APP_PLATFORMS", "MALICIOUS_URLS"})
    void saysWhatIsNoPart(Metric metric) {
        assertThat(metric.whole()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"INCIDENTS,起,cases", "APP_PLATFORMS,个,items"})
    void countsInTheUnitThatIsPrinted(Metric metric, String chinese, String english) {
        assertThat(metric.unit()).extracting(Unit::chinese, Unit::english).containsExactly(chinese, english);
    }

    @ParameterizedTest
    @CsvSource({"优,EXCELLENT,excellent", "良,GOOD,good", "中,FAIR,fair", "差,POOR,poor", "危,CRITICAL,critical"})
    void knowsTheFiveGrades(String chinese, Grade grade, String english) {
        assertThat(Grade.of(chinese)).contains(grade).map(Grade::english).contains(english);
    }

    @Test
    void knowsNoOtherGrade() {
        assertThat(Grade.of("量")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FULL,full", "STUB,stub", "LINKED,linked"})
    void writesAStatusInSmallLetters(Status status, String word) {
        assertThat(status).hasToString(word);
    }

    @ParameterizedTest
    @CsvSource({"INFO,info", "WARNING,warning", "ERROR,error"})
    void writesASeverityInSmallLetters(Severity severity, String word) {
        assertThat(severity).hasToString(word);
    }
}
