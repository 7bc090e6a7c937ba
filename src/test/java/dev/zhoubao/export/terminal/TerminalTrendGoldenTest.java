package dev.zhoubao.export.terminal;

import static dev.zhoubao.model.Metric.APP_PLATFORMS;
import static dev.zhoubao.model.Metric.INCIDENTS;
import static dev.zhoubao.model.Metric.PHISHING;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.CharacterSet;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.fixture.Golden;
import dev.zhoubao.fixture.TrendReports;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.trend.TrendReport.Against;
import dev.zhoubao.report.words.Labels;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charts and findings as a person sees them. */
class TerminalTrendGoldenTest {

    @ParameterizedTest
    @CsvSource({
        "EN, 40, UNICODE",
        "EN, 80, UNICODE",
        "EN, 120, UNICODE",
        "EN, 0, UNICODE",
        "EN, 80, ASCII",
        "ZH, 40, UNICODE",
        "ZH, 80, UNICODE",
        "ZH, 80, ASCII"
    })
    void drawsOneMetricWithItsMean(Lang lang, int width, CharacterSet symbols) throws IOException {
        check("trend-one", TrendReports.of(lang, Against.NONE, INCIDENTS), lang, width, symbols);
    }

    @ParameterizedTest
    @CsvSource({"40, UNICODE", "80, UNICODE", "120, UNICODE", "80, ASCII"})
    void drawsAChartForEachUnit(int width, CharacterSet symbols) throws IOException {
        Report report = TrendReports.of(Lang.EN, Against.NONE, INCIDENTS, PHISHING, APP_PLATFORMS);
        check("trend-three", report, Lang.EN, width, symbols);
    }

    @Test
    void drawsTheYearBefore() throws IOException {
        Report report = TrendReports.of(Lang.EN, Against.PREVIOUS_YEAR, INCIDENTS);
        check("trend-year", report, Lang.EN, 80, CharacterSet.UNICODE);
    }

    private static void check(String name, Report report, Lang lang, int width, CharacterSet symbols)
            throws IOException {
        String text = Written.by(
                new TerminalWriter(new Labels(Lang.EN)), report, Format.TABLE, new Display(width, false, symbols));
        String ending = symbols == CharacterSet.ASCII ? ".ascii.txt" : ".txt";
        Golden.check(
                "export/terminal/" + name + "." + lang.name().toLowerCase(Locale.ROOT) + "." + width + ending, text);
    }
}
