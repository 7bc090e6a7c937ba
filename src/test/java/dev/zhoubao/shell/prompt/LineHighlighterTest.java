package dev.zhoubao.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.export.AmbiguousWidth;
import dev.zhoubao.export.CharacterSet;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Theme;
import dev.zhoubao.export.terminal.Palette;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.grammar.CallParser;
import dev.zhoubao.shell.grammar.Expansion;
import dev.zhoubao.shell.grammar.LineParser;
import dev.zhoubao.shell.grammar.SavedCommands;
import dev.zhoubao.shell.grammar.Token;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LineHighlighterTest {

    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private static final AttributedStyle COMMAND = PLAIN.bold();
    private static final AttributedStyle OPTION = Palette.DARK.known();
    private static final AttributedStyle QUOTED = Palette.DARK.good();
    private static final AttributedStyle WRONG = Palette.DARK.bad();

    private static ShellUnderTest shell;

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static Expansion expanded(List<Token> typed) {
        return new SavedCommands(Path.of("none"), shell.bean(LineParser.class), "list"::equals)
                .noting("jumps", List.of("diff", "${1}", "--all"))
                .expanded(typed);
    }

    private static AttributedString highlighted(String line, boolean colour, Theme theme) {
        return new LineHighlighter(
                        shell.bean(CallParser.class).expanding(LineHighlighterTest::expanded),
                        shell.bean(LineParser.class),
                        () -> new Display(80, colour ? 256 : 0, CharacterSet.UNICODE, theme, AmbiguousWidth.NARROW))
                .highlight(shell.bean(LineReader.class), line);
    }

    /** The style of the first character of each part. */
    private static List<AttributedStyle> styles(String line, String... parts) {
        AttributedString shown = highlighted(line, true, Theme.DARK);
        assertThat(shown).hasToString(line);
        return List.of(parts).stream()
                .map(part -> shown.styleAt(line.indexOf(part)))
                .toList();
    }

    @Test
    void tellsKnownCommandsFromUnknownOnes() {
        assertThat(styles("diff 27", "diff", "27")).containsExactly(COMMAND, PLAIN);
        assertThat(styles("quit", "quit")).containsExactly(COMMAND);
        assertThat(styles("jumps 27", "jumps")).containsExactly(COMMAND);
        assertThat(styles("bogus 27", "bogus", "27")).containsExactly(WRONG, PLAIN);
        assertThat(styles("dif ", "dif")).containsExactly(WRONG);
    }

    @Test
    void leavesWhatMayStillBecomeRight() {
        assertThat(styles("dif", "dif")).containsExactly(PLAIN);
        assertThat(styles("diff --al", "--al")).containsExactly(PLAIN);
        assertThat(styles("diff --b", "--b")).containsExactly(WRONG);
    }

    @Test
    void tellsKnownOptionsFromUnknownOnes() {
        assertThat(styles("list --sort=week --al 27 --all", "--sort", "--al ", "--all"))
                .containsExactly(OPTION, WRONG, OPTION);
        assertThat(styles("search -- --nope", "--nope")).containsExactly(PLAIN);
    }

    @Test
    void takesABackslashInDoubleQuotesAsTheParserDoes() {
        assertThat(styles("search \"\\d+\" --regex", "\"", "--regex")).containsExactly(QUOTED, OPTION);
        assertThat(styles("search \"\\\\\" --regex", "\"", "--regex")).containsExactly(QUOTED, OPTION);
        assertThat(styles("search \"\\\" --regex", "\"")).containsExactly(WRONG);
    }

    @Test
    void showsAQuoteThatIsNotClosed() {
        assertThat(styles("search \"a b\" 'c", "\"a", "'c")).containsExactly(QUOTED, WRONG);
    }

    @Test
    void takesEveryLineOfAPasteAsACommand() {
        assertThat(styles("list # diff\nshow 27\nnope 1", "list", "# diff", "show", "nope"))
                .containsExactly(COMMAND, PLAIN.faint(), COMMAND, WRONG);
    }

    @Test
    void leavesTheLineAsItIsWithoutColours() {
        assertThat(highlighted("bogus --x 'y", false, Theme.DARK)).isEqualTo(new AttributedString("bogus --x 'y"));
    }

    @Test
    void takesTheColoursOfTheTheme() {
        AttributedString shown = highlighted("bogus 27", true, Theme.LIGHT);
        assertThat(shown.styleAt(0)).isEqualTo(Palette.LIGHT.bad()).isNotEqualTo(WRONG);
    }
}
