package dev.zhoubao.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.zhoubao.document.Report;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.fixture.AnyBulletin;
import dev.zhoubao.fixture.SeedReports;
import dev.zhoubao.fixture.Seeds;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.ThreatLevel;
import dev.zhoubao.report.weeks.ShowReport;
import dev.zhoubao.report.words.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written as JSON is what the shipped schema describes. */
class JsonSchemaTest {

    private static final String ID = "urn:zhoubao:bulletins:1";
    private static final String SCHEMA = resource("/dev/zhoubao/report/bulletins.schema.json");
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, SCHEMA)));
    private static final String SEEDS =
            write(new ShowReport(new Labels(Lang.EN)).ofAll(Seeds.bulletins()), Format.JSON);

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(JsonSchemaTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Report report, Format format) {
        return Written.by(new JsonWriter(), report, format, Display.PLAIN);
    }

    private static List<String> faults(String anchor, String json) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(ID + anchor));
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void theSchemaIsASchema() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(SCHEMA, InputFormat.JSON)).isEmpty();
    }

    @Test
    void describesWhatIsExported() {
        assertThat(faults("", SEEDS)).isEmpty();
    }

    @Property(tries = 100)
    void describesAnyBulletin(@ForAll("bulletins") Bulletin bulletin) {
        Report report = new ShowReport(new Labels(Lang.EN)).of(bulletin);
        assertThat(faults("#bulletin", write(report, Format.NDJSON))).isEmpty();
    }

    @Provide
    Arbitrary<Bulletin> bulletins() {
        return AnyBulletin.bulletins();
    }

    @ParameterizedTest
    @CsvSource({"list", "list-all"})
    void describesLists(String name) {
        assertThat(faults("#list", write(SeedReports.of(name, Lang.EN), Format.JSON)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "incidents": 495   | "incidents": "495"
            "incidents": 495   | "incidents": -495
            "incidents": 495   | "Incidents": 495
            "grade": "良"      | "grade": "量"
            "status": "full"   | "status": "linked"
            "start": "2024     | "start": "24
            "line": 29         | "line": "29"
            "biz": "           | "bis": "
            "sha256": "        | "sha256": "x
            "paragraph_lines"  | "paragraphlines"
            "issue": 27        | "issue": "27"
            """)
    void refusesWhatIsWritten(String part, String other) {
        assertThat(SEEDS).contains(part);
        assertThat(faults("", SEEDS.replace(part, other))).isNotEmpty();
    }

    @Test
    void namesEveryKeyThatIsWritten() {
        JsonNode defs = new JsonMapper().readTree(SCHEMA).get("$defs");
        List<String> described = new ArrayList<>();
        for (String part : List.of("edition", "row", "bulletin")) {
            described.addAll(defs.get(part).get("properties").propertyNames());
        }
        new JsonMapper()
                .readTree(SEEDS)
                .forEach(bulletin -> assertThat(described).containsAll(bulletin.propertyNames()));
    }

    @Test
    void admitsEveryMetricAndGrade() {
        String pattern = new JsonMapper()
                .readTree(SCHEMA)
                .get("$defs")
                .get("metric")
                .get("pattern")
                .stringValue();
        assertThat(Metric.all().map(Metric::id)).allMatch(id -> id.matches(pattern));
        assertThat(Arrays.stream(Grade.values()).map(Grade::chinese))
                .allMatch(grade -> SCHEMA.contains('"' + grade + '"'));
        assertThat(Arrays.stream(ThreatLevel.values()).map(ThreatLevel::chinese))
                .allMatch(level -> SCHEMA.contains('"' + level + '"'));
    }
}
