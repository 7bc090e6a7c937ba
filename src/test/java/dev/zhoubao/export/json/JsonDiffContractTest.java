package dev.zhoubao.export.json;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.comparison.Comparison;
import dev.zhoubao.document.Report;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.diff.DiffReport;
import dev.zhoubao.report.words.Labels;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The keys of a comparison that scripts are written on. */
class JsonDiffContractTest {

    private static final Labels LABELS = new Labels(Lang.EN);

    private static JsonNode json(Report report) {
        return new JsonMapper().readTree(Written.by(new JsonWriter(), report, Format.JSON, Display.PLAIN));
    }

    private static JsonNode diff(BulletinFixture from, BulletinFixture to) {
        return json(new DiffReport(LABELS).of(Comparison.of(from.bulletin(), to.bulletin())));
    }

    @Test
    void diffGivesEveryKeyOfTheContract() {
        JsonNode diff = diff(
                week(2031, 12).figure(Metric.INCIDENTS, 495), week(2031, 13).figure(Metric.INCIDENTS, 476));

        assertThat(diff.propertyNames()).startsWith("from", "to").contains("figures", "grade", "text", "links");
        assertThat(diff.get("figures"))
                .hasToString("[{\"metric\":\"incidents\",\"from\":495,\"to\":476,\"change\":-19,\"percent\":-3.8,"
                        + "\"direction\":\"better\"}]");
    }

    @Test
    void diffListsEqualFiguresToo() {
        JsonNode diff =
                diff(week(2031, 12).figure(Metric.INCIDENTS, 5), week(2031, 13).figure(Metric.INCIDENTS, 5));

        assertThat(diff.get("figures").get(0).get("direction").stringValue()).isEqualTo("same");
    }

    @Test
    void diffGivesNullWhereAValueIsAbsent() {
        assertThat(diff(week(2031, 12), week(2031, 13).figure(Metric.INCIDENTS, 5))
                        .get("figures"))
                .hasToString("[{\"metric\":\"incidents\",\"from\":null,\"to\":5,\"change\":null,\"percent\":null,"
                        + "\"direction\":null,\"note\":\"from-absent\"}]");
    }

    @Test
    void diffGivesNoPercentOfZero() {
        assertThat(diff(
                                week(2031, 12).figure(Metric.INCIDENTS, 0),
                                week(2031, 13).figure(Metric.INCIDENTS, 5))
                        .get("figures"))
                .hasToString("[{\"metric\":\"incidents\",\"from\":0,\"to\":5,\"change\":5,\"percent\":null,"
                        + "\"direction\":\"worse\",\"note\":\"from-zero\"}]");
    }

    @Test
    void diffGivesNullForAnAbsentGrade() {
        assertThat(diff(week(2031, 12).grade(null), week(2031, 13)).get("grade"))
                .hasToString("{\"from\":null,\"to\":\"良\",\"direction\":null}");
    }
}
