package dev.zhoubao.shell.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.export.Format;
import dev.zhoubao.export.Writers;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.console.Screen;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.failure.ExitRequest;
import dev.zhoubao.shell.grammar.CallCommands;
import dev.zhoubao.shell.grammar.CallParser;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard output that takes nothing any more. */
class ClosedOutputTest {

    private static ShellUnderTest shell;

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static void run(String line, String reason) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(reason);
            }
        };
        new CommandRunner(
                        shell.bean(CallParser.class),
                        shell.bean(CallCommands.class),
                        new Console(closed, OutputStream.nullOutputStream()),
                        shell.bean(Writers.class),
                        shell.bean(Screen.class),
                        () -> Format.TABLE)
                .run(List.of(line.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "export csv --out -",
                "export json --out -",
                "export md --out -",
                "export html --out -",
                "export xlsx --out -"
            })
    void isNoFailureOfACommandWhoseReaderIsGone(String line) {
        assertThatThrownBy(() -> run(line, "Broken pipe"))
                .asInstanceOf(InstanceOfAssertFactories.type(ExitRequest.class))
                .returns(ExitCodes.DONE, ExitRequest::code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "export md --out -", "export xlsx --out -"})
    void isNamedWhereItIsFull(String line) {
        assertThatThrownBy(() -> run(line, "No space left on device"))
                .isInstanceOf(CommandFailedException.class)
                .hasMessage("stdout: No space left on device");
    }
}
