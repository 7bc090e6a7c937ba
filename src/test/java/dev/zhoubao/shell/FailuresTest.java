package dev.zhoubao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.shell.core.command.CommandExecutionException;

class FailuresTest {

    @Test
    void saysHowToGiveMoreMemoryWhenItDoesNotSuffice() {
        Throwable thrown = new CommandExecutionException("list", new OutOfMemoryError("Java heap space"));

        CommandFailedException failure = Failures.of(thrown);

        assertThat(failure.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(failure).hasMessageContaining("memory does not suffice").hasMessageContaining("ZHOUBAO_JAVA_OPTS=");
    }
}
