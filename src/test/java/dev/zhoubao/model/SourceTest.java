package dev.zhoubao.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static Source source(@Nullable String feed, @Nullable String account) {
        return new Source("a.md", "/a.md", "00", feed, account, null, null, null, null, Locator.LINE);
    }

    @Test
    void isOfficialByTheAccountThatTheAddressNames() {
        assertThat(BulletinFixture.week(2031, 12).bulletin().source().official())
                .isTrue();
    }

    @Test
    void isNotOfficialWhenAnotherAccountPublished() {
        assertThat(BulletinFixture.week(2031, 12).repost().bulletin().source().official())
                .isFalse();
    }

    @Test
    void isNotOfficialWithoutAnIdentity() {
        assertThat(source("示例资讯", "示例账号").official()).isFalse();
    }

    @Test
    void isNamedByTheAccount() {
        assertThat(source("示例资讯", "示例账号").name()).contains("示例账号");
    }

    @Test
    void isNamedByTheFeedWhereTheAccountIsUnknown() {
        assertThat(source("示例资讯", null).name()).contains("示例资讯");
    }

    @Test
    void mayHaveNoName() {
        assertThat(source(null, null).name()).isEmpty();
    }

    @Test
    void isTheSameArticleWhateverTheChecksum() {
        assertThat(new ArticleId("b==", 7, 1, "0a").sameArticleAs(new ArticleId("b==", 7, 1, null)))
                .isTrue();
    }

    @Test
    void isAnotherArticleWhenAnyOtherPartDiffers() {
        ArticleId article = new ArticleId("b==", 7, 1, "0a");

        assertThat(Stream.of(
                                new ArticleId("c==", 7, 1, "0a"),
                                new ArticleId("b==", 8, 1, "0a"),
                                new ArticleId("b==", 7, 2, "0a"))
                        .map(article::sameArticleAs))
                .containsOnly(false);
    }

    @Test
    void writesAnIdentityWithSlashes() {
        assertThat(new ArticleId("b==", 7, 1, "0a")).hasToString("b==/7/1");
    }

    @Test
    void writesAWeekWithADash() {
        assertThat(new Week(2031, 5)).hasToString("2031-05");
    }

    @Test
    void countsWeeksByNumberNotByName() {
        assertThat(new Week(2031, 5)).isLessThan(new Week(2031, 12));
    }
}
