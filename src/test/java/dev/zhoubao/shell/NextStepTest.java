package dev.zhoubao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextStepTest {

    private static ShellUnderTest shell;

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bogus|list the commands with: help",
                "dif|did you mean diff?",
                "list --zzz|see its options with: help list",
                "list --yer 2024|did you mean --year?",
                "ls --year x|; try: help list",
                "list --format nope|; try: help list",
                "list --sort nope|; try: help list",
                "list --grade nope|; try: help list",
                "list --limit 0|; try: help list",
                "list --where x|; try: help list",
                "list --year|; try: help list",
                "list --year 2024 --year 2023|; try: help list",
                "list 51..27|; try: help list",
                "list ''|; try: help list",
                "diff|; try: help diff",
                "diff 27 51 19|; try: help diff",
                "diff zz|; try: help diff",
                "export pdf|; try: help export",
                "export csv --template x|; try: help export",
                "trend zz|; list the metrics with: metrics",
                "trend incidents --window 1|; try: help trend",
                "assert latest x|; try: help assert",
                "search '(' --regex|; try: help search",
                "help nope|; to look for it, try: help search nope",
                "help diff exit code|try: help search exit code"
            })
    void everyErrorOfWrongUsageEndsWithWhatToTry(String line, String end) {
        ShellUnderTest.Outcome outcome = shell.run(line);

        assertThat(outcome.code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(outcome.message()).endsWith(end);
    }

    @ParameterizedTest
    @CsvSource({"show 2024-99", "export xlsx --year 1999"})
    void whatFailsOtherwiseSaysItsOwnWay(String line) {
        assertThat(shell.run(line).message()).isNotEmpty().doesNotContain("; try:");
    }
}
