package dev.zhoubao.shell.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.command.AllCommands;
import dev.zhoubao.shell.export.ExportKinds;
import dev.zhoubao.shell.grammar.Choice;
import dev.zhoubao.shell.grammar.CommandSpec;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import dev.zhoubao.shell.grammar.CommandSpecs;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HelpReportTest {

    private static final Labels CHINESE = new Labels(Lang.ZH);

    private static ShellUnderTest shell;

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "zh");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    @Test
    void everyTextThatACommandDeclaresHasItsChinese() {
        CommandSpecs specs = AllCommands.specs(new ExportKinds());

        assertThat(declared(specs)
                        .distinct()
                        .filter(text -> CHINESE.phrase(Phrase.of(text)).equals(text) || !chinese(text)))
                .isEmpty();
    }

    /** Every text that commands, their examples, topics and settings declare; each has its Chinese in a catalogue. */
    private static Stream<String> declared(CommandSpecs specs) {
        Stream<String> commands = specs.all().stream()
                .flatMap(spec -> Stream.of(
                                Stream.of(spec.group(), spec.description(), spec.help()),
                                spec.positionals().stream().map(CommandSpec.Positional::description),
                                spec.positionals().stream()
                                        .flatMap(positional -> positional.choices().stream())
                                        .map(Choice::meaning),
                                spec.options().stream().map(OptionSpec::description))
                        .flatMap(texts -> texts));
        return Stream.of(
                        commands,
                        Examples.read().all().stream().map(Example::purpose),
                        Topics.all().stream().flatMap(Topic::texts))
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty());
    }

    private static boolean chinese(String text) {
        return CHINESE.phrase(Phrase.of(text))
                .codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    @Test
    void helpIsInChineseWhereTheReaderIs() {
        assertThat(shell.run("help").out())
                .contains("阅读", "两周之间", "help COMMAND")
                .doesNotContain("purpose");
        assertThat(shell.run("help diff").out())
                .contains("用法", "diff A [B] [OPTIONS]", "--all", "：table、vertical、markdown、")
                .doesNotContain("usage");
    }
}
