package dev.zhoubao.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Ctrl-C at a dumb terminal, of which the system's driver reads the lines. */
@DisabledOnOs(OS.WINDOWS)
class InterruptKeyTest {

    @Test
    void dropsTheLineBeforeAnInterruptAndKeepsWhatIsTypedRightBehindItOnADumbTerminal() throws IOException {
        try (JniNativePty pty = (JniNativePty) new JniTerminalProvider().open(null, new Size(80, 24));
                Terminal terminal = new DumbTerminal(
                        "test", "dumb", pty.getSlaveInput(), new ByteArrayOutputStream(), StandardCharsets.UTF_8)) {
            LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
            LineDevice device = LineDevice.of(Redirect.from(new File(pty.getName())));
            InterruptKey key = new InterruptKey(reader, device);

            assertThatThrownBy(() -> key.during(() -> {
                        type(pty, "trash\u0003version\n");
                        return reader.readLine();
                    }))
                    .isInstanceOfSatisfying(
                            UserInterruptException.class,
                            interrupt -> assertThat(interrupt.getPartialLine()).isEqualTo("trash"));
            assertThat(key.during(reader::readLine)).isEqualTo("version");
        }
    }

    @Test
    void leavesTheDeviceAsItWas() throws IOException {
        try (JniNativePty pty = (JniNativePty) new JniTerminalProvider().open(null, new Size(80, 24))) {
            String before = pty.getAttr().toString();
            LineDevice device = LineDevice.of(Redirect.from(new File(pty.getName())));
            device.endLinesAtInterrupt();
            assertThat(pty.getAttr().toString()).isNotEqualTo(before);
            device.restore();
            assertThat(pty.getAttr().toString()).isEqualTo(before);
        }
    }

    private static void type(JniNativePty pty, String keys) {
        try {
            pty.getMasterOutput().write(keys.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
