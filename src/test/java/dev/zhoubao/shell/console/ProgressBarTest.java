package dev.zhoubao.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong(5);
    private int columns = 80;

    private ProgressBar bar(Console console, Lang lang) {
        return new ProgressBar(console, new Labels(lang), nanos::get);
    }

    private ProgressBar bar() {
        return bar(new Console(OutputStream.nullOutputStream(), err, () -> columns), Lang.EN);
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void aSecondPasses() {
        nanos.addAndGet(1_000_000_000L);
    }

    @Test
    void isSilentForASecond() {
        ProgressBar bar = bar();
        nanos.addAndGet(999_999_999L);
        bar.report(1, 0.5);
        bar.close();

        assertThat(shown()).isEmpty();
    }

    @Test
    void showsThePartAndTheNumber() {
        ProgressBar bar = bar();
        aSecondPasses();
        bar.report(36_000, 0.25);

        assertThat(shown()).isEqualTo("\r[######..................] 36,000 files read\u001b[K");
    }

    @Test
    void showsTheNumbersAloneInANarrowWindow() {
        ProgressBar bar = bar();
        aSecondPasses();
        columns = 40;
        bar.report(36_000, 0.25);

        assertThat(shown()).isEqualTo("\r36,000 files read\u001b[K");
    }

    @Test
    void neverReachesTheLastColumn() {
        ProgressBar bar = bar(new Console(OutputStream.nullOutputStream(), err, () -> columns), Lang.ZH);
        aSecondPasses();
        for (columns = 1; columns < 80; columns++) {
            err.reset();
            bar.report(36_000, 0.25);
            String line = shown().replace("\r", "").replace("\u001b[K", "");
            assertThat(new AttributedString(line).columnLength()).isLessThan(columns);
            assertThat(line.isEmpty()).isEqualTo(columns < 3);
        }
    }

    @Test
    void goesByTheWidthThatTheWindowHasNow() {
        ProgressBar bar = bar();
        aSecondPasses();
        columns = 120;
        bar.report(36_000, 0.25);
        assertThat(shown()).contains("[######");
        err.reset();
        columns = 20;
        bar.report(37_000, 0.26);

        assertThat(shown()).isEqualTo("\r37,000 files read\u001b[K");
    }

    @Test
    void leavesAnEmptyLineBehind() {
        ProgressBar bar = bar();
        aSecondPasses();
        bar.report(1, 1);
        bar.close();

        assertThat(shown()).endsWith("1 files read\u001b[K\r\u001b[K");
    }

    @Test
    void isFullWhenAllPartsAreDone() {
        ProgressBar bar = bar();
        aSecondPasses();
        bar.report(49, IntStream.range(0, 49).mapToDouble(i -> 1 / 49.0).sum());

        assertThat(shown()).contains("[########################]");
    }

    @Test
    void speaksChinese() {
        ProgressBar bar = bar(new Console(OutputStream.nullOutputStream(), err, () -> columns), Lang.ZH);
        aSecondPasses();
        bar.report(1, 0.5);

        assertThat(shown()).contains("已读取 1 个文件");
    }

    @Test
    void isSilentWithoutATerminal() {
        ProgressBar bar = bar(new Console(OutputStream.nullOutputStream(), err), Lang.EN);
        aSecondPasses();
        bar.report(1, 0.5);
        bar.close();

        assertThat(shown()).isEmpty();
    }

    @Test
    void isSilentWhereNotesAreUnwanted() {
        ProgressBar bar =
                bar(new Console(OutputStream.nullOutputStream(), err, () -> columns).quiet(() -> true), Lang.EN);
        aSecondPasses();
        bar.report(1, 0.5);

        assertThat(shown()).isEmpty();
    }
}
