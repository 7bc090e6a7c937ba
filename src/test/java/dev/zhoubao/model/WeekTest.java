package dev.zhoubao.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

    @Property
    void namesSortAsWeeksDo(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 99) int issue,
            @ForAll @IntRange(max = 9999) int otherYear,
            @ForAll @IntRange(max = 99) int otherIssue) {
        Week one = new Week(year, issue);
        Week other = new Week(otherYear, otherIssue);

        assertThat(Integer.signum(one.toString().compareTo(other.toString())))
                .isEqualTo(Integer.signum(one.compareTo(other)));
    }

    @Property
    void readsTheNameThatItPrints(@ForAll @IntRange(max = 9999) int year, @ForAll @IntRange(max = 999) int issue) {
        assertThat(Week.read(new Week(year, issue).toString())).contains(new Week(year, issue));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-03", "2031-3", "2031-003", "2031年第3期", "2031年3"})
    void readsEveryFormOfAName(String name) {
        assertThat(Week.read(name)).contains(new Week(2031, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-W03", "2031-M03", "2031-03-03", "31-3", "2031-", "2031-0003"})
    void leavesWhatIsNoNumberOfAnIssue(String name) {
        assertThat(Week.read(name)).isEmpty();
    }

    @Test
    void printsTwoDigitsAndFourOfTheYear() {
        assertThat(new Week(987, 3)).hasToString("0987-03");
    }
}
