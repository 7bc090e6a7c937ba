package dev.zhoubao.ingest.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.Documents;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulletinStubTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "：\n，\n。\n\n视频\n小程序\n赞\n，轻点两下取消赞\n在看",
                "： ， 。 视频 小程序 赞 ，轻点两下取消赞 在看",
                "## 环境异常\n\n当前环境异常，完成验证后即可继续访问。\n\n去验证",
                "该内容已被发布者删除",
                "此内容因违规无法查看",
                "链接已过期",
                "参数错误",
                "转载账号\n\n示例应急中心\n\n网络安全信息与动态周报2031年第12期（3月17日-3月23日）\n原创\n\n阅读全文"
            })
    void isAPageThatIsNotTheArticle(String body) {
        assertThat(Documents.bulletin(DocumentFixture.empty().block(body)).status())
                .isEqualTo(Status.STUB);
    }

    @Test
    void isACardWithTheDescriptionOfTheAccount() {
        DocumentFixture card = DocumentFixture.empty()
                .block("转载账号")
                .block("以下文章来源于示例应急中心", "，作者CNCERT")
                .block("**示例应急中心**", ".")
                .block("示".repeat(120))
                .block("阅读全文");

        assertThat(Documents.bulletin(card).status()).isEqualTo(Status.STUB);
    }

    @Test
    void keepsTheAddressThatItsCardLeadsTo() {
        DocumentFixture card = DocumentFixture.empty()
                .head("url", "https://mp.weixin.qq.com/s?__biz=MzExample==&mid=7&idx=1")
                .block("[阅读全文](https://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=9000012&idx=1)");

        assertThat(Documents.bulletin(card).links())
                .extracting(link -> link.url())
                .containsExactly("https://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=9000012&idx=1");
    }

    @Test
    void passesOverTheLinksOfItsCardToOtherAccounts() {
        DocumentFixture card = DocumentFixture.empty()
                .head("url", "https://mp.weixin.qq.com/s?__biz=MzExample==&mid=7&idx=1")
                .block("[示例账号](https://mp.weixin.qq.com/s?__biz=MzAnother==&mid=8&idx=1)")
                .block("[阅读全文](https://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=9000012&idx=1)");

        assertThat(Documents.bulletin(card).links())
                .extracting(link -> link.url())
                .containsExactly("https://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=9000012&idx=1");
    }

    private static final String PUBLISHERS = "https://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=9000011&idx=1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[上期回顾](%s)",
                "[上一篇](%s)",
                "[上期原文](%s)",
                "[网络安全信息与动态周报2031年第11期（3月10日-3月16日）](%s)",
                "[示例月报发布](%s)",
                "往期回顾\n\n[阅读全文](%s)",
                "网络安全信息与动态周报2031年第11期（3月10日-3月16日）\n\n[查看原文](%s)"
            })
    void takesNoAddressFromALinkToSomethingElse(String links) {
        assertThat(Documents.bulletin(DocumentFixture.empty().block("图片版").block(String.format(links, PUBLISHERS)))
                        .links())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"点击查看原文", "原文链接", "网络安全信息与动态周报2031年第12期（3月17日-3月23日）", "12期全文"})
    void takesItFromALinkToTheText(String words) {
        assertThat(Documents.bulletin(
                                DocumentFixture.empty().block("转载账号").block("[" + words + "](" + PUBLISHERS + ")"))
                        .links())
                .extracting(link -> link.url())
                .containsExactly(PUBLISHERS);
    }

    @Test
    void isAShortListOfEarlierIssues() {
        DocumentFixture list = DocumentFixture.empty()
                .block("近期回顾")
                .block("●[网络安全信息与动态周报2031年第11期（3月10日-3月16日）](https://example.org/11)");

        assertThat(Documents.bulletin(list).status()).isEqualTo(Status.STUB);
    }

    @Test
    void hasNothingButTitleDatesAndAddress() {
        Bulletin stub = Documents.bulletin(DocumentFixture.empty()
                .block("![](https://pictures.example/1.png)")
                .block("●[网络安全信息与动态周报2031年第11期（3月10日-3月16日）](https://example.org/11)")
                .block("环境异常"));

        assertThat(stub)
                .extracting(
                        Bulletin::rating, Bulletin::figures, Bulletin::paragraphs, Bulletin::pictures, Bulletin::links)
                .containsExactly(null, Map.of(), List.of(), List.of(), List.of());
    }

    @Test
    void keepsDatesAndAddress() {
        assertThat(Documents.bulletin(DocumentFixture.empty()).source())
                .extracting(
                        source -> source.published().toString(),
                        source -> source.fetched().toString(),
                        source -> source.article().toString())
                .containsExactly("2031-03-27", "2031-04-02T08:09:10.111213", "MzIwNDk0MDgxMw==/9000012/1");
    }

    @Test
    void isSaidToBeOne() {
        assertThat(Documents.problems(DocumentFixture.empty())).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.INFO);
            assertThat(problem.message()).startsWith("only the title is known: ");
        });
    }

    @Test
    void reportsABadDateAllTheSame() {
        assertThat(Documents.problems(DocumentFixture.empty().head("date", "27.3.2031")))
                .extracting(Problem::line, Problem::text)
                .contains(tuple(5, "27.3.2031"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"环境异常", "该内容已被发布者删除", "链接已过期", "参数错误"})
    void isNoArticleThatQuotesSuchAPage(String words) {
        DocumentFixture article =
                DocumentFixture.whole().block("仿冒网站显示“" + words + "”。").block(words);

        assertThat(Documents.bulletin(article).status()).isEqualTo(Status.FULL);
    }
}
