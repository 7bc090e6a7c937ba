package dev.zhoubao.export.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Cell.Mark;
import dev.zhoubao.document.Cell.Run;
import dev.zhoubao.document.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalCellsTest {

    @ParameterizedTest
    @CsvSource({
        "495, false, 495",
        "495, true, +495",
        "-19, true, -19",
        "0, true, 0",
        "18.40, false, 18.40",
        "1E+3, false, 1000",
        "12345678901234567890, false, 12345678901234567890"
    })
    void writesNumbersPlain(BigDecimal value, boolean signed, String text) {
        assertThat(CellText.of(new Cell.Numeric(value, signed, Tone.NEUTRAL))).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"12.5, false, 12.5 %", "12.5, true, +12.5 %", "-3.8, true, -3.8 %", "0.0, true, 0.0 %"})
    void writesPercentages(BigDecimal value, boolean signed, String text) {
        assertThat(CellText.of(new Cell.Percent(value, signed, Tone.NEUTRAL))).hasToString(text);
    }

    @Test
    void writesAbsentAsADash() {
        assertThat(CellText.of(Cell.absent())).hasToString("–");
    }

    @Test
    void writesDays() {
        assertThat(CellText.of(Cell.dayOf(LocalDate.of(2024, 7, 1)))).hasToString("2024-07-01");
    }

    @Test
    void writesMoments() {
        assertThat(CellText.of(Cell.momentOf(LocalDateTime.of(2024, 7, 1, 9, 8, 7, 24_866_027))))
                .hasToString("2024-07-01 09:08:07");
    }

    @Test
    void marksChangesWithSignsToo() {
        Cell cell = new Cell.Marked(
                List.of(new Run("共", Mark.KEPT), new Run("495", Mark.REMOVED), new Run("476", Mark.ADDED)));

        assertThat(CellText.of(cell)).hasToString("共[-495-]{+476+}");
    }

    @Test
    void marksWhatWasFoundWithSignsToo() {
        Cell cell = new Cell.Marked(List.of(new Run("含", Mark.KEPT), new Run("跨境", Mark.FOUND)));

        assertThat(CellText.of(cell)).hasToString("含{=跨境=}");
        assertThat(CellText.of(cell).styleAt(3)).isEqualTo(AttributedStyle.DEFAULT.bold());
    }

    @Test
    void writesTheTextOfALink() {
        assertThat(CellText.of(Cell.link("words", "https://example.org/"))).hasToString("words");
    }
}
