package dev.zhoubao.report.diff;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.comparison.Comparison;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.Tables;
import dev.zhoubao.report.words.Labels;
import org.junit.jupiter.api.Test;

/** The text and the links of a comparison. */
class DiffReportTextTest {

    private static final DiffReport ENGLISH = new DiffReport(new Labels(Lang.EN));

    private static Comparison comparison(BulletinFixture from, BulletinFixture to) {
        return Comparison.of(from.bulletin(), to.bulletin());
    }

    private static Report report(BulletinFixture from, BulletinFixture to) {
        return ENGLISH.of(comparison(from, to));
    }

    @Test
    void listsLinksGoneAndNewEvenWithoutAnAddress() {
        Report report =
                report(week(2031, 12).link(2031, 11, null), week(2031, 14).link(2031, 13));

        assertThat(Tables.rows(Tables.byId(report, "links")))
                .containsExactly(
                        "removed|2031-11|2031-03-10|2031-03-16|–",
                        "added|2031-13|2031-03-24|2031-03-30|"
                                + "https://example.org/2031-13 -> https://example.org/2031-13");
    }

    @Test
    void hasNoSectionOfLinksWhereNoneChanged() {
        assertThat(report(week(2031, 12), week(2031, 13)).sections().stream().map(Section::id))
                .containsExactly("weeks", "figures", "text");
    }

    @Test
    void marksRewordedRemovedAndAddedSentences() {
        Report report =
                report(week(2031, 12).text("共处理5起。旧的一句完全不同。"), week(2031, 13).text("共处理6起。"));

        Prose text = (Prose) report.sections().get(2).blocks().get(0);
        assertThat(text.paragraphs().stream().map(Tables::words))
                .containsExactly("KEPT:共处理 REMOVED:5 ADDED:6 KEPT:起。", "REMOVED:旧的一句完全不同。");
    }

    @Test
    void saysThatTheTextIsTheSame() {
        Report report = report(week(2031, 12).text("一。二。"), week(2031, 13).text("一。二。"));

        assertThat(report.sections().get(2).blocks().get(0)).isEqualTo(Prose.of("The text is unchanged."));
        assertThat(Tables.fact(report, "unchanged sentences")).isEqualTo(Cell.number(2));
    }
}
