package dev.zhoubao.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.MetricConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    @Test
    void listsTheFiveFiguresInTheOrderOfTheText() {
        assertThat(Metric.of(Family.HANDLING).map(Metric::id))
                .containsExactly("incidents", "cross-border", "phishing", "app-platforms", "malicious-urls");
    }

    @ParameterizedTest
    @MethodSource("dev.zhoubao.model.Metric#all")
    void findsAMetricByItsId(Metric metric) {
        assertThat(Metric.of(metric.id())).contains(metric);
    }

    @Test
    void knowsNoOtherMetric() {
        assertThat(Metric.of("INCIDENTS")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.zhoubao.model.Metric#all")
    void hasAtMostOneNumberInEveryWording(Metric metric) {
        assertThat(metric.wordings())
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(text.chars().filter(c -> c == '#').count()).isLessThanOrEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource({"CROSS_BORDER,INCIDENTS", "PHISHING,INCIDENTS"})
    void saysWhatAMetricIsAPartOf(
            @ConvertWith(MetricConverter.class) Metric part, @ConvertWith(MetricConverter.class) Metric whole) {
        assertThat(part.whole()).contains(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INCIDENTS", "APP_PLATFORMS", "MALICIOUS_URLS"})
    void saysWhatIsNoPart(@ConvertWith(MetricConverter.class) Metric metric) {
        assertThat(metric.whole()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"INCIDENTS,起,cases", "APP_PLATFORMS,个,items"})
    void countsInTheUnitThatIsPrinted(
            @ConvertWith(MetricConverter.class) Metric metric, String chinese, String english) {
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
