package dev.zhoubao.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static Comparison compare(BulletinFixture from, BulletinFixture to) {
        return Comparison.of(from.bulletin(), to.bulletin());
    }

    private static BulletinFixture week(int issue) {
        return BulletinFixture.week(2031, issue);
    }

    private static Stream<String> names(List<ArticleLink> links) {
        return links.stream().map(link -> link.edition().name());
    }

    @Test
    void comparesEveryFigureInTheCataloguesOrder() {
        assertThat(compare(week(12).figures(5, 4, 3, 2, 1), week(13).figures(5, 5, 5, 5, 5))
                        .figures())
                .extracting(
                        FigureChange::metric,
                        change -> change.difference().orElseThrow().intValue())
                .hasToString("[(incidents, 0), (cross-border, 1), (phishing, 2), (app-platforms, 3),"
                        + " (malicious-urls, 4)]");
    }

    @Test
    void comparesAFigureThatOneOfThemGives() {
        assertThat(compare(week(12).figure(Metric.PHISHING, 5), week(13)).figures())
                .extracting(FigureChange::metric, FigureChange::to)
                .hasToString("[(phishing, null)]");
    }

    @Test
    void comparesNoFigureThatNeitherGives() {
        assertThat(compare(week(12), week(13)).figures()).isEmpty();
    }

    @Test
    void comparesTheGrades() {
        assertThat(compare(week(12).grade(Grade.FAIR), week(13).grade(null)).grade())
                .isEqualTo(new LevelChange(Grade.FAIR, null));
    }

    @Test
    void comparesTheTextBySentencesNotByParagraphs() {
        Comparison comparison = compare(week(12).text("甲一。乙二。", "丙三。"), week(13).text("甲一。", "乙二。丙三。"));

        assertThat(comparison.text()).isEqualTo(new TextComparison(List.of(), 3));
    }

    @Test
    void listsTheLinksThatCame() {
        assertThat(names(
                        compare(week(12).link(2031, 10), week(13).link(2031, 11).link(2031, 10))
                                .linksAdded()))
                .containsExactly("2031-11");
    }

    @Test
    void listsTheLinksThatWent() {
        assertThat(names(compare(week(12).link(2031, 10).link(2031, 9), week(13).link(2031, 10))
                        .linksRemoved()))
                .containsExactly("2031-09");
    }

    @Test
    void takesALinkForTheSameThoughItsAddressWasLost() {
        Comparison comparison = compare(week(12).link(2031, 10), week(13).link(2031, 10, null));

        assertThat(comparison)
                .extracting(Comparison::linksAdded, Comparison::linksRemoved)
                .containsExactly(List.of(), List.of());
    }
}
