package dev.zhoubao.ingest.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.Stored;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that were saved in the place of an article. */
class NoticeTest {

    private static final String URL = "https://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&amp;mid=2247499&amp;idx=1";

    private static String weChat(String title, String said) {
        return "<!DOCTYPE html><html><head><title></title><meta property=\"og:title\" content=\"" + title
                + "\"><meta property=\"og:url\" content=\"" + URL
                + "\"></head><body><div class=\"weui-msg__title\">" + said + "</div></body></html>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "该内容已被发布者删除",
                "此内容因违规无法查看",
                "当前环境异常，完成验证后即可继续访问。",
                "您访问的页面不存在",
                "请输入验证码",
                "请登录后查看",
                "访问过于频繁，请稍后再试",
                "404 Not Found",
                "Checking your browser before accessing"
            })
    void areTold(String said) {
        DocumentResult result = Stored.read(
                "<!DOCTYPE html><title>" + Stored.TITLE + "</title><body><h1>某网</h1><p>" + said + "</p></body>");

        assertThat(result.bulletins()).extracting(Bulletin::status).containsExactly(Status.STUB);
        assertThat(result.problems())
                .filteredOn(problem -> problem.severity() == Severity.WARNING)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("the page says " + said + " in place of"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"网络安全信息与动态周报2031年第18期（4月28日-5月4日）", ""})
    void areToldOfAnAddressOfThePublisher(String title) {
        assertThat(Stored.messages(Stored.read(weChat(title, "该内容已被发布者删除"))))
                .containsExactly("the page says 该内容已被发布者删除 in place of the article: save it again");
    }

    @Test
    void areNoneOfOurBusinessAtOtherAddresses() {
        assertThat(Stored.messages(Stored.read(weChat("", "该内容已被发布者删除").replace("MzIwNDk0MDgxMw", "MzA"))))
                .isEmpty();
    }

    @Test
    void areNotWhatAnArticleQuotes() {
        assertThat(Stored.read("<!DOCTYPE html><title>" + Stored.TITLE + "</title><body><p>" + Stored.GRADE + "</p><p>"
                                + Stored.INCIDENTS + "</p><p>该页面已被删除</p></body>")
                        .problems())
                .noneMatch(problem -> problem.message().startsWith("the page says"));
    }
}
