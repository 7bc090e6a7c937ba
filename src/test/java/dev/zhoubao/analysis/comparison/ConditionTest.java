package dev.zhoubao.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final Bulletin BULLETIN =
            BulletinFixture.week(2031, 12).figure(Metric.INCIDENTS, 400).bulletin();

    @ParameterizedTest
    @CsvSource({
        "incidents>399,true",
        "incidents>400,false",
        "incidents>=400,true",
        "incidents>=401,false",
        "incidents<401,true",
        "incidents<400,false",
        "incidents<=400,true",
        "incidents<=399,false",
        "incidents=400,true",
        "incidents=401,false",
        "incidents==400,true",
        "incidents!=401,true",
        "incidents!=400,false",
        "incidents=400.0,true",
        "incidents>399.5,true",
        "incidents>-1,true",
        "' incidents  >  399 ',true"
    })
    void testsAFigure(String condition, boolean met) {
        assertThat(Condition.parse(condition).test(BULLETIN)).isEqualTo(met);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phishing<1", "phishing>=0", "phishing!=5", "cross-border=0"})
    void isNeverMetWhereTheFigureIsAbsent(String condition) {
        assertThat(Condition.parse(condition).test(BULLETIN)).isFalse();
    }

    @Test
    void keepsTheBoundExactly() {
        assertThat(Condition.parse("app-platforms>=1.50"))
                .isEqualTo(new Condition(Metric.APP_PLATFORMS, Condition.Operator.AT_LEAST, new BigDecimal("1.50")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "incidents", "incidents>", ">400", "incidents=>400", "incidents>many", "incidents>4e2", "400"
            })
    void refusesWhatIsNoCondition(String text) {
        assertThatThrownBy(() -> Condition.parse(text))
                .isInstanceOf(BadConditionException.class)
                .hasMessage("'" + text + "' is not a condition; write one like incidents>400");
    }

    @Test
    void saysWhereTheMetricsAreWhenOneIsUnknown() {
        assertThatThrownBy(() -> Condition.parse("incident>400"))
                .isInstanceOf(BadConditionException.class)
                .hasMessage("'incident' is not a metric; list them with: metrics");
    }
}
