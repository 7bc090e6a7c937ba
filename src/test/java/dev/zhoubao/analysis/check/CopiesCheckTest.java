package dev.zhoubao.analysis.check;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.library.Library;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Rating;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.ThreatLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopiesCheckTest {

    private static List<Finding> check(Bulletin... copies) {
        return new CopiesCheck().of(Library.of(List.of(copies)).everything()).toList();
    }

    private static BulletinFixture best() {
        return week(2021, 12).file("a.md");
    }

    private static BulletinFixture copy() {
        return week(2021, 12).file("b.md").repost();
    }

    private static Bulletin threat(BulletinFixture fixture, @Nullable ThreatLevel level) {
        Bulletin bulletin = fixture.bulletin();
        Rating<ThreatLevel> rating =
                level == null ? null : new Rating<>(level, new Evidence("漏洞为" + level.chinese(), 27));
        return new Bulletin(
                bulletin.edition(),
                bulletin.title(),
                bulletin.status(),
                bulletin.source(),
                bulletin.rating(),
                rating,
                bulletin.figures(),
                bulletin.paragraphs(),
                bulletin.pictures(),
                bulletin.links(),
                bulletin.otherTitle(),
                bulletin.alerts());
    }

    @Test
    void restsAGradeOnTheSentenceOfTheOtherCopy() {
        Finding finding =
                check(best().bulletin(), copy().grade(Grade.POOR).bulletin()).get(0);

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.file()).isEqualTo("b.md");
        assertThat(finding.details()).containsExactly("grade", "差", "b.md", "良", "a.md");
        assertThat(finding.line()).isEqualTo(23);
        assertThat(finding.text()).isEqualTo("网络安全整体评价为差。");
    }

    @Test
    void comparesTheGradesOfVulnerabilities() {
        List<Finding> findings = check(threat(best(), ThreatLevel.HIGH), threat(copy(), ThreatLevel.LOW));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).details()).containsExactly("vulnerability-grade", "低", "b.md", "高", "a.md");
        assertThat(findings.get(0).line()).isEqualTo(27);
        assertThat(findings.get(0).text()).isEqualTo("漏洞为低");
    }

    @Test
    void comparesNothingThatOneCopyDoesNotSay() {
        assertThat(check(threat(best(), ThreatLevel.HIGH), threat(copy(), null)))
                .isEmpty();
        assertThat(check(threat(best(), null), threat(copy(), ThreatLevel.HIGH)))
                .isEmpty();
        assertThat(check(best().grade(null).bulletin(), copy().bulletin())).isEmpty();
        assertThat(check(best().bulletin(), copy().grade(null).bulletin())).isEmpty();
        assertThat(check(best().bulletin(), copy().figure(Metric.PHISHING, 3).bulletin()))
                .isEmpty();
        assertThat(check(best().figure(Metric.PHISHING, 3).bulletin(), copy().bulletin()))
                .isEmpty();
    }

    @Test
    void restsAFigureOnItsSentenceAndAPeriodOnTheTitle() {
        Bulletin used = best().figure(Metric.PHISHING, 3).bulletin();
        List<Finding> findings = check(
                used,
                copy().figure(Metric.PHISHING, 4)
                        .period("2021-03-22", "2021-03-27")
                        .bulletin());

        assertThat(findings)
                .extracting(finding -> finding.details().get(0))
                .containsExactly("period", Metric.PHISHING.id());
        assertThat(findings.get(0).text()).startsWith("网络安全信息与动态周报");
        assertThat(findings.get(0).line()).isNull();
        assertThat(findings.get(1).line()).isEqualTo(31);
    }

    @Test
    void comparesEveryFullCopyWithTheOneThatIsUsed() {
        assertThat(check(
                        best().figure(Metric.PHISHING, 3).bulletin(),
                        copy().figure(Metric.PHISHING, 4).bulletin(),
                        copy().file("c.md").figure(Metric.PHISHING, 5).bulletin(),
                        copy().file("d.md").figure(Metric.PHISHING, 3).bulletin(),
                        week(2021, 12)
                                .file("e.md")
                                .stub()
                                .figure(Metric.PHISHING, 9)
                                .bulletin()))
                .extracting(Finding::file)
                .containsExactlyInAnyOrder("b.md", "c.md");
    }
}
