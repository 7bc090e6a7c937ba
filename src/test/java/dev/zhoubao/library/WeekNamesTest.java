package dev.zhoubao.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.model.Week;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekNamesTest {

    private static final String HELP = "; name a week like 27, 2024-27, 2024-07-03 or latest~1";

    @ParameterizedTest
    @ValueSource(strings = {"27", " 27 ", "027", "第27期", "27期"})
    void readsABareNumber(String name) {
        assertThat(WeekNames.week(name)).isEqualTo(new WeekRef.Issue(27));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-27", "2031-027", "2031年第27期", "2031年27期", "2031年27"})
    void readsANumberWithItsYear(String name) {
        assertThat(WeekNames.week(name)).isEqualTo(new WeekRef.Named(new Week(2031, 27)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-07-03", "2031-7-3", "2031/07/03", "2031.7.3", "20310703", "2031-W27", "2031-w27"})
    void readsADay(String name) {
        assertThat(WeekNames.week(name)).isEqualTo(new WeekRef.Day(LocalDate.parse("2031-07-03")));
    }

    @ParameterizedTest
    @CsvSource({"latest,0", "LATEST,0", "latest~0,0", "latest~3,3", "previous,1", "Previous,1", "latest~999999,999999"})
    void readsAPlaceFromTheEnd(String name, int back) {
        assertThat(WeekNames.week(name)).isEqualTo(new WeekRef.Latest(back));
    }

    @ParameterizedTest
    @CsvSource({
        "27,27",
        "2031-7,2031-07",
        "2031年第7期,2031-07",
        "2023-W3,2023-01-19",
        "2026-W53,2026-12-31",
        "2031-07-03,2031-07-03",
        "latest~0,latest",
        "previous,latest~1"
    })
    void writesAReferenceAsItCanBeRead(String name, String written) {
        assertThat(WeekNames.week(name)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2O31-27,2031-27",
        "2031-l2,2031-12",
        "3O,30",
        "27.51,27..51",
        "27-51,27..51",
        "27...51,27..51",
        "27 .. 5l,27..51",
        "2031_27,2031-27",
        "2031.27,2031-27",
        "2031—27,2031-27",
        "w27,27",
        "2031Q3,2031-Q3",
        "2031年7月,2031-M07",
        "2O31-07-13,2031-07-13",
        "lastest,latest",
        "last,latest",
        "prev,latest~1"
    })
    void saysWhatAMistypedNameMayMean(String typed, String meant) {
        assertThatThrownBy(() -> WeekNames.range(typed))
                .isInstanceOf(BadWeekNameException.class)
                .hasMessageEndingWith("; did you mean " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4O1", "O", "foo", "x27", "99.l2", "27-51-3", "2O31-99", "2O311301"})
    void proposesNothingWhereNoWeekIsNear(String typed) {
        assertThatThrownBy(() -> WeekNames.range(typed))
                .isInstanceOf(BadWeekNameException.class)
                .hasMessageContaining(HELP);
    }

    @Test
    void proposesNoRangeWhereOneWeekIsWanted() {
        assertThatThrownBy(() -> WeekNames.week("27.51")).hasMessageEndingWith(HELP);
        assertThatThrownBy(() -> WeekNames.week("2O31-27")).hasMessageEndingWith("did you mean 2031-27?");
        assertThatThrownBy(() -> WeekNames.week("cnvd:2O31-27")).hasMessageEndingWith("did you mean cnvd:2031-27?");
        assertThatThrownBy(() -> WeekNames.week("2O311301")).hasMessageStartingWith("'2O311301' does not name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "latest~",
                "latest~-1",
                "latest~1234567",
                "27a",
                "-27",
                "2031-",
                "2031-07-03-01",
                "第期",
                "12345"
            })
    void refusesWhatNamesNoWeek(String name) {
        assertThatThrownBy(() -> WeekNames.week(name))
                .isInstanceOf(BadWeekNameException.class)
                .hasMessage("'" + name + "' does not name a week" + HELP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-02-30", "2031-13-01", "2031-00-10", "20310230", "2031-W00", "2031-W53"})
    void refusesADayThatIsNotInTheCalendar(String name) {
        assertThatThrownBy(() -> WeekNames.week(name))
                .isInstanceOf(BadWeekNameException.class)
                .hasMessage("'" + name + "' is not in the calendar" + HELP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031", "2031年", "2031-M07", "2031-Q3"})
    void refusesManyWeeksWhereOneWeekIsWanted(String name) {
        assertThatThrownBy(() -> WeekNames.week(name))
                .isInstanceOf(BadWeekNameException.class)
                .hasMessage("'" + name + "' names many weeks where one is wanted, such as 2031-27");
    }

    @Test
    void takesThreeDigitsForANumberAndFourForAYear() {
        assertThat(WeekNames.range("203")).isEqualTo(new WeekRange.Single(new WeekRef.Issue(203)));
    }
}
