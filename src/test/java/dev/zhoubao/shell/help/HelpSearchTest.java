package dev.zhoubao.shell.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.failure.ExitCodes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HelpSearchTest {

    private static ShellUnderTest shell;

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static List<String> found(String words) {
        List<String> found = new ArrayList<>();
        shell.json("help search " + words)
                .forEach(hit -> found.add(
                        hit.get("kind").asString() + " " + hit.get("name").asString()));
        return found;
    }

    @Test
    void findsCommandsOptionsTopicsAndMetrics() {
        assertThat(found("outliers")).contains("command trend");
        assertThat(found("Mustache")).contains("option export --template PATH");
        assertThat(found("ZHOUBAO_LANG")).contains("topic options");
        assertThat(found("latest~3")).contains("topic latest~3");
        assertThat(found("phishing")).contains("metric phishing", "example trend incidents phishing 2024");
    }

    @Test
    void looksInBothLanguagesAndShowsTheReadersOne() {
        assertThat(found("仿冒投诉")).contains("metric phishing");
        assertThat(found("摘要")).contains("argument export md");
        assertThat(shell.run("help search 退出码").out()).contains("exit code 3").doesNotContain("退出码");
    }

    @Test
    void caseAndWidthMakeNoDifference() {
        assertThat(found("ＭＵＳＴＡＣＨＥ")).isNotEmpty().isEqualTo(found("mustache"));
    }

    @Test
    void takesSeveralWordsAsOneText() {
        assertThat(found("byte-order mark")).containsExactly("option export --bom");
    }

    @Test
    void listsWhatEveryCommandTakesOnce() {
        assertThat(found("write the result to this file")).containsExactly("option --output PATH");
    }

    @Test
    void findsSavedCommandsAndListsThemAmongTheOthers() {
        assertThat(found("both")).doesNotContain("saved command both");
        assertThat(shell.run("help").out()).doesNotContain("Saved commands");
        shell.run("save both diff 27 51 --all");
        try {
            assertThat(found("both")).contains("saved command both");
            assertThat(found("27 51")).contains("saved command both");
            assertThat(shell.run("help").out()).containsPattern("Saved commands\n.*\n.*\nboth +diff 27 51 --all\n");
            assertThat(shell.json("help").findValuesAsString("saved")).containsExactly("diff 27 51 --all");
        } finally {
            shell.run("unsave both");
        }
    }

    @Test
    void saysHowCommandsArePartedAndRunAgain() {
        assertThat(found("semicolon")).containsExactly("topic reload; list", "topic reload; list");
        assertThat(shell.run("help keys").out()).contains("!!", "reload; list");
        assertThat(shell.run("help scripts").out()).contains("search 'a;b'");
    }

    @Test
    void saysWhatToTryWhereNothingIsFound() {
        assertThat(found("zzzz")).isEmpty();
        assertThat(shell.err()).contains("nothing in the help mentions 'zzzz'").contains("try: help");
    }

    @Test
    void helpOnTheCommandSearchIsNoSearch() {
        assertThat(shell.run("help search").out()).contains("search TEXT [RANGE] [OPTIONS]");
    }

    @Test
    void refusesWordsBehindACommandAndSaysHowToLookForThem() {
        ShellUnderTest.Outcome outcome = shell.run("help diff exit code");
        assertThat(outcome.code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(outcome.message()).endsWith("try: help search exit code");
    }
}
