package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import dev.zhoubao.shell.failure.ExitCodes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AssertCommandTest {

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
    void showsTheValueAndTheSentenceItComesFrom() {
        Outcome outcome = shell.run("assert 51 incidents < 500");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("incidents<500", "yes", "476");
    }

    @Test
    void failsWithCodeThreeWhenItDoesNotHold() {
        Outcome outcome = shell.run("assert 51 incidents change < 20% --from 47");

        assertThat(outcome.code()).isEqualTo(ExitCodes.FOUND);
        assertThat(outcome.message()).contains("incidents change<20% does not hold in 2024-51");
        assertThat(outcome.out()).contains("2024-47", "191", "476");
    }

    @Test
    void countsChangesFromTheLoadedWeekBefore() {
        JsonNode answer = shell.json("assert 51 incidents change=285");

        assertThat(answer.get("holds").booleanValue()).isTrue();
        assertThat(answer.get("from").stringValue()).isEqualTo("2024-47");
        assertThat(answer.get("figure").get("change").intValue()).isEqualTo(285);
    }

    @Test
    void givesTheDocumentTheLineAndTheSentenceOfEachValue() {
        Outcome table = shell.run("assert 51 incidents change=285");
        JsonNode evidence = shell.json("assert 51 incidents change=285").get("evidence");

        for (String[] side : new String[][] {{"from", "47"}, {"to", "51"}}) {
            JsonNode shown = shell.json("show " + side[1]);
            JsonNode given = evidence.get(side[0]);
            assertThat(given.get("text"))
                    .isEqualTo(shown.get("evidence").get("incidents").get("text"));
            assertThat(given.get("line"))
                    .isEqualTo(shown.get("evidence").get("incidents").get("line"));
            assertThat(given.get("file")).isEqualTo(shown.get("file"));
            assertThat(table.out())
                    .contains(given.get("text").stringValue())
                    .contains(given.get("file").stringValue() + ":" + given.get("line"));
        }
    }

    @Test
    void givesNoEvidenceOfAValueThatIsAbsentOrNotAskedFor() {
        JsonNode asked = shell.json("assert 51 incidents<500").get("evidence");

        assertThat(asked.has("from")).isFalse();
        assertThat(asked.has("to")).isTrue();
        assertThat(shell.json("assert 51 infected-hosts<5").get("evidence")).isEmpty();
    }

    @Test
    void showsAPercentageWithTheDecimalsThatItsVerdictTakes() {
        Outcome outcome = shell.run("assert 51 incidents change < 149.2% --from 47");

        assertThat(outcome.code()).isEqualTo(ExitCodes.FOUND);
        assertThat(outcome.out()).contains("+149.21 %");
        assertThat(shell.json("assert 51 incidents change > 149.2% --from 47")
                        .get("judged")
                        .decimalValue())
                .isEqualByComparingTo("149.21");
    }

    @Test
    void saysWhatCannotBeJudged() {
        Outcome outcome = shell.run("assert 51 infected-hosts<5");

        assertThat(outcome.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(outcome.message()).contains("cannot be judged in", "show 2024-51");
        assertThat(outcome.out()).contains("cannot be judged");
    }

    @Test
    void saysThatThereIsNoWeekBeforeTheFirst() {
        Outcome outcome = shell.run("assert 2024-19 incidents change<5");

        assertThat(outcome.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(outcome.message()).contains("2024-19 is the first loaded week", "--from WEEK");
    }

    @Test
    void saysWhatIsMissingOrWrong() {
        assertThat(shell.run("assert 51").message()).contains("assert needs a week and a condition");
        assertThat(shell.run("assert incidents<5 51").code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(shell.run("assert 51 incidents").code()).isEqualTo(ExitCodes.WRONG_USAGE);
    }

    @Test
    void refusesAWeekToCountFromForAConditionOnAValue() {
        Outcome outcome = shell.run("assert 51 incidents<500 --from 27");

        assertThat(outcome.code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(outcome.message()).contains("--from is for conditions on a change");
    }
}
