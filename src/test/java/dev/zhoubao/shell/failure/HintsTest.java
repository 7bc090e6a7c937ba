package dev.zhoubao.shell.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.ShellUnderTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HintsTest {

    private static final Pattern TO_TRY =
            Pattern.compile("(?:with|try|see|such as): ([a-z][^;]*)(?:;|$)|did you mean ([^?]*)\\?");

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
                "x|list the commands with: help",
                "dif|did you mean diff?",
                "lsit|did you mean list?",
                "@weekly.zb|did you mean run weekly.zb?",
                "trend incidents --lang zh|--lang stands before the command; at the prompt, change it with: set lang zh",
                "list --lang|at the prompt, change it with: set lang zh",
                "list --max-file-size=1MB|at the prompt, change it with: set max-file-size 1MB",
                "list --quiet|at the prompt, change it with: set quiet on",
                "list --library seeds|--library stands before the command; at the prompt, load more with: load seeds",
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
                "export csv --template x|; leave it out, or write: export md",
                "trend zz|; list the metrics with: metrics",
                "trend incidents --window 1|; try: help trend",
                "assert latest x|; try: help assert",
                "search '(' --regex|; try: help search",
                "help zzzz|; to look for it, try: help search zzzz",
                "help diff exit code|try: help search exit code"
            })
    void everyErrorOfWrongUsageEndsWithWhatToTry(String line, String end) {
        ShellUnderTest.Outcome outcome = shell.run(line);

        assertThat(outcome.code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(outcome.message()).endsWith(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bogus",
                "list --zzz",
                "list --sort nope",
                "trend zz",
                "trend",
                "trend vulnerabilities",
                "trend X --lang zh",
                "list --library seeds",
                "assert latest x",
                "assert latest infected-hosts<5",
                "export xlsx --year 1999",
                "help zzzz",
                "unsave nothing",
                "search '(' --regex",
                "dif",
                "@weekly.zb --help"
            })
    void whatToTryWorksWhenItIsTypedInBothLanguages(String line) {
        String english = shell.run(line).message();
        Matcher found = TO_TRY.matcher(english);
        assertThat(found.find()).as(english).isTrue();
        String next = found.group(1) == null ? found.group(2) : found.group(1);
        shell.run("set lang zh");
        String chinese = shell.run(line).message();
        shell.run("set lang en");

        assertThat(chinese).as(english).contains(next).isNotEqualTo(english);
        assertThat(shell.run(next.contains(" ") ? next : "help " + next).code())
                .as(next)
                .isLessThan(ExitCodes.WRONG_USAGE);
        shell.run("set lang en");
    }

    @ParameterizedTest
    @CsvSource({"show 2024-99", "export xlsx --year 1999"})
    void whatFailsOtherwiseSaysItsOwnWay(String line) {
        assertThat(shell.run(line).message()).isNotEmpty().doesNotContain("; try:");
    }
}
