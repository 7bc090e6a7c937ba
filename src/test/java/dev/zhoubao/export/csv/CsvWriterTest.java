package dev.zhoubao.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Cell.Mark;
import dev.zhoubao.document.Cell.Run;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.fixture.Written;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    private static String write(Format format, Block... blocks) {
        return Written.by(new CsvWriter(), Written.report(blocks), format, Display.PLAIN);
    }

    private static String field(Cell cell) {
        String text = write(Format.CSV, Written.table(List.of("a", "b"), List.of(List.of(cell, Cell.text("end")))));
        List<List<String>> rows = Fields.of(text);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).hasSize(2).last().isEqualTo("end");
        return rows.get(1).get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a,b",
                "a \"b\" c",
                "\"",
                "\"\"",
                " leading",
                "trailing ",
                "周报，“引号”",
                "",
                "'a",
                "a=b",
                "1-2"
            })
    void bringsTextBackAsItIs(String text) {
        assertThat(field(Cell.text(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", " =1", "\u3000=1", "-"})
    void putsAnApostropheBeforeWhatASpreadsheetWouldCompute(String text) {
        assertThat(field(Cell.text(text))).isEqualTo("'" + text);
        assertThat(field(new Cell.Link(text, "https://x.example/"))).isEqualTo("'" + text);
        assertThat(field(new Cell.Marked(List.of(new Run(text, Mark.KEPT))))).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a0=1+1",
                "\u202f=1+1",
                "\u200b=1+1",
                "\u2060@SUM(1)",
                "\ufeff=1+1",
                "\u00ad-1",
                "\u200b\u00a0＝1",
                "\u3164=1+1"
            })
    void putsAnApostropheBeforeAFormulaBehindWhatNobodySees(String text) {
        assertThat(field(Cell.text(text))).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource({"'\t=1', ' =1'", "'\r\n=1', '  =1'"})
    void putsTheApostropheAfterWhiteSpaceTurnedIntoSpacesToo(String text, String safe) {
        assertThat(field(Cell.text(text))).isEqualTo("'" + safe);
    }

    @Test
    void writesTheCodeOfTranslatedWords() {
        assertThat(field(Cell.coded("worse", "变差"))).isEqualTo("worse");
    }

    @Test
    void keepsARowOnOneLine() {
        assertThat(field(Cell.text("one\ntwo\r\nthree\u2028four"))).isEqualTo("one two  three four");
    }

    @Test
    void replacesControlCharacters() {
        assertThat(field(Cell.text("a\u001b[31m\u202eb"))).isEqualTo("a�[31m�b");
    }

    @ParameterizedTest
    @CsvSource({"-19, -19", "107, 107", "1E+3, 1000", "18.40, 18.40", "0, 0"})
    void writesNumbersPlainAndWithoutPlus(BigDecimal value, String text) {
        assertThat(field(new Cell.Numeric(value, true, Tone.BAD))).isEqualTo(text);
        assertThat(field(new Cell.Percent(value, true, Tone.BAD))).isEqualTo(text);
    }

    @Test
    void writesDaysAndMomentsInIsoForm() {
        assertThat(field(Cell.dayOf(LocalDate.of(2024, 7, 1)))).isEqualTo("2024-07-01");
        assertThat(field(Cell.momentOf(LocalDateTime.of(2024, 7, 1, 9, 8, 7)))).isEqualTo("2024-07-01T09:08:07");
        assertThat(field(Cell.momentOf(LocalDateTime.of(2024, 7, 1, 9, 8, 7, 24_866_000))))
                .as("as the source gives it")
                .isEqualTo("2024-07-01T09:08:07.024866");
    }

    @Test
    void writesAbsentAsAnEmptyField() {
        assertThat(field(Cell.absent())).isEmpty();
    }

    @Test
    void quotesOnlyWhatNeedsIt() {
        Table table = Written.table(List.of("a", "b"), List.of(List.of(Cell.text("x y"), Cell.text("x,y"))));

        assertThat(write(Format.CSV, table)).isEqualTo("a,b\nx y,\"x,y\"\n");
    }

    @Test
    void tellsALoneAbsentValueFromABlankLine() {
        Table table = Written.table(List.of("a"), List.of(List.of(Cell.absent()), List.of(Cell.text("x"))));

        assertThat(write(Format.CSV, table)).isEqualTo("a\n\"\"\nx\n");
    }

    @Test
    void writesTsvWithoutQuotesAndWithoutTabsInFields() {
        Table table = Written.table(List.of("a", "b"), List.of(List.of(Cell.text("x\t\"y\""), Cell.text("=z"))));

        assertThat(write(Format.TSV, table)).isEqualTo("a\tb\nx \"y\"\t'=z\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"=1+1\"", "\"=cmd|'/C calc'!A0", " \"", "\""})
    void letsNoQuotationMarkOfTsvHideAFormulaOrAFieldsEnd(String text) {
        Table table = Written.table(List.of("a"), List.of(List.of(Cell.text(text))));

        assertThat(write(Format.TSV, table)).isEqualTo("a\n'" + text + "\n");
    }

    @Test
    void headsColumnsWithTheirIds() {
        Table table = new Table("t", "Title", List.of(Column.text("week", "周次")), List.of());

        assertThat(write(Format.CSV, Prose.of("before"), table)).isEqualTo("week\n");
    }

    @Test
    void givesTheFactsOfAReportWithoutATable() {
        Facts facts = new Facts(List.of(new Fact("files", Cell.number(5)), new Fact("=note", Cell.absent())));

        assertThat(write(Format.CSV, facts)).isEqualTo("name,value\nfiles,5\n'=note,\n");
    }
}
