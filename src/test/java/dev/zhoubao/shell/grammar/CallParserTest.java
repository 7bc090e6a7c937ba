package dev.zhoubao.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.analysis.comparison.Condition;
import dev.zhoubao.export.Format;
import dev.zhoubao.shell.command.AllCommands;
import dev.zhoubao.shell.export.ExportKinds;
import dev.zhoubao.shell.failure.UsageException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallParserTest {

    private final CallParser parser = new CallParser(
            AllCommands.specs(new ExportKinds()), new Conversions(new ExportKinds()::all), Expansion::none);

    private Call parse(String... words) {
        return parser.parse(List.of(words)).valid();
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refusing(String... words) {
        return assertThatThrownBy(() -> parse(words)).isInstanceOf(UsageException.class);
    }

    @Test
    void takesOptionsBeforeAndAfterArguments() {
        assertThat(parse("diff", "--all", "27", "--format", "json", "51").words())
                .containsExactly("27", "51");
    }

    @Test
    void takesBothSpellingsOfAnOptionsValue() {
        Call call = parse("list", "--format=json", "--limit", "3");
        assertThat(call.value("format")).isEqualTo(Format.JSON);
        assertThat(call.value("limit")).isEqualTo(3);
        assertThat(call.value("sort")).isNull();
    }

    @Test
    void saysOfAFlagWhetherItIsGiven() {
        Call call = parse("list", "--all", "--reverse=off");
        assertThat(call.value("all")).isEqualTo(true);
        assertThat(call.value("reverse")).isEqualTo(false);
        assertThat(call.value("append")).isNull();
    }

    @Test
    void takesVariablesOfOneLetterBehindTwoDashes() {
        assertThat(parse("run", "a.zb", "--y", "2024").variables()).isEqualTo(Map.of("y", "2024"));
        refusing("run", "a.zb", "-y", "2024").hasMessageStartingWith("run has no option -y");
    }

    @Test
    void doesNotLetAFlagSwallowTheNextWord() {
        assertThat(parse("show", "--evidence", "27").words()).containsExactly("27");
    }

    @Test
    void takesEverythingAfterTwoDashesAsArguments() {
        assertThat(parse("load", "--", "--odd name").words()).containsExactly("--odd name");
    }

    @Test
    void joinsARepeatedConditionAndRefusesARepeatedLimit() {
        assertThat((Object[]) parse("list", "--where", "incidents>1", "--where", "phishing<9")
                        .value("where"))
                .containsExactly(Condition.parse("incidents>1"), Condition.parse("phishing<9"));
        refusing("list", "--limit", "1", "--limit", "2").hasMessage("--limit is given twice");
    }

    @Test
    void turnsAQuestionForHelpIntoTheHelpCommand() {
        Call input = parse("diff", "--help");
        assertThat(input.command().name()).isEqualTo("help");
        assertThat(input.words()).containsExactly("diff");
    }

    @Test
    void namesTheNearestCommand() {
        refusing("dif", "27").hasMessage("unknown command 'dif'; did you mean diff?");
        refusing("zzz").hasMessage("unknown command 'zzz'; list the commands with: help");
    }

    @Test
    void namesTheNearestOption() {
        refusing("list", "--fromat", "json").hasMessage("list has no option --fromat; did you mean --format?");
        refusing("list", "--zzz").hasMessage("list has no option --zzz; see its options with: help list");
    }

    @Test
    void saysWhatAnOptionTakes() {
        refusing("list", "--limit", "many").hasMessage("--limit is 'many'; it takes a whole number");
        refusing("list", "--format", "xml")
                .hasMessage("--format is 'xml'; it takes one of: table, vertical, markdown, csv, tsv, json, ndjson");
        refusing("list", "--limit").hasMessage("--limit needs a value; it takes a whole number");
        refusing("show", "27", "--evidence=maybe").hasMessage("--evidence is 'maybe'; it takes on or off");
    }

    @Test
    void saysWhichArgumentIsMissingOrTooMany() {
        refusing("diff").hasMessage("diff needs A; usage: diff A [B] [OPTIONS]");
        refusing("diff", "1", "2", "3").hasMessage("unexpected argument '3' for diff; usage: diff A [B] [OPTIONS]");
        refusing("load").hasMessage("load needs PATH; usage: load PATH… [OPTIONS]");
    }

    @Test
    void passesOnWhatAReaderOfValuesSays() {
        refusing("diff", "soon").hasMessageContaining("'soon' does not name a week");
        refusing("list", "--where", "incidents").hasMessageContaining("is not a condition");
    }

    @Test
    void refusesEmptyWordsWhereAValueIsWanted() {
        refusing("list", "").hasMessageStartingWith("RANGE is empty");
        refusing("list", "--sort", "").hasMessageStartingWith("--sort is empty");
        refusing("list", "--columns", ",").hasMessageStartingWith("--columns is empty");
        refusing("list", "--format=").hasMessageStartingWith("--format is empty");
    }

    @Test
    void takesAQuestionForHelpOnlyBeforeTwoDashes() {
        assertThat(parse("load", "--", "--help").command().name()).isEqualTo("load");
    }

    @Test
    void refusesNoWordsAtAll() {
        refusing().hasMessageContaining("a command is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "list|head;list --output FILE",
                "ls>o.txt;list --output FILE",
                "version>x;version --output FILE",
                "list~|~head;list --output FILE",
                "list~--limit~1|cat;list --output FILE",
                "list~--format=csv>x.csv;list --output FILE",
                "list~--reverse|head;list --output FILE",
                "list~--where~incidents>400>x.csv;list --output FILE",
                "list~--limit~>~x;list --output FILE",
                "list~>>~x;list --output FILE --append",
                "trend~incidents|tee~x;trend --output FILE",
                "export~md~latest~>~x.md;export --out FILE",
                "export~csv>x.csv;export --out FILE",
                "export~csv|head;export --out FILE"
            })
    void namesTheOptionThatWritesWhatAUsersShellWouldRedirect(String line, String option) {
        refusing(line.split("~"))
                .hasMessageMatching(
                        "results are not (piped with [|]|redirected with >+) here; .*: " + Pattern.quote(option));
    }

    @Test
    void tellsReadingAndMessagesFromResultsThatAreRedirected() {
        refusing("list", "<", "file")
                .hasMessage("nothing is read with < here; load bulletins with: load FILE; "
                        + "run the commands of a file with: run FILE");
        refusing("list", "2>/dev/null")
                .hasMessage("messages are not redirected with 2> here; leave out notes with: set quiet on");
        refusing("lst|head").hasMessage("unknown command 'lst|head'; list the commands with: help");
        refusing("list", "--where", "incidents>x").hasMessageStartingWith("'incidents>x' is not a condition");
        assertThat(parse("search", "one|two").words()).containsExactly("one|two");
    }
}
