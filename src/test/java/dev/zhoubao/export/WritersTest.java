package dev.zhoubao.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.fixture.Written;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WritersTest {

    private static Map<Format, ReportWriter> naming() {
        Map<Format, ReportWriter> writers = new EnumMap<>(Format.class);
        for (Format one : Format.values()) {
            writers.put(one, (report, format, display, out) -> out.write((one + " " + format).getBytes()));
        }
        return writers;
    }

    @Test
    void choosesTheWriterOfTheFormat() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new Writers(naming()).write(Written.report(), Format.CSV, Display.PLAIN, out);

        assertThat(out).hasToString("csv csv");
    }

    @Test
    void refusesAFormatWithoutAWriter() {
        Map<Format, ReportWriter> writers = naming();
        writers.remove(Format.CSV);

        assertThatThrownBy(() -> new Writers(writers)).hasMessage("no writer for csv");
    }
}
