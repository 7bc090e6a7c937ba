package dev.zhoubao.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.ArticleId;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleIdCheckTest {

    private static LoadedWeek week(int issue, String account, long mid, int idx) {
        Bulletin week = BulletinFixture.week(2024, issue).bulletin();
        Source source = week.source();
        LocalDate published = LocalDate.of(2024, 1, 11).plusWeeks(issue);
        return new LoadedWeek(List.of(week.of(new Source(
                issue + ".md",
                source.location(),
                source.sha256(),
                source.feed(),
                source.account(),
                published,
                source.fetched(),
                source.url(),
                new ArticleId(account, mid, idx, null),
                source.locator()))));
    }

    private static List<String> check(LoadedWeek... weeks) {
        return new ArticleIdCheck()
                .of(Stream.of(weeks).toList())
                .map(finding -> finding.edition().name() + " " + finding.check() + " " + finding.details())
                .toList();
    }

    @Test
    void findsAnIdThatIsLowerThanThatOfTheArticleBefore() {
        assertThat(check(week(7, "a", 700, 1), week(8, "a", 800, 1), week(9, "a", 790, 1), week(10, "a", 900, 1)))
                .containsExactly("2024-09 article-id-out-of-step [790, 2024-03-14, 800, 8.md, 2024-03-07]");
    }

    @Test
    void findsOneAddressForTwoWeeks() {
        assertThat(check(week(7, "a", 700, 1), week(8, "a", 700, 1)))
                .containsExactly("2024-08 article-id-twice [2024-07, 7.md]");
    }

    @Test
    void acceptsSeveralArticlesOfOneMessage() {
        assertThat(check(week(7, "a", 700, 1), week(8, "a", 700, 2))).isEmpty();
    }

    @Test
    void comparesNoAccountWithAnother() {
        assertThat(check(week(7, "a", 700, 1), week(8, "b", 100, 1))).isEmpty();
    }
}
