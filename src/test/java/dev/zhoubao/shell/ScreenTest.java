package dev.zhoubao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private static Screen terminal(int width, ColorMode mode, Map<String, String> environment) {
        return new Screen(true, () -> width, mode, environment);
    }

    @Test
    void fitsTheTerminalsWidth() {
        assertThat(terminal(100, ColorMode.AUTO, Map.of()).display().width()).isEqualTo(100);
    }

    @Test
    void takesColumnsOrEightyWhereTheTerminalDoesNotTell() {
        assertThat(terminal(0, ColorMode.AUTO, Map.of("COLUMNS", "60"))
                        .display()
                        .width())
                .isEqualTo(60);
        assertThat(terminal(0, ColorMode.AUTO, Map.of()).display().width()).isEqualTo(80);
        assertThat(terminal(0, ColorMode.AUTO, Map.of("COLUMNS", "wide"))
                        .display()
                        .width())
                .isEqualTo(80);
    }

    @Test
    void hasNoLimitWhereItIsNoTerminal() {
        assertThat(new Screen(false, () -> 100, ColorMode.AUTO, Map.of("COLUMNS", "60"))
                        .display()
                        .width())
                .isZero();
    }

    @Test
    void coloursATerminalUnlessItIsDumbOrColoursAreRefused() {
        assertThat(terminal(80, ColorMode.AUTO, Map.of()).display().colour()).isTrue();
        assertThat(terminal(80, ColorMode.AUTO, Map.of("TERM", "dumb"))
                        .display()
                        .colour())
                .isFalse();
        assertThat(terminal(80, ColorMode.AUTO, Map.of("NO_COLOR", "1"))
                        .display()
                        .colour())
                .isFalse();
        assertThat(terminal(80, ColorMode.NEVER, Map.of()).display().colour()).isFalse();
        assertThat(terminal(80, ColorMode.ALWAYS, Map.of("TERM", "dumb"))
                        .display()
                        .colour())
                .isTrue();
    }
}
