package dev.zhoubao.export.json;

import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.fixture.Golden;
import dev.zhoubao.fixture.SeedReports;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts read on the five seeds. */
class JsonGoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"list", "show", "diff", "summary", "gaps", "search", "search-count"})
    void writesJson(String name) throws IOException {
        Golden.check("export/json/" + name + ".json", json(name, Lang.EN));
    }

    @ParameterizedTest
    @CsvSource({"list", "show", "diff", "summary", "gaps", "search", "search-count"})
    void writesTheSameInEveryLanguage(String name) throws IOException {
        Golden.check("export/json/" + name + ".json", json(name, Lang.ZH));
    }

    private static String json(String name, Lang lang) {
        return Written.by(new JsonWriter(), SeedReports.of(name, lang), Format.JSON, Display.PLAIN);
    }
}
