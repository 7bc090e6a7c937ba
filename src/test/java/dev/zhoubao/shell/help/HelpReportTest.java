package dev.zhoubao.shell.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.command.AllCommands;
import dev.zhoubao.shell.export.ExportKinds;
import dev.zhoubao.shell.grammar.CommandSpecs;
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

        assertThat(HelpReport.declared(specs)
                        .distinct()
                        .filter(text -> CHINESE.phrase(Phrase.of(text)).equals(text) || !chinese(text)))
                .isEmpty();
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
