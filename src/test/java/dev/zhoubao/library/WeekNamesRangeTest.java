package dev.zhoubao.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekNamesRangeTest {

    private static final WeekRange.End SEVEN = new WeekRange.Single(new WeekRef.Issue(7));

    @Test
    void readsBothEnds() {
        assertThat(WeekNames.range("7..9"))
                .isEqualTo(new WeekRange.Between(SEVEN, new WeekRange.Single(new WeekRef.Issue(9))));
    }

    @Test
    void readsAnOpenBeginning() {
        assertThat(WeekNames.range("..7")).isEqualTo(new WeekRange.Between(null, SEVEN));
    }

    @Test
    void readsAnOpenEnd() {
        assertThat(WeekNames.range("7..")).isEqualTo(new WeekRange.Between(SEVEN, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", " .. "})
    void readsEverything(String name) {
        assertThat(WeekNames.range(name)).isEqualTo(WeekRange.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031", "2031年", " 2031 "})
    void readsAWholeYear(String name) {
        assertThat(WeekNames.range(name)).isEqualTo(new WeekRange.Year(2031));
    }

    @Test
    void readsYearsAsEnds() {
        assertThat(WeekNames.range("2030..2031年"))
                .isEqualTo(new WeekRange.Between(new WeekRange.Year(2030), new WeekRange.Year(2031)));
    }

    @Test
    void readsOneWeek() {
        assertThat(WeekNames.range("latest")).isEqualTo(new WeekRange.Single(new WeekRef.Latest(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "cnvd:..36, cnvd:..36",
        "..cnvd:36, cnvd:..36",
        "cnvd:.., cnvd:..",
        "7..9,7..9",
        "2031-40..2032-3,2031-40..2032-03",
        "..30,..30",
        "40..,40..",
        "2030..2031,2030..2031",
        "2031-07-03 .. latest,2031-07-03..latest",
        "latest~3..previous,latest~3..latest~1",
        "2031-7..2031,2031-07..2031",
        "2031..2031-7,2031..2031-07",
        "2031,2031",
        "2031-m7,2031-M07",
        "2031-Q3,2031-Q3",
        "2031-M11..2032-q1,2031-M11..2032-Q1",
        "2031-Q1..2031-30,2031-Q1..2031-30",
        "27,27",
        "7..7,7..7"
    })
    void writesARangeAsItCanBeRead(String name, String written) {
        assertThat(WeekNames.range(name)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({
        "51..27,27..51",
        " 51 .. 27 ,27..51",
        "2031-3..2030-40,2030-40..2031-3",
        "2031-07-03..2031-07-02,2031-07-02..2031-07-03",
        "2031..2030,2030..2031",
        "latest..latest~3,latest~3..latest",
        "latest..previous,previous..latest",
        "2031-3..2030,2030..2031-3",
        "2031..2030-3,2030-3..2031"
    })
    void refusesARangeThatRunsBackwardsAndSaysHowToWriteIt(String name, String right) {
        assertThatThrownBy(() -> WeekNames.range(name))
                .isInstanceOf(BadWeekNameException.class)
                .hasMessage("the range '" + name + "' runs backwards; write " + right + " instead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7..2031-3", "2031-07-03..7", "latest..7", "2031-07-03..2030"})
    void leavesRangesOfUnlikeEndsToTheLookup(String name) {
        assertThat(WeekNames.range(name)).isInstanceOf(WeekRange.Between.class);
    }

    @ParameterizedTest
    @CsvSource({"7..x,x", "x..7,x", "1..2..3,2..3"})
    void namesTheEndThatIsNoWeek(String name, String end) {
        assertThatThrownBy(() -> WeekNames.range(name))
                .isInstanceOf(BadWeekNameException.class)
                .hasMessageStartingWith("'" + end + "' in '" + name + "' does not name a week; name a week like 27");
    }

    @Test
    void refusesWhatNamesNoWeeks() {
        assertThatThrownBy(() -> WeekNames.range("spring"))
                .isInstanceOf(BadWeekNameException.class)
                .hasMessageStartingWith("'spring' names neither a week nor a range; name a week like 27");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-02-30", "2031-M13", "2031-M0", "2031-Q5"})
    void refusesWhatIsNotInTheCalendar(String name) {
        assertThatThrownBy(() -> WeekNames.range(name + ".."))
                .isInstanceOf(BadWeekNameException.class)
                .hasMessageStartingWith("'" + name + "' is not in the calendar");
    }
}
