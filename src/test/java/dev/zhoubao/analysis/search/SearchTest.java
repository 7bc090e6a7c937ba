package dev.zhoubao.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.zhoubao.analysis.AnalysisInterruptedException;
import dev.zhoubao.analysis.search.Hit.Part;
import dev.zhoubao.analysis.search.SearchTerm.Case;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Bulletin;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final Bulletin FIRST = BulletinFixture.week(2031, 12)
            .text("含跨境事件1起。", "无。", "跨境，又跨境。")
            .link(2031, 11)
            .bulletin();
    private static final Bulletin SECOND =
            BulletinFixture.week(2031, 13).text("无。").bulletin();

    private static Search search(String wanted) {
        return Search.of(SearchTerm.literal(wanted, Case.IGNORED), List.of(FIRST, SECOND));
    }

    @Test
    void namesLineAndPlaceOfEveryHit() {
        assertThat(search("跨境").hits())
                .extracting(Hit::line, hit -> hit.match().start(), Hit::found)
                .containsExactly(tuple(21, 1, "跨境"), tuple(25, 0, "跨境"), tuple(25, 4, "跨境"));
    }

    @Test
    void looksAtTitleTextAndListedIssues() {
        assertThat(search("2031年").hits()).extracting(Hit::part).containsExactly(Part.TITLE, Part.LINK, Part.TITLE);
        assertThat(search("2031年").hits()).extracting(Hit::line).containsExactly(null, 41, null);
    }

    @Test
    void keepsOnlyBulletinsWithAHitAndCountsAll() {
        Search search = search("跨境");
        assertThat(search.searched()).isEqualTo(2);
        assertThat(search.found()).extracting(Search.SearchResult::edition).containsExactly(FIRST.edition());
        assertThat(search.count()).isEqualTo(3);
    }

    @Test
    void namesTheWeekWhoseTextTakesAnExpressionTooManySteps() {
        Bulletin hostile =
                BulletinFixture.week(2031, 14).text("甲乙".repeat(50_000)).bulletin();
        SearchTerm term = SearchTerm.pattern("甲(.*丙)?", Case.IGNORED);

        assertThatThrownBy(() -> Search.of(term, List.of(FIRST, hostile)))
                .isInstanceOf(BadSearchException.class)
                .hasMessageContaining("too many steps in the text of 2031-14");
    }

    @Test
    void takesAnExpressionThatLooksAheadOverTextsOfUsualLength() {
        Bulletin usual = BulletinFixture.week(2031, 14).text("甲乙".repeat(1_000)).bulletin();
        SearchTerm term = SearchTerm.pattern("甲(.*丙)?", Case.IGNORED);

        assertThat(Search.of(term, List.of(usual, usual, usual)).count()).isEqualTo(3_000);
    }

    @Test
    void stopsWhenItIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> search("跨境")).isInstanceOf(AnalysisInterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
