package dev.zhoubao.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.document.Report;
import dev.zhoubao.fixture.Written;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WritersTest {

    private record Naming(Set<Format> formats) implements ReportWriter {
        @Override
        public void write(Report report, Format format, Display display, OutputStream out) throws IOException {
            out.write((formats.size() + " " + format).getBytes());
        }
    }

    private static final Set<Format> OTHERS = EnumSet.complementOf(EnumSet.of(Format.CSV));

    @Test
    void choosesTheWriterOfTheFormat() throws IOException {
        Writers writers = new Writers(List.of(new Naming(OTHERS), new Naming(Set.of(Format.CSV))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        writers.write(Written.report(), Format.CSV, Display.PLAIN, out);

        assertThat(out).hasToString("1 csv");
    }

    @Test
    void refusesTwoWritersForAFormat() {
        List<ReportWriter> writers = List.of(new Naming(Set.of(Format.CSV)), new Naming(Set.of(Format.CSV)));
        assertThatThrownBy(() -> new Writers(writers)).hasMessage("two writers for csv");
    }

    @Test
    void refusesAFormatWithoutAWriter() {
        List<ReportWriter> writers = List.of(new Naming(OTHERS));
        assertThatThrownBy(() -> new Writers(writers)).hasMessage("no writer for csv");
    }
}
