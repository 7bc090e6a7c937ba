package dev.zhoubao.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.summary.NotableReason;
import dev.zhoubao.analysis.summary.NotableReason.End;
import dev.zhoubao.analysis.summary.NotableWeek;
import dev.zhoubao.analysis.summary.NotableWeekSelector;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.fixture.Weekly;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.Tables;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NotableWeekTextTest {

    private static final Bulletin WEEK = BulletinFixture.week(2031, 10).bulletin();
    private static final Bulletin EARLIER = BulletinFixture.week(2031, 2).bulletin();
    private static final BigDecimal VALUE = BigDecimal.valueOf(742);
    private static final BigDecimal MEDIAN = BigDecimal.valueOf(495);

    private static String sentence(Lang lang, NotableReason... reasons) {
        Section section = new NotableWeekText(new Labels(lang))
                .section(new NotableWeekSelector(List.of(week(reasons)), Optional.empty(), true));
        return Tables.words(((Prose) section.blocks().get(0)).paragraphs().get(1));
    }

    private static NotableWeek week(NotableReason... reasons) {
        return new NotableWeek(WEEK, List.of(reasons));
    }

    static Stream<Arguments> reasons() {
        Metric metric = Metric.INCIDENTS;
        return Stream.of(
                Arguments.of(
                        new NotableReason.Graded(WEEK, Grade.FAIR),
                        "graded 中 (fair), below 良 (good)",
                        "评价为中，低于良",
                        "grade"),
                Arguments.of(
                        new NotableReason.Outlying(WEEK, metric, VALUE, MEDIAN, new BigDecimal("5.8")),
                        "incidents handled at 742, far above the median 495 (modified z-score 5.8)",
                        "处理网络安全事件 742 起，远高于中位数 495（修正 z 分数 5.8）",
                        "outlier"),
                Arguments.of(
                        new NotableReason.Outlying(WEEK, metric, VALUE, MEDIAN, new BigDecimal("-5.8")),
                        "incidents handled at 742, far below the median 495 (modified z-score -5.8)",
                        "处理网络安全事件 742 起，远低于中位数 495（修正 z 分数 -5.8）",
                        "outlier"),
                Arguments.of(
                        new NotableReason.Extremal(WEEK, metric, VALUE, MEDIAN, End.HIGHEST, 15),
                        "incidents handled at 742, the highest of 15 weeks (median 495)",
                        "处理网络安全事件 742 起，为 15 周中最高（中位数 495）",
                        "highest"),
                Arguments.of(
                        new NotableReason.Extremal(WEEK, metric, VALUE, MEDIAN, End.LOWEST, 15),
                        "incidents handled at 742, the lowest of 15 weeks (median 495)",
                        "处理网络安全事件 742 起，为 15 周中最低（中位数 495）",
                        "lowest"),
                Arguments.of(
                        new NotableReason.Since(WEEK, metric, VALUE, End.HIGHEST, EARLIER),
                        "incidents handled at 742, the highest since 2031-02",
                        "处理网络安全事件 742 起，为 2031-02 以来最高",
                        "highest-since"),
                Arguments.of(
                        new NotableReason.Since(WEEK, metric, VALUE, End.LOWEST, EARLIER),
                        "incidents handled at 742, the lowest since 2031-02",
                        "处理网络安全事件 742 起，为 2031-02 以来最低",
                        "lowest-since"),
                Arguments.of(
                        new NotableReason.Jump(WEEK, metric, BigDecimal.valueOf(371), VALUE, new BigDecimal("100.0")),
                        "incidents handled up from 371 to 742 within a week (+100.0 %)",
                        "处理网络安全事件一周内由 371 起升至 742 起（+100.0 %）",
                        "jump"),
                Arguments.of(
                        new NotableReason.Jump(WEEK, metric, BigDecimal.valueOf(1484), VALUE, new BigDecimal("-50.0")),
                        "incidents handled down from 1484 to 742 within a week (-50.0 %)",
                        "处理网络安全事件一周内由 1484 起降至 742 起（-50.0 %）",
                        "jump"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void saysEachReasonInBothLanguages(NotableReason reason, String english, String chinese, String word) {
        assertThat(sentence(Lang.EN, reason)).isEqualTo("2031-10 (2031-03-03 – 2031-03-09): " + english + ".");
        assertThat(sentence(Lang.ZH, reason)).isEqualTo("2031-10（2031-03-03 – 2031-03-09）：" + chinese + "。");
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void givesEachReasonAsData(NotableReason reason, String english, String chinese, String word) {
        Map<?, ?> week = NotableWeekText.data(List.of(new NotableWeek(WEEK, List.of(reason))))
                .get(0);

        assertThat(week.get("week")).isEqualTo("2031-10");
        assertThat(((Map<?, ?>) ((List<?>) week.get("reasons")).get(0)).get("reason"))
                .isEqualTo(word);
    }

    @Test
    void joinsTheReasonsOfAWeek() {
        assertThat(sentence(
                        Lang.EN,
                        new NotableReason.Graded(WEEK, Grade.POOR),
                        new NotableReason.Extremal(WEEK, Metric.PHISHING, VALUE, MEDIAN, End.HIGHEST, 5)))
                .endsWith(
                        "graded 差 (poor), below 良 (good); phishing complaints handled at 742, the highest of 5 weeks (median 495).");
    }

    @Test
    void saysThatNothingStandsOut() {
        Section section = new NotableWeekText(new Labels(Lang.EN))
                .section(new NotableWeekSelector(List.of(), Optional.empty(), true));

        assertThat(((Prose) section.blocks().get(0)).paragraphs()).containsExactly(Cell.text("No week stands out."));
    }

    @Test
    void saysFirstWhichWeekToLookAt() {
        NotableWeek foremost = week(new NotableReason.Graded(WEEK, Grade.FAIR));
        NotableWeek other = new NotableWeek(EARLIER, List.of(new NotableReason.Graded(EARLIER, Grade.FAIR)));
        Section section = new NotableWeekText(new Labels(Lang.EN))
                .section(new NotableWeekSelector(List.of(other, foremost), Optional.of(foremost), true));

        assertThat(((Prose) section.blocks().get(0)).paragraphs())
                .extracting(Tables::words)
                .containsExactly(
                        "The week to look at is 2031-10 (2031-03-03 – 2031-03-09): graded 中 (fair), below 良 (good).",
                        "2031-02 (2031-01-06 – 2031-01-12): graded 中 (fair), below 良 (good).");
    }

    @Test
    void namesInADigestTheWeekThatTheSummaryNames() {
        Summary summary = Summary.of(Weekly.of(Metric.INCIDENTS, 21, 26, 24, 25, 23, 1, 23, 26, 24, 40, 23, 22));
        Report report = new SummaryReport(new Labels(Lang.EN)).of(summary);
        Section notable = new LeadSections(new Labels(Lang.EN), ExportedWeeks.of(summary.bulletins()))
                .all()
                .get(1);

        String said = Tables.words(report.blocks()
                .filter(Prose.class::isInstance)
                .map(Prose.class::cast)
                .findFirst()
                .orElseThrow()
                .paragraphs()
                .get(0));
        assertThat(said).startsWith("The week to look at is 2031-06 ");
        assertThat(((Prose) notable.blocks().get(0)).paragraphs())
                .extracting(Tables::words)
                .contains(said);
        assertThat(((Map<?, ?>) report.data()).get("week_to_look_at")).isEqualTo("2031-06");
    }
}
