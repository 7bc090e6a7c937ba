package dev.zhoubao.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {

    private static final String PAGE = "https://mp.weixin.qq.com/s?";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "__biz=MzExample==&mid=7000012&idx=2&sn=0a1b",
                "__biz=MzExample==&mid=7000012&idx=2&sn=0a1b&chksm=99&scene=58&subscene=0#rd",
                "__biz=MzExample==&amp;mid=7000012&amp;idx=2&amp;sn=0a1b#wechat_redirect",
                "scene=1&sn=0a1b&idx=2&mid=7000012&__biz=MzExample==",
                "__biz=MzExample%3D%3D&mid=7000012&idx=2&sn=0a1b",
                "__biz=MzExample%3d%3d&mid=7000012&idx=2&sn=0a1b",
                "__biz=MzExample==&mid=7000012&idx=2&sn=0a1b&mid=1&&=&x"
            })
    void readsTheIdentityAndNoNoise(String query) {
        assertThat(ArticleId.in(PAGE + query)).contains(new ArticleId("MzExample==", 7000012, 2, "0a1b"));
    }

    @Test
    void takesTheFirstPlaceWhereNoneIsNamed() {
        assertThat(ArticleId.in(PAGE + "__biz=MzExample==&mid=7")).contains(new ArticleId("MzExample==", 7, 1, null));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://example.org/s?__biz=MzExample==&mid=7&idx=1",
                "https://mp.weixin.qq.com/s/AbCdEf",
                "https://mp.weixin.qq.com/s?mid=7&idx=1",
                "https://mp.weixin.qq.com/s?__biz=&mid=7&idx=1",
                "https://mp.weixin.qq.com/s?__biz=MzExample==&idx=1",
                "https://mp.weixin.qq.com/s?__biz=MzExample==&mid=seven&idx=1",
                "https://mp.weixin.qq.com/s?__biz=MzExample==&mid=-000016&idx=1",
                "https://mp.weixin.qq.com/s?__biz=MzExample==&mid=7&idx=-1",
                "https://mp.weixin.qq.com/s?__biz=MzExample==&mid=7&idx=one",
                "https://mp.weixin.qq.com/s#__biz=MzExample==&mid=7&idx=1"
            })
    void readsNoIdentityWhereNoneIsCertain(String url) {
        assertThat(ArticleId.in(url)).isEmpty();
    }
}
