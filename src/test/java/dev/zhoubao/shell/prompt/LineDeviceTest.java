package dev.zhoubao.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class LineDeviceTest {

    private static void set(JniNativePty pty, Attributes attributes) {
        try {
            pty.setAttr(attributes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the system tells of it, of which JLine knows but a part. */
    private static String told(JniNativePty pty) throws IOException {
        Process told = new ProcessBuilder("stty", "-a")
                .redirectInput(new File(pty.getName()))
                .start();
        return new String(told.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void leavesItAsItWasWhateverTheTerminalHasSet() throws Exception {
        try (JniNativePty pty = (JniNativePty) new JniTerminalProvider().open(null, new Size(80, 24))) {
            Attributes original = pty.getAttr();
            Attributes raw = new Attributes(original);
            raw.setLocalFlag(LocalFlag.ICANON, false);
            raw.setControlChar(ControlChar.VMIN, 0);
            raw.setControlChar(ControlChar.VTIME, 1);
            String before = told(pty);
            try (LineDevice device = LineDevice.of(Redirect.from(new File(pty.getName())))) {
                device.look();
                device.use(() -> set(pty, raw));
                set(pty, original);
                assertThat(told(pty)).isNotEqualTo(before);
                set(pty, raw);
            }
            assertThat(told(pty)).isNotEmpty().isEqualTo(before);
        }
    }

    @Test
    void setsNothingWhereNobodyLooked() throws Exception {
        try (JniNativePty pty = (JniNativePty) new JniTerminalProvider().open(null, new Size(80, 24))) {
            Attributes changed = new Attributes(pty.getAttr());
            changed.setLocalFlag(LocalFlag.ECHO, false);
            try (LineDevice device = LineDevice.of(Redirect.from(new File(pty.getName())))) {
                set(pty, changed);
                assertThat(device).isNotNull();
            }
            assertThat(pty.getAttr().getLocalFlag(LocalFlag.ECHO)).isFalse();
        }
    }
}
