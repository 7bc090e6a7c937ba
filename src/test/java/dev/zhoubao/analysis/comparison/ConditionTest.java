package dev.zhoubao.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final Bulletin BULLETIN = BulletinFixture.week(2031, 12)
            .grade(Grade.GOOD)
            .figure(Metric.INCIDENTS, 400)
            .bulletin();

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
        "' incidents  >  399 ',true",
        "incidents gt 399,true",
        "'incidents lt 1,000',true",
        "'incidents>1，000',false",
        "'incidents<12,345,678.5',true",
        "incidents over 400,false",
        "incidents AT LEAST 400,true",
        "incidents is not 400,false",
        "incidents under 401,true",
        "incidents at  most 399,false",
        "incidents＞３９９,true",
        "incidents≥400,true",
        "incidents ≠ 400,false",
        "处理网络安全事件>399,true",
        "事件超过399,true",
        "incidents>399 and incidents<401,true",
        "incidents>399 and incidents<400,false",
        "incidents>399且incidents<401,true",
        "grade=良,true",
        "grade=good and incidents=400,true",
        "grade over fair,true",
        "grade>良,false",
        "grade below 优,true",
        "week=2031-12,true",
        "week>=2031-13,false",
        "week=2031,true",
        "week over 2030,true"
    })
    void testsAFigure(String condition, boolean met) {
        assertThat(Condition.parse(condition).test(null, BULLETIN)).isEqualTo(met);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phishing<1", "phishing>=0", "phishing!=5", "cross-border=0"})
    void isNeverMetWhereTheFigureIsAbsent(String condition) {
        assertThat(Condition.parse(condition).test(null, BULLETIN)).isFalse();
    }

    @Test
    void keepsTheBoundExactly() {
        assertThat(Condition.parse("app-platforms>=1.50"))
                .isEqualTo(new Condition(List.of(new Assertion(
                        Metric.APP_PLATFORMS, Assertion.Measure.VALUE, Operator.AT_LEAST, new BigDecimal("1.50")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "incidents", "incidents>", ">400", "incidents=>400", "incidents>many", "incidents>4e2", "400"
            })
    void refusesWhatIsNoCondition(String text) {
        assertThatThrownBy(() -> Condition.parse(text))
                .isInstanceOf(BadConditionException.class)
                .hasMessage(
                        "'" + text + "' is not a condition; write one like 'incidents>400' or 'incidents over 400'");
    }

    @Test
    void saysWhereTheMetricsAreWhenOneIsUnknown() {
        assertThatThrownBy(() -> Condition.parse("incident>400"))
                .isInstanceOf(BadConditionException.class)
                .hasMessage("'incident' is not a metric; list them with: metrics");
    }

    @Test
    void testsAChangeFromTheWeekBefore() {
        Bulletin before =
                BulletinFixture.week(2031, 11).figure(Metric.INCIDENTS, 300).bulletin();

        assertThat(Condition.parse("incidents change>30% and incidents change over 99")
                        .test(before, BULLETIN))
                .isTrue();
        assertThat(Condition.parse("incidents change>40%").test(before, BULLETIN))
                .isFalse();
        assertThat(Condition.parse("incidents change>-1000").test(null, BULLETIN))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade=superb", "week>=27", "week>soon"})
    void refusesAGradeOrWeekThatIsNone(String text) {
        assertThatThrownBy(() -> Condition.parse(text)).isInstanceOf(BadConditionException.class);
    }
}
