package dev.zhoubao.export.csv;

import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.fixture.Golden;
import dev.zhoubao.fixture.SeedReports;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main tables of the commands on the five seeds, as spreadsheets and scripts read them. */
class CsvGoldenTest {

    @ParameterizedTest
    @CsvSource({
        "list, CSV",
        "list, TSV",
        "diff, CSV",
        "summary, CSV",
        "gaps, CSV",
        "show-evidence, CSV",
        "search, CSV",
        "tidy, CSV"
    })
    void writesTheMainTable(String name, Format format) throws IOException {
        String text = Written.by(new CsvWriter(), SeedReports.of(name, Lang.EN), format, Display.PLAIN);
        Golden.check("export/csv/" + name + "." + format, text);
    }
}
