package dev.zhoubao.calendar;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingStretchTest {

    private static Edition edition(String start, String end) {
        return BulletinFixture.unnumbered(start, end).bulletin().edition();
    }

    @ParameterizedTest
    @CsvSource({
        "2031-03-31, 1", // one week between
        "2031-04-14, 3",
        "2031-04-01, 1", // a day more
        "2031-03-30, 1", // a day less
        "2031-03-28, 1" // four days
    })
    void countsWholeWeeksRounded(String start, long weeks) {
        assertThat(MissingStretch.between(edition("2031-03-17", "2031-03-23"), edition(start, "2031-04-20")))
                .hasValueSatisfying(missing -> {
                    assertThat(missing.weeks()).isEqualTo(weeks);
                    assertThat(missing.period())
                            .isEqualTo(new Period(
                                    LocalDate.of(2031, 3, 24),
                                    LocalDate.parse(start).minusDays(1)));
                });
    }

    @ParameterizedTest
    @CsvSource({"2031-03-24", "2031-03-25", "2031-03-27", "2031-03-23", "2031-03-18"})
    void findsNothingMissingInDaysAndOverlaps(String start) {
        assertThat(MissingStretch.between(edition("2031-03-17", "2031-03-23"), edition(start, "2031-04-20")))
                .isEmpty();
    }

    @Test
    void knowsNothingOfTitlesWithoutAPeriod() {
        assertThat(MissingStretch.between(
                        week(2031, 12).undated().bulletin().edition(),
                        week(2031, 20).bulletin().edition()))
                .isEmpty();
    }

    @Test
    void countsAcrossTheTurnOfTheYear() {
        assertThat(MissingStretch.between(
                                week(2030, 51).bulletin().edition(),
                                week(2031, 2).bulletin().edition())
                        .orElseThrow()
                        .weeks())
                .isEqualTo(2);
    }
}
