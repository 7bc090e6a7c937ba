package dev.zhoubao.shell.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    static Stream<Throwable> withoutAFileMore() {
        return Stream.of(
                new FileSystemException("seeds", null, "Too many open files"),
                new ExceptionInInitializerError(new IOException("Too many open files")),
                new IOException("a.txt", new FileNotFoundException("a.txt (Too many open files)")));
    }

    @ParameterizedTest
    @MethodSource("withoutAFileMore")
    void saysHowToOpenMoreFiles(Throwable thrown) {
        assertThat(FailureMapper.of(thrown))
                .hasMessage("too many files are open at once; allow more, such as: ulimit -n 1024");
    }

    @Test
    void takesNoNameOfAFileForWhatTheSystemSays() {
        assertThat(FailureMapper.of(new NoSuchFileException("Too many open files")))
                .hasMessage("there is no file Too many open files; check the path");
    }
}
