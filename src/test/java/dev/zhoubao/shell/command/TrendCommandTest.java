package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Trends and periods on the five seeds, through the real application. */
class TrendCommandTest {

    private static ShellUnderTest shell;

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    @Test
    void drawsAChartAndListsTheSeries() {
        assertThat(shell.run("trend incidents").out())
                .contains("┤", "● incidents", "2024-39  2024-09-23        742", "too few values to judge");
    }

    @ParameterizedTest
    @CsvSource({
        "trend incidents, 33",
        "trend incidents 2024, 33",
        "trend incidents 27..39, 13",
        "trend 27..39 incidents, 13",
        "trend incidents --year 2024, 33",
        "trend 事件 27, 1"
    })
    void takesMetricsAndARange(String line, int weeks) {
        assertThat(shell.json(line).get("metrics").get(0).get("weeks")).hasSize(weeks);
    }

    @Test
    void takesSeveralMetricsEachOnce() {
        JsonNode metrics = shell.json("trend incidents phishing incidents").get("metrics");

        assertThat(metrics).hasSize(2);
        assertThat(metrics.get(1).get("metric").stringValue()).isEqualTo("phishing");
    }

    @Test
    void takesTheWindowOfTheMean() {
        assertThat(shell.json("trend incidents --window 10")
                        .get("metrics")
                        .get(0)
                        .get("window")
                        .intValue())
                .isEqualTo(10);
        assertThat(shell.json("trend incidents")
                        .get("metrics")
                        .get(0)
                        .get("window")
                        .intValue())
                .isEqualTo(4);
    }

    @Test
    void showsTheYearBeforeOnDemand() {
        assertThat(shell.run("trend incidents --against previous-year --format csv")
                        .lines()
                        .get(0))
                .isEqualTo("week,start,incidents,incidents_mean,incidents_previous_year,weeks");
    }

    @Test
    void writesTheWeeksAsCsv() {
        assertThat(shell.run("trend incidents 19..20 --format csv").lines())
                .containsExactly("week,start,incidents,incidents_mean,weeks", "2024-19,2024-05-06,495,,1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trend | 2 | trend needs METRIC; usage: trend METRIC… [RANGE] [OPTIONS]; try: help trend",
                "trend 2024 | 2 | trend needs a metric, such as: trend incidents; list them with: metrics",
                "trend incident | 2 | 'incident' is neither a metric nor weeks; did you mean incidents?",
                "trend blue | 2 | 'blue' is neither a metric nor weeks; list the metrics with: metrics",
                "trend incidents 2024 27 | 2 | trend takes one range of weeks, not both 2024 and 27; join them like 27..51; try: help trend",
                "trend incidents --window 1 | 2 | --window is 1; it takes a number of weeks from 2 to 520; try: help trend",
                "trend incidents --window x | 2 | --window is 'x'; it takes a whole number; try: help trend",
                "trend incidents --against x | 2 | --against is 'x'; it takes one of: none, previous-year; try: help trend",
                "trend vulnerabilities | 1 | none of these weeks has a figure for vulnerabilities newly listed by CNVD; see which weeks have which figures with: metrics",
                "trend incidents --year 1999 | 1 | no week of 1999 is loaded; there are weeks of 2024",
                "summary --by week | 2 | --by is 'week'; it takes one of: month, quarter, year; try: help summary"
            })
    void refusesInOneSentenceWhatItCannotDo(String line, int code, String message) {
        Outcome outcome = shell.run(line);

        assertThat(outcome.message()).isEqualTo(message);
        assertThat(outcome.code()).isEqualTo(code);
    }

    @Test
    void explainsItself() {
        assertThat(shell.run("help trend").out())
                .contains(
                        "trend METRIC… [RANGE] [OPTIONS]",
                        "--window N",
                        "--against WORD",
                        "none, previous-year",
                        "gaps");
        assertThat(shell.run("help summary").out()).contains("--by WORD", "month, quarter, year", "Thursday");
    }

    @Test
    void sumsUpByPeriod() {
        JsonNode summary = shell.json("summary --by quarter");

        assertThat(summary.get("by").stringValue()).isEqualTo("quarter");
        assertThat(summary.get("periods")).hasSize(3);
        JsonNode third = summary.get("periods").get(1);
        assertThat(third.get("period").stringValue()).isEqualTo("2024-Q3");
        assertThat(third.get("start").stringValue()).isEqualTo("2024-07-01");
        assertThat(third.get("weeks").intValue()).isEqualTo(2);
        assertThat(third.get("weeks_in_period").intValue()).isEqualTo(13);
        assertThat(third.get("partial").booleanValue()).isTrue();
        assertThat(third.get("metrics").get(0).toString())
                .isEqualTo("{\"metric\":\"incidents\",\"weeks\":2,\"total\":1237,\"mean\":618.5,\"change\":123.5,"
                        + "\"percent\":24.9,\"direction\":\"worse\"}");
    }

    @Test
    void writesPeriodsAsCsv() {
        assertThat(shell.run("summary --by year --format csv").lines())
                .startsWith(
                        "period,weeks,weeks_in_period,coverage,metric,count,total,mean,change,percent",
                        "2024,5,52,partial,incidents,5,2399,479.8,,");
    }

    @Test
    void statesTheRuleForStraddlingWeeks() {
        assertThat(shell.run("summary --by month").out())
                .contains("A week belongs to the period that contains its Thursday");
        assertThat(shell.run("summary").out()).doesNotContain("Thursday");
    }

    @Test
    void saysThatAMonthHasNoWeeks() {
        assertThat(shell.run("summary --by month --format csv").lines()).contains("2024-M08,0,5,no weeks,,,,,,");
    }

    @Test
    void drawsSparklinesBelowTheListAndKeepsThemOutOfCsv() {
        assertThat(shell.run("list").out()).contains("incidents       ▅");
        assertThat(shell.run("list --format csv").out()).doesNotContain("▅");
        assertThat(shell.run("list --format json").out()).doesNotContain("▅");
    }
}
