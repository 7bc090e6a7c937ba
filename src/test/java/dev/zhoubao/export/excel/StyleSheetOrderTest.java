package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Report;
import dev.zhoubao.fixture.SeedReports;
import dev.zhoubao.language.Lang;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The style sheet of a workbook keeps to the schema, so that no program complains of it. */
class StyleSheetOrderTest {

    private static final List<String> ORDER =
            List.of("b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme");

    private static final String STYLES = part(SeedReports.of("diff", Lang.EN), "xl/styles.xml");

    private static String part(Report report, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Workbooks.bytes(report)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("no " + name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void hasThePartsOfEveryFontInTheirOrder() {
        Matcher fonts = Pattern.compile("<font>(.*?)</font>").matcher(STYLES);
        int found = 0;
        while (fonts.find()) {
            List<Integer> places = Pattern.compile("<(\\w+)")
                    .matcher(fonts.group(1))
                    .results()
                    .map(part -> ORDER.indexOf(part.group(1)))
                    .toList();
            assertThat(places).isSorted().doesNotContain(-1);
            found++;
        }
        assertThat(found).isGreaterThan(3);
    }

    @Test
    void namesTheStyleThatAllOthersBeginWithInItsPlace() {
        assertThat(STYLES)
                .containsSubsequence(
                        "</cellXfs>",
                        "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>",
                        "<dxfs");
    }

    @Test
    void isDatedLikeTheNewestBulletin() {
        Report dated = new Report("r", "t", Map.of("date", "2031-03-27"), List.of(), "");

        assertThat(part(dated, "docProps/core.xml")).contains(">2031-03-27T00:00:00Z</dcterms:created>");
        assertThat(part(SeedReports.of("diff", Lang.EN), "docProps/core.xml")).contains(">2000-01-01T00:00:00Z<");
    }
}
