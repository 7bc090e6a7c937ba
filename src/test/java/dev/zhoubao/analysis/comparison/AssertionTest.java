package dev.zhoubao.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssertionTest {

    private static Figure figure(long value) {
        return BulletinFixture.week(2031, 12)
                .figure(Metric.INCIDENTS, value)
                .bulletin()
                .figure(Metric.INCIDENTS)
                .orElseThrow();
    }

    private static FigureChange change(long from, long to) {
        return new FigureChange(Metric.INCIDENTS, figure(from), figure(to));
    }

    @ParameterizedTest
    @CsvSource({
        "incidents<121, true",
        "incidents<120, false",
        "incidents change<21, true",
        "incidents change<20, false",
        "incidents change>=20, true",
        "incidents change<20.1%, true",
        "incidents change<20%, false",
        "' incidents  change  <=  +20 ％ ', true",
        "incidents change>-5%, true",
        "incidents change=20%, true",
        "incidents change!=20%, false"
    })
    void judgesAValueOrItsChange(String text, boolean holds) {
        assertThat(Assertion.parse(text).judge(change(100, 120))).contains(holds);
    }

    @Test
    void judgesPercentagesExactlyNotAsTheyAreRoundedForPeople() {
        FigureChange change = change(10_000, 11_996);

        assertThat(change.percent())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("20.0"));
        assertThat(Assertion.parse("incidents change<20%").judge(change)).contains(true);
    }

    @ParameterizedTest
    @CsvSource({
        "10000, 11996, incidents change<20%, 19.96",
        "10000, 12000, incidents change<20%, 20.0",
        "100000000, 120000001, incidents change<=20%, 20.000001",
        "3, 4, incidents change<33.3333%, 33.33333",
        "3, 4, incidents change<20%, 33.3",
        "10000, 8004, incidents change>-20%, -19.96",
        "10000, 10000, incidents change=0%, 0.0"
    })
    void showsAPercentageWithTheDecimalsThatItsVerdictTakes(long from, long to, String text, String shown) {
        assertThat(Assertion.parse(text).judged(change(from, to)))
                .hasValueSatisfying(percent -> assertThat(percent).hasToString(shown));
    }

    @Test
    void showsTheValueOrTheChangeThatItJudges() {
        assertThat(Assertion.parse("incidents<5").judged(change(100, 120)))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("120"));
        assertThat(Assertion.parse("incidents change<5").judged(change(100, 120)))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("20"));
        assertThat(Assertion.parse("incidents change<5%").judged(change(0, 1))).isEmpty();
    }

    @Property
    void showsAPercentageOnTheSameSideOfTheBoundAsItIsJudged(
            @ForAll @LongRange(min = 1, max = 1_000_000) long from,
            @ForAll @LongRange(max = 1_000_000) long to,
            @ForAll @LongRange(min = -1000, max = 1000) long bound) {
        Assertion assertion = Assertion.parse("incidents change<" + BigDecimal.valueOf(bound, 1) + "%");
        FigureChange change = change(from, to);

        assertThat(assertion.judged(change).map(percent -> percent.compareTo(assertion.bound()) < 0))
                .isEqualTo(assertion.judge(change));
    }

    @Test
    void aFallIsLessThanAnyRise() {
        assertThat(Assertion.parse("incidents change<20%").judge(change(100, 10)))
                .contains(true);
        assertThat(Assertion.parse("incidents change<-90%").judge(change(100, 10)))
                .contains(false);
    }

    @Test
    void whatIsAbsentIsNeitherTrueNorFalse() {
        assertThat(Assertion.parse("incidents<5").judge(new FigureChange(Metric.INCIDENTS, figure(1), null)))
                .isEmpty();
        assertThat(Assertion.parse("incidents change<5").judge(new FigureChange(Metric.INCIDENTS, null, figure(1))))
                .isEmpty();
        assertThat(Assertion.parse("incidents change<5%").judge(change(0, 1))).isEmpty();
        assertThat(Assertion.parse("incidents change<5").judge(change(0, 1))).contains(true);
    }

    @ParameterizedTest
    @CsvSource({
        "incidents==5, incidents=5",
        "' incidents change < 20 % ', incidents change<20%",
        "incidents change>-5, incidents change>-5"
    })
    void saysItselfAsItIsWritten(String text, String written) {
        assertThat(Assertion.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "incidents", "incidents<", "incidents<x", "incidents changed<5", "<5", "incidents<5 or 6"})
    void refusesWhatIsNoCondition(String text) {
        assertThatThrownBy(() -> Assertion.parse(text))
                .isInstanceOf(BadConditionException.class)
                .hasMessageContaining("is not a condition; write one like");
    }

    @Test
    void refusesUnknownMetricsAndSharesOfCounts() {
        assertThatThrownBy(() -> Assertion.parse("viruses<5"))
                .hasMessage("'viruses' is not a metric; list them with: metrics");
        assertThatThrownBy(() -> Assertion.parse("incidents<5%"))
                .hasMessage(
                        "the figure for incidents handled is not a share; leave out the %, or write: incidents change");
    }
}
