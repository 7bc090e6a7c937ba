package dev.zhoubao.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicationCheckTest {

    /** A week that ends on 2021-03-28. */
    private static List<String> check(@Nullable LocalDate published) {
        Bulletin week = BulletinFixture.week(2021, 12).bulletin();
        Source source = week.source();
        Source dated = new Source(
                source.file(),
                source.location(),
                source.sha256(),
                source.feed(),
                source.account(),
                published,
                source.fetched(),
                source.url(),
                source.article(),
                source.locator());
        Bulletin bulletin = week.of(dated);
        return new PublicationCheck()
                .of(List.of(new LoadedWeek(List.of(bulletin))))
                .map(finding -> finding.check() + " " + finding.details())
                .toList();
    }

    @Test
    void findsAPublicationBeforeThePeriodEnds() {
        assertThat(check(LocalDate.of(2021, 3, 27))).containsExactly("published-early [2021-03-27, 2021-03-28]");
    }

    @Test
    void acceptsThePeriodsLastDayAndAMonthAfter() {
        assertThat(check(LocalDate.of(2021, 3, 28))).isEmpty();
        assertThat(check(LocalDate.of(2021, 4, 27))).isEmpty();
    }

    @Test
    void findsALatePublication() {
        assertThat(check(LocalDate.of(2021, 4, 28))).containsExactly("published-late [2021-04-28, 31]");
    }

    @Test
    void saysNothingOfAnUnknownDay() {
        assertThat(check(null)).isEmpty();
    }
}
