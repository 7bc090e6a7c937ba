package dev.zhoubao.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.ExportException;
import dev.zhoubao.fixture.Golden;
import dev.zhoubao.fixture.HostileDigest;
import dev.zhoubao.fixture.SeedReports;
import dev.zhoubao.language.Lang;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTemplateTest {

    private static final MarkdownTemplate.Known KNOWN =
            new MarkdownTemplate.Known(Set.of("cnvd-high", "incidents"), Set.of("cnvd"));

    private static final Report DIGEST = SeedReports.of("digest", Lang.EN);

    @TempDir
    private Path folder;

    private static String written(Path template, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarkdownTemplate.read(template, MarkdownCharts.MERMAID, KNOWN).write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path template(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.mustache"), text);
    }

    private String written(String text) throws IOException {
        return written(template(text), DIGEST);
    }

    @Test
    void theShippedExampleMakesADigest() throws IOException {
        Golden.check(
                "export/markdown/digest-template.en.md",
                written(Path.of("src", "main", "examples", "digest.md.mustache"), DIGEST));
    }

    @Test
    void reachesSectionsTablesAndCells() throws IOException {
        assertThat(written("{{title}}|{{properties.weeks}}|{{section.sources.title}}\n"
                        + "{{#section.weeks.tables}}{{#rows}}{{week}}={{incidents}};{{/rows}}{{/section.weeks.tables}}\n"
                        + "{{#weeks}}{{id}} {{/weeks}}"))
                .isEqualTo("CNCERT weekly bulletins, 2024-19 – 2024-51|5|Sources\n"
                        + "2024-19=495;7 weeks missing=–;2024-27=495;11 weeks missing=–;2024-39=742;7 weeks missing=–;2024-47=191;"
                        + "3 weeks missing=–;2024-51=476;\n"
                        + "week-2024-51 week-2024-47 week-2024-39 week-2024-27 week-2024-19 ");
    }

    @Test
    void aFieldThatAWeekLacksIsFalseAndPrintsADash() throws IOException {
        String rows =
                "{{#weeks}}{{#tables}}{{#rows}}{{#-first}}{{#change}}{{change}}{{/change}}{{^change}}none, {{before}}"
                        + "{{/change}};{{/-first}}{{/rows}}{{/tables}}{{/weeks}}";
        String lost =
                "{{#section.weeks.tables}}{{#rows}}{{#-first}}{{infected-hosts}}{{#infected-hosts}}x{{/infected-hosts}}"
                        + "{{/-first}}{{/rows}}{{/section.weeks.tables}}";

        assertThat(written(rows)).isEqualTo("+285;-551;+247;0;none, –;");
        assertThat(written(lost)).isEqualTo("–");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"section.incidents", "section.cnvd-high", "section.week", "section.gaps-cnvd", "section.change"})
    void refusesASectionThatNoDigestHas(String name) {
        assertThatThrownBy(() -> written("{{#" + name + "}}x{{/" + name + "}}"))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("there is no value named '" + name + "' here");
    }

    /** A digest of a single week has no bulletin before it, no series, and maybe no other series. */
    @Test
    void everyNameOfTheDocumentationIsKnownWhateverIsExported() throws IOException {
        Table table = new Table("newest", "", List.of(Column.text("x", "x")), List.of(List.of(Cell.text("a"))));
        Report single = new Report("digest", "One week", List.of(Section.of("headline", "Newest", table)), Map.of());
        List<String> names = Files.readAllLines(Path.of("docs", "templates.md")).stream()
                .filter(line -> line.matches("\\| `[^|]+\\| `[^|]+\\| `[^|]+\\|"))
                .flatMap(line -> Pattern.compile("`([a-z_0-9]+)`")
                        .matcher(line.split("\\|")[3])
                        .results())
                .map(match -> match.group(1))
                .filter(name -> !name.equals("metrics")) // the command that lists them
                .toList();
        String all = Stream.concat(
                        names.stream(),
                        Stream.of(
                                "cnvd-high",
                                "section.notable",
                                "section.week-2031-07",
                                "section.week-cnvd-2031-07",
                                "section.cnvd",
                                "section.headline-cnvd",
                                "section.series-cnvd"))
                .map(name -> "{{^" + name + "}}-{{/" + name + "}}")
                .collect(Collectors.joining());

        assertThat(names).contains("from_median", "known_from", "numbers").doesNotContain("headline");
        assertThat(written(
                        template("{{#section.headline.tables}}{{#rows}}" + all
                                + "{{/rows}}{{/section.headline.tables}}"),
                        single))
                .isEqualTo("-".repeat(names.size() + 7));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 5_000})
    @Timeout(120)
    void refusesSectionsThatMultiplyWithoutMeasure(int depth) {
        assertThatThrownBy(() -> written("{{#sections}}".repeat(depth) + "x" + "{{/sections}}".repeat(depth)))
                .isInstanceOf(ExportException.class)
                .hasMessageMatching(".*(looks up more than|longer than|within one another).*");
        assertThatThrownBy(() ->
                        written("{{=<% %>=}}" + "<%#sections%>".repeat(depth) + "x" + "<%/sections%>".repeat(depth)))
                .isInstanceOf(ExportException.class);
    }

    @Test
    void makesNoMoreTextThanCanBeHeld() {
        String much = "x".repeat(3_900_000);
        assertThatThrownBy(() -> written("{{#sections}}{{#sections}}" + much + "{{/sections}}{{/sections}}"))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("longer than 64 million characters");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesAFolderAndADeviceWithoutAnEnd() {
        assertThatThrownBy(() -> MarkdownTemplate.read(folder, MarkdownCharts.MERMAID, KNOWN))
                .hasMessage(folder + " is a folder; name a template in it");
        assertThatThrownBy(() -> MarkdownTemplate.read(Path.of("/dev/zero"), MarkdownCharts.MERMAID, KNOWN))
                .hasMessage("/dev/zero is larger than any template (4 MB); name another file");
    }

    @Test
    void reachesTheHeadsOfTablesAndCharts() throws IOException {
        assertThat(written(
                        "{{#section.weeks.tables}}{{#columns}}{{id}}={{label}};{{/columns}}{{/section.weeks.tables}}"))
                .startsWith("week=week;")
                .contains("incidents=incidents;");
        assertThat(written("{{#sections}}{{#charts}}{{.}}{{/charts}}{{/sections}}"))
                .contains("```mermaid");
    }

    @Test
    void laysASectionOutAsTheProgramDoes() throws IOException {
        assertThat(MarkdownTree.written(DIGEST)).contains(written("{{section.gaps.markdown}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{.}}", "{{{.}}}", "{{&.}}"})
    void givesSafeValuesAlone(String tag) throws IOException {
        String text = written(
                template("{{#section.week-2031-12.quotes}}\n" + tag + "\n\n{{/section.week-2031-12.quotes}}"),
                HostileDigest.report());

        assertThat(MarkdownTree.kinds(MarkdownTree.parsed(text))).containsOnly("Paragraph");
        assertThat(text).contains("&lt;script&gt;").contains("hxxp://evil").doesNotContain("<script");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a\\n{{titel}}!:2: there is no value named 'titel' here; docs/templates.md lists the names",
                "{{#weks}}x{{/weks}}!:1: there is no value named 'weks' here",
                "a\\nb\\n{{#weeks}}!:3: Section missing close tag 'weeks'; correct the template",
                "a\\n{{/weeks}}!:2: Section close tag with no open tag 'weeks'; correct the template",
                "a\\n{{> /etc/passwd}}!:2: a template cannot include another file; put its text here",
                "{{=<% %>=}}<%> /etc/passwd %>!: a template cannot include another file, as '/etc/passwd'; correct the template",
                "{{weeks}}!: a list or a group cannot be printed, only a value in it; correct the template",
                "{{section}}!: a list or a group cannot be printed, only a value in it; correct the template",
                "{{title.getClass.getName}}!:1: there is no value named 'title.getClass.getName' here",
                "{{title.length}}!:1: there is no value named 'title.length' here",
                "{{#weeks}}{{class}}{{/weeks}}!:1: there is no value named 'class' here",
                "{{getClass}}!:1: there is no value named 'getClass' here",
                "{{section.class}}!:1: there is no value named 'section.class' here"
            })
    void saysInOneSentenceWhatIsWrongAndWhere(String text, String message) throws IOException {
        Path file = template(text.replace("\\n", "\n"));

        assertThatThrownBy(() -> written(file, DIGEST))
                .isInstanceOf(ExportException.class)
                .hasMessageStartingWith(file + message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void wantsUtf8() throws IOException {
        Path file = Files.write(folder.resolve("gbk"), new byte[] {(byte) 0xD6, (byte) 0xDC});

        assertThatThrownBy(() -> MarkdownTemplate.read(file, MarkdownCharts.MERMAID, KNOWN))
                .hasMessage(file + " is not UTF-8; save the template as UTF-8");
    }

    @Test
    void leavesItToItsCallerToSayThatThereIsNoFile() {
        assertThatThrownBy(() -> MarkdownTemplate.read(folder.resolve("none"), MarkdownCharts.MERMAID, KNOWN))
                .isInstanceOf(NoSuchFileException.class);
    }
}
