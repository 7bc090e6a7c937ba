package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Column;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.excel.cell.HeaderLabels;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No two sheets, tables or columns have one name, however many would. */
class WorkbookNamesTest {

    private static List<String> sheets(String... titles) {
        SheetNames names = new SheetNames();
        return Stream.of(titles)
                .map(title -> names.next(Section.of("id", title)))
                .toList();
    }

    private static List<String> labels(String... labels) {
        List<Column> columns =
                Stream.of(labels).map(label -> Column.text("id", label)).toList();
        return HeaderLabels.of(new Table("t", "", columns, List.of()));
    }

    @Test
    void numbersSheetsOfOneName() {
        assertThat(sheets("Weeks", "weeks", "Weeks", "Other"))
                .containsExactly("Weeks", "weeks (2)", "Weeks (3)", "Other");
        assertThat(sheets("a".repeat(40), "a".repeat(31))).containsExactly("a".repeat(31), "a".repeat(27) + " (2)");
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "29, 31", "31, 31"})
    void cutsNoCharacterOfASheetsNameInTwo(int before, int length) {
        assertThat(sheets("a".repeat(before) + "😀"))
                .singleElement()
                .asString()
                .hasSize(length)
                .doesNotContain("?")
                .satisfies(name -> assertThat(Character.isHighSurrogate(name.charAt(name.length() - 1)))
                        .isFalse());
    }

    @Test
    void numbersTablesOfOneName() {
        TableNames names = new TableNames();

        assertThat(Stream.of("weeks", "Weeks", "weeks", "other").map(names::next))
                .containsExactly("Weeks", "Weeks_2", "Weeks_3", "Other");
    }

    @Test
    void numbersColumnsOfOneName() {
        assertThat(labels("n", "N", "n", "")).containsExactly("n", "N 2", "n 3", "column");
        assertThat(labels("a".repeat(255), "a".repeat(255))).containsExactly("a".repeat(255), "a".repeat(252) + "… 2");
    }
}
