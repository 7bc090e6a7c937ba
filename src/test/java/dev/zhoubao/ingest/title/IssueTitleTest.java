package dev.zhoubao.ingest.title;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.model.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of issues, and titles of articles about issues. */
class IssueTitleTest {

    private final TitleReader titles = new TitleReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "网络安全信息与动态周报2031年第12期（3月17日-3月23日）",
                "《网络安全信息与动态周报》2031年第12期",
                "国家互联网应急中心-网络安全信息与动态周报2031年第12期",
                "CNCERT：网络安全信息与动态周报-2031年第12期",
                "【转载】网络安全信息与动态周报2031年第12期（3月17日-3月23日）",
                "网络安全信息与动态周报2031年第12期（3月17日-3月23日）_某某网",
                "【周报】网络安全信息与动态周报2031年第12期（3月17日-3月23日）",
                "[安全资讯]《网络安全信息与动态周报》2031年第12期",
                "某某安全网 | 网络安全信息与动态周报2031年第12期（3月17日-3月23日）",
                "某某安全网：网络安全信息与动态周报2031年第12期（3月17日-3月23日）",
                "首页 > 安全周报 > 网络安全信息与动态周报2031年第12期",
                "网络安全信息与动态周报2031年第12期（3月17日-3月23日）【转载】",
                "网络安全信息与动态周报2031年第12期（3月17日-3月23日）（转） - 某某网",
                "网络安全信息与动态周报(2013.03.04至2013.03.10)",
                "网络安全信息与动态周报2031年第12期 3月17日-3月23日",
                "网络安全信息与动态周报2031年第12周：3月17日-3月23日",
                "重磅！网络安全信息与动态周报2031年第12期（3月17日-3月23日）发布",
                "网络安全信息与动态周报2031年第12期（3月17日-3月23日），敬请查收！",
                "关于转发《网络安全信息与动态周报2031年第12期（3月17日-3月23日）》的通知",
                "3. 网络安全信息与动态周报2031年第12期（3月17日-3月23日）",
                "网络安全信息与动态周报2031年第12期（3月17日-3月23日）原创",
                "网络安全信息与动态周报2031年第12期（3月17日-3月23日） 置顶",
                "热网络安全信息与动态周报2031年第12期（3月17日-3月23日）NEW",
                "原创 置顶 网络安全信息与动态周报2031年第12期（3月17日-3月23日）",
                "《网络安全信息与动态周报2031年第12期（3月17日-3月23日）》全文",
                "首页 / 周报 / 网络安全信息与动态周报2031年第12期（3月17日-3月23日）"
            })
    void takesAnIssuesOwnTitle(String title) {
        assertThat(titles.namesIssue(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【解读】网络安全信息与动态周报2031年第12期（3月17日-3月23日）的五点启示",
                "解读：网络安全信息与动态周报2031年第12期（3月17日-3月23日）",
                "某某网评 | 网络安全信息与动态周报2031年第12期",
                "网络安全信息与动态周报2031年第12期（3月17日-3月23日）【专家点评】",
                "热评网络安全信息与动态周报2031年第12期",
                "网络安全信息与动态周报2031年第12期全文解读",
                "一图读懂《网络安全信息与动态周报》2031年第12期",
                "工业互联网网络安全信息与动态周报2031年第12期",
                "网络安全信息与动态周报2031年第12期解读",
                "关于网络安全信息与动态周报2031年第12期的通知",
                "网络安全信息与动态周报2031年第11期（3月10日-3月16日） | 网络安全信息与动态周报2031年第13期（3月24日-3月30日）",
                "Next: 网络安全信息与动态周报2031年第13期（3月24日-3月30日）"
            })
    void refusesTheTitleOfAnArticleAboutAnIssue(String title) {
        assertThat(titles.namesIssue(title)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2031年第1期（12月25日-12月31日）, 2030-12-25..2030-12-31",
        "2031年第1期（12月30日-1月5日）, 2030-12-30..2031-01-05",
        "2031年第52期（12月29日-1月4日）, 2031-12-29..2032-01-04",
        "2031年第53期（1月5日-1月11日）, 2032-01-05..2032-01-11",
        "2031年第53期（1月8日-1月14日）, 2031-01-08..2031-01-14",
        "2031年第54期（1月5日-1月11日）, 2031-01-05..2031-01-11",
        "2031年第99期（1月1日-1月7日）, 2031-01-01..2031-01-07",
        "第1期（2030年12月30日-2031年1月5日）, 2030-12-30..2031-01-05",
        "2031年第2期（1月6日-1月12日）, 2031-01-06..2031-01-12"
    })
    void takesTheYearThatFitsTheIssue(String rest, String period) {
        assertThat(titles.edition("网络安全信息与动态周报" + rest).map(Edition::period))
                .hasValueSatisfying(read -> assertThat(read).hasToString(period));
    }

    @Test
    void namesNoIssueWithoutTheSeries() {
        assertThat(titles.namesIssue("某某周报2031年第12期")).isFalse();
    }
}
