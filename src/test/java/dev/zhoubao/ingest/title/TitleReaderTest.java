package dev.zhoubao.ingest.title;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Week;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleReaderTest {

    private static final String SERIES = "网络安全信息与动态周报";
    /** A new one for each test: it remembers titles. */
    private final TitleReader titles = new TitleReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031年第12期（3月17日-3月23日）",
                "2031年第12期(3月17日—3月23日)",
                "-2031年第12期（3月17日至3月23日）",
                " 2031 年第 12 期 （ 3 月 17 日 - 3 月 23 日 ）",
                "２０３１年第１２期（３月１７日－３月２３日）",
                "2031年第12期（3月17日～3月23日）",
                "2031年第12期（3月17日——3月23日）",
                "2031年第12期【3月17日–3月23日】",
                "2031年第12期[3.17-3.23]",
                "2031年第12期(2031.03.17至2031.03.23)",
                "2031年第12期（2031年3月17日到3月23日）",
                "2031年第12期（3月17日-2031年3月23日）",
                "2031年第12期（3月17日-23日）",
                "2031年第12期（3月17—23日）",
                "2031年第12期（3月17日至3月23日）",
                "2031年第12期 3月17日-3月23日",
                "2031年第12期：03月17日—03月23日",
                "（2031年第12期）3月17日-3月23日",
                "2031年12期（3月17日-3月23日）",
                "2031年第12周（3月17日-3月23日）",
                "第12期（2031-03-17至2031-03-23）",
                "2031年第12期（2031.3.17-3.23）",
                "2031年第12期（3月17日~3月23日）",
                "2031年第 12 期(３月１７日—３月２３日)",
                "》2031年第12期（3月17日\u200b-3月23日）"
            })
    void readsNumberAndPeriodInEverySpelling(String rest) {
        assertThat(titles.edition(SERIES + rest))
                .contains(new Edition(
                        new Week(2031, 12), new Period(LocalDate.parse("2031-03-17"), LocalDate.parse("2031-03-23"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年第12期", "-2026年第12期", " 2026 年第 12 期", "2026年第012期"})
    void readsANumberWithoutAPeriod(String rest) {
        assertThat(titles.edition(SERIES + rest)).contains(new Edition(new Week(2026, 12), null));
    }

    @Test
    void readsAPeriodWithoutANumber() {
        assertThat(titles.edition(SERIES + "(2013.03.04至2013.03.10)"))
                .contains(new Edition(null, new Period(LocalDate.parse("2013-03-04"), LocalDate.parse("2013-03-10"))));
    }

    @Test
    void readsATitleWithThePublisherBeforeIt() {
        assertThat(titles.edition("示例应急中心-" + SERIES + "-2026年第3期")).contains(new Edition(new Week(2026, 3), null));
    }

    @Test
    void keepsAPeriodThatEndsADayEarly() {
        assertThat(titles.edition(SERIES + "2031年第12期（3月17日-3月22日）")
                        .orElseThrow()
                        .period())
                .hasToString("2031-03-17..2031-03-22");
    }

    @ParameterizedTest
    @CsvSource({
        "2031年第1期（12月30日-1月5日）,2030-12-30..2031-01-05",
        "2031年第52期（12月29日-1月4日）,2031-12-29..2032-01-04",
        "2031年第1期（2030年12月30日-2031年1月5日）,2030-12-30..2031-01-05",
        "2031年第1期（2030年12月30日-1月5日）,2030-12-30..2031-01-05",
        "2031年第1期（12月30日-2031年1月5日）,2030-12-30..2031-01-05",
        "2031年第53期（12月29日-2032年1月4日）,2031-12-29..2032-01-04",
        "(2030.12.30至2031.01.05),2030-12-30..2031-01-05",
        "2031年第52期（12月22日-12月28日）,2031-12-22..2031-12-28",
        "2031年第1期（1月1日-1月5日）,2031-01-01..2031-01-05",
        "2031年第52期（1月1日-1月7日）,2032-01-01..2032-01-07",
        "2031年第51期（1月1日-1月7日）,2031-01-01..2031-01-07",
        "2031年第26期（12月1日-12月7日）,2030-12-01..2030-12-07",
        "2031年第27期（12月1日-12月7日）,2031-12-01..2031-12-07"
    })
    void crossesTheTurnOfTheYearBothWays(String rest, String period) {
        assertThat(titles.edition(SERIES + rest).orElseThrow().period()).hasToString(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（2月30日-3月6日）",
                "（13月1日-13月7日）",
                "（3月23日-3月17日）",
                "（5月6日-4月12日）",
                "（2031年5月6日-4月12日）",
                "（5月6日-2031年4月12日）",
                "（3月0日-3月6日）",
                "（2031年3月17日-2030年3月23日）",
                "（3月17日）",
                "（20310317-20310323）",
                "（99999999999月3日-3月99999999999日）",
                "，见3月17日-3月23日的数据"
            })
    void readsNoPeriodThatCannotBe(String period) {
        assertThat(titles.edition(SERIES + "2031年第12期" + period)).contains(new Edition(new Week(2031, 12), null));
    }

    /** An archive may go far beyond the likely years; check says which weeks do. */
    @ParameterizedTest
    @ValueSource(ints = {1031, 1999, 2101, 9999})
    void readsAWeekOfAnyYear(int year) {
        assertThat(titles.edition(SERIES + year + "年第12期（3月17日-3月23日）"))
                .contains(new Edition(
                        new Week(year, 12), new Period(LocalDate.of(year, 3, 17), LocalDate.of(year, 3, 23))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "（3月17日-3月23日）", "(2013.02.30至2013.03.10)", "2031年", "第12期", "2031年第期", "12031年第12期"})
    void readsNothingWhereNeitherNumberNorPeriodIsCertain(String rest) {
        assertThat(titles.edition(SERIES + rest)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CNNVD漏洞周报2031年第44期", "2031年3月网络安全月报", "网络安全信息与动态月报2031年第3期", ""})
    void knowsOtherSeries(String title) {
        assertThat(titles.namesSeries(title)).isFalse();
    }

    @Test
    void readsNoEditionOfAnotherSeries() {
        assertThat(titles.edition("信息安全漏洞周报（2031年第12期）")).isEmpty();
    }

    @Test
    void takesNoNumberThatStandsBeforeTheSeries() {
        assertThat(titles.edition("2031年第44期漏洞周报与" + SERIES)).isEmpty();
    }

    @Test
    void readsATitleInTraditionalCharacters() {
        String title = "國家互聯網應急中心-網絡安全信息與動態週報2031年第12期（3月17日-3月23日）";

        assertThat(titles.namesIssue(title)).isTrue();
        assertThat(titles.edition(title))
                .hasValueSatisfying(edition -> assertThat(edition.period()).hasToString("2031-03-17..2031-03-23"));
    }

    @Test
    void recognisesTheSeriesWithSpacesInIt() {
        assertThat(titles.namesSeries("网络安全信息与动态 周报 2031年第1期")).isTrue();
    }
}
