package dev.zhoubao.analysis.trend;

import static dev.zhoubao.model.Metric.INCIDENTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.fixture.Weekly;
import dev.zhoubao.model.Bulletin;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class TrendDirectionTest {

    @Property(tries = 100)
    void judgesAsTheTrendTestDoes(@ForAll @Size(min = 1, max = 40) List<@LongRange(min = -1, max = 9) Long> values) {
        List<Bulletin> weeks =
                Weekly.of(INCIDENTS, values.stream().mapToLong(value -> value).toArray());

        assertThat(TrendDirection.of(INCIDENTS, CalendarWeeks.of(weeks)))
                .isEqualTo(TrendTest.of(TimeSeries.of(INCIDENTS, CalendarWeeks.of(weeks)))
                        .map(test -> new TrendDirection(test.n(), test.p(), test.direction())));
    }
}
