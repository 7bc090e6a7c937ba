package dev.zhoubao.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.fixture.BulletinFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupPairTest {

    private static final Lookup LOOKUP = Lookup.full(Library.of(BulletinFixture.all(List.of(
            BulletinFixture.week(2029, 27),
            BulletinFixture.week(2029, 51),
            BulletinFixture.week(2030, 27),
            BulletinFixture.week(2030, 51),
            BulletinFixture.week(2031, 27),
            BulletinFixture.unnumbered("2031-08-04", "2031-08-10"),
            BulletinFixture.week(2032, 3)))));

    private static String find(String first, String second) {
        Lookup.Pair pair = LOOKUP.weeks(WeekNames.week(first), WeekNames.week(second));
        return pair.first().edition().name() + " " + pair.second().edition().name();
    }

    @ParameterizedTest
    @CsvSource({
        "27,51,2030-27 2030-51",
        "51,27,2030-51 2030-27",
        "27,27,2031-27 2031-27",
        "27,3,2031-27 2032-03",
        "27,2029-51,2031-27 2029-51",
        "2029-27,51,2029-27 2030-51",
        "27,latest,2031-27 2032-03",
        "2031-08-05,latest,2031-08-04 2032-03"
    })
    void meansTheNewestYearThatHasBothBareNumbers(String first, String second, String weeks) {
        assertThat(find(first, second)).isEqualTo(weeks);
    }

    @Test
    void saysWhichOfTheTwoIsNotLoaded() {
        assertThatThrownBy(() -> find("27", "52"))
                .isInstanceOf(UnknownWeekException.class)
                .hasMessage("week 52 is not loaded; the nearest loaded weeks are 2029-51, 2030-51, 2031-27");
    }
}
