package dev.zhoubao.export.html;

import dev.zhoubao.fixture.Golden;
import dev.zhoubao.fixture.SeedReports;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of the five seeds. */
class HtmlEscapingGoldenTest {

    @ParameterizedTest
    @EnumSource(Lang.class)
    void writesThePage(Lang lang) throws IOException {
        String page = Written.page(SeedReports.of("digest", lang));
        Golden.check("export/html/digest." + lang.name().toLowerCase(Locale.ROOT) + ".html", page);
    }
}
