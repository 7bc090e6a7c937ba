package dev.zhoubao.export.terminal;

import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.fixture.Golden;
import dev.zhoubao.fixture.SeedReports;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands print on the five seeds, as a person sees it. */
class TerminalGoldenTest {

    @ParameterizedTest
    @CsvSource({
        "list, EN, 0",
        "list, EN, 80",
        "list, EN, 40",
        "list, ZH, 80",
        "list, ZH, 40",
        "list-all, EN, 80",
        "show, EN, 0",
        "show, EN, 80",
        "show, ZH, 80",
        "show, ZH, 40",
        "show-evidence, EN, 80",
        "show-evidence, EN, 40",
        "show-evidence, ZH, 60",
        "diff, EN, 0",
        "diff, EN, 80",
        "diff, EN, 40",
        "diff, ZH, 0",
        "diff, ZH, 80",
        "diff, ZH, 40",
        "diff-all, EN, 80",
        "summary, EN, 0",
        "summary, EN, 80",
        "summary, EN, 40",
        "summary, ZH, 80",
        "summary, ZH, 40",
        "summary-by-month, EN, 80",
        "summary-by-month, EN, 40",
        "summary-by-month, ZH, 80",
        "gaps, EN, 80",
        "gaps, ZH, 80",
        "gaps, EN, 40",
        "metrics, EN, 80",
        "metrics, ZH, 80",
        "search, EN, 0",
        "search, EN, 80",
        "search, ZH, 80",
        "search, ZH, 40",
        "search-count, EN, 80",
        "search-count, ZH, 80",
        "sources, EN, 80",
        "sources, ZH, 80"
    })
    void printsTables(String name, Lang lang, int width) throws IOException {
        check(name, lang, width, Format.TABLE, ".txt");
    }

    @ParameterizedTest
    @CsvSource({"list, EN, 80", "diff, ZH, 40"})
    void printsOneValueALine(String name, Lang lang, int width) throws IOException {
        check(name, lang, width, Format.VERTICAL, ".vertical.txt");
    }

    private static void check(String name, Lang lang, int width, Format format, String ending) throws IOException {
        String text = Written.by(
                new TerminalWriter(new Labels(lang)), SeedReports.of(name, lang), format, new Display(width, false));
        Golden.check(
                "export/terminal/" + name + "." + lang.name().toLowerCase(Locale.ROOT) + "." + width + ending, text);
    }
}
