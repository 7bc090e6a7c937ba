package dev.zhoubao.shell.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.springframework.shell.core.command.CommandExecutionException;

class FailureMapperTest {

    @Test
    void saysHowToGiveMoreMemoryWhenItDoesNotSuffice() {
        Throwable thrown = new CommandExecutionException("list", new OutOfMemoryError("Java heap space"));

        CommandFailedException failure = FailureMapper.of(thrown);

        assertThat(failure.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(failure).hasMessageContaining("memory is exhausted").hasMessageContaining("ZHOUBAO_JAVA_OPTS=");
    }

    @Test
    void saysWhatTheSystemReportsInChineseToo() {
        Phrase phrase = FailureMapper.of(new FileSystemException("out.csv", null, "No space left on device"))
                .phrase()
                .orElseThrow();

        assertThat(phrase.english()).isEqualTo("out.csv: No space left on device");
        assertThat(new Labels(Lang.ZH).phrase(phrase)).isEqualTo("out.csv：磁盘空间不足");
    }

    @Test
    void takesAWriteThatWasInterruptedForAnInterruptionAndNoTimeout() {
        assertThat(FailureMapper.of(new InterruptedIOException()).code()).isEqualTo(130);
        assertThat(FailureMapper.of(new SocketTimeoutException()).code()).isEqualTo(1);
    }
}
