package dev.zhoubao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final Period MARCH = period("2031-03-17", "2031-03-23");

    private static Period period(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end));
    }

    private static Edition numbered(int year, int issue) {
        return new Edition(new Week(year, issue), null);
    }

    @Test
    void namesARangeOfWeeksWithoutRepeatingSeriesAndYear() {
        Series cnvd = Series.of("cnvd").orElseThrow();

        assertThat(cnvd.range("cnvd:2022-43", "cnvd:2022-51")).isEqualTo("cnvd:2022-43–51");
        assertThat(cnvd.range("cnvd:2022-43", "cnvd:2023-02")).isEqualTo("cnvd:2022-43–2023-02");
        assertThat(cnvd.range("cnvd:2022-10-31", "cnvd:2022-51")).isEqualTo("cnvd:2022-10-31–2022-51");
        assertThat(cnvd.range("cnvd:2022-10-31", "cnvd:2022-12-26")).isEqualTo("cnvd:2022-10-31–2022-12-26");
        assertThat(Series.BULLETIN.range("2024-19", "2024-27")).isEqualTo("2024-19–2024-27");
    }

    @Test
    void needsANumberOrAPeriod() {
        assertThatThrownBy(() -> new Edition(null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an edition needs a number or a period");
    }

    @Test
    void isNamedByItsNumber() {
        assertThat(new Edition(new Week(2031, 12), MARCH).name()).isEqualTo("2031-12");
    }

    @Test
    void isNamedByItsFirstDayWithoutANumber() {
        assertThat(new Edition(null, MARCH).name()).isEqualTo("2031-03-17");
    }

    @Test
    void takesItsYearFromTheNumber() {
        Edition edition = new Edition(new Week(2031, 1), period("2030-12-30", "2031-01-05"));

        assertThat(edition.year()).isEqualTo(2031);
    }

    @Test
    void takesItsYearFromTheLastDayWithoutANumber() {
        assertThat(new Edition(null, period("2030-12-30", "2031-01-05")).year()).isEqualTo(2031);
    }

    @Test
    void standsOnTheIsoMondayWithoutAPeriod() {
        assertThat(numbered(2031, 1).firstDay()).isEqualTo("2030-12-30");
    }

    @Test
    void countsItsIsoMondayFromTheFirstWeekOfTheYear() {
        assertThat(numbered(2031, 12).firstDay()).isEqualTo("2031-03-17");
    }

    @Test
    void containsBothEndsOfItsPeriod() {
        Edition edition = new Edition(new Week(2031, 12), MARCH);

        assertThat(Stream.of("2031-03-16", "2031-03-17", "2031-03-23", "2031-03-24")
                        .map(LocalDate::parse)
                        .map(edition::contains))
                .containsExactly(false, true, true, false);
    }

    @Test
    void containsNoDayWithoutAPeriod() {
        assertThat(numbered(2031, 12).contains(LocalDate.parse("2031-03-17"))).isFalse();
    }

    @Test
    void isTheSameWeekByTheFirstDayWhateverTheNumbers() {
        Edition one = new Edition(new Week(2031, 12), MARCH);
        Edition other = new Edition(new Week(2031, 13), period("2031-03-17", "2031-03-22"));

        assertThat(one.sameWeekAs(other)).isTrue();
    }

    @Test
    void isAnotherWeekByTheFirstDayThoughTheNumberIsTheSame() {
        Edition one = new Edition(new Week(2031, 12), MARCH);
        Edition other = new Edition(new Week(2031, 12), period("2031-03-24", "2031-03-30"));

        assertThat(one.sameWeekAs(other)).isFalse();
    }

    @Test
    void isTheSameWeekByNumberWhereAPeriodIsMissing() {
        assertThat(new Edition(new Week(2031, 12), MARCH).sameWeekAs(numbered(2031, 12)))
                .isTrue();
    }

    @Test
    void isAnotherWeekWhereNeitherCanTell() {
        assertThat(new Edition(null, MARCH).sameWeekAs(numbered(2031, 12))).isFalse();
    }

    @Test
    void areOrderedByFirstDayThenNumberThenLastDay() {
        Edition unnumbered = new Edition(null, MARCH);
        Edition undated = numbered(2031, 12);
        Edition shorter = new Edition(new Week(2031, 12), period("2031-03-17", "2031-03-22"));
        Edition longer = new Edition(new Week(2031, 12), MARCH);
        Edition later = new Edition(new Week(2030, 1), period("2031-03-18", "2031-03-23"));

        assertThat(Stream.of(later, longer, shorter, undated, unnumbered).sorted())
                .isEqualTo(List.of(unnumbered, undated, shorter, longer, later));
    }
}
