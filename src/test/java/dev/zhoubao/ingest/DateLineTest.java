package dev.zhoubao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines above a text that name the day of its publication, and others. */
class DateLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布时间：2024-07-12",
                "发布时间: 2024/7/12 10:20:30",
                "发布日期　2024年07月12日",
                "【发布时间：2024年7月12日 】 【字号：大 中 小】",
                "来源：CNCERT　时间：2024-07-12",
                "来源：国家互联网应急中心 | 发布时间：2024.07.12 | 浏览：1024",
                "2024年7月12日 来源：CNCERT 浏览：123",
                "2024-07-12 09:30 来源: CNCERT",
                "2024-07-12T01:30:00Z",
                "（2024年7月12日）",
                "[2024-07-12]",
                "2024-07-12",
                "2024-07-12 | 某网",
                "更新时间：2025-01-01 发布时间：2024-07-12",
                "来源：CNCERT 2024-07-12",
                "作者：甲  编辑：乙  2024年7月12日",
                "原创 甲  CNCERT   2024-07-12 08:28",
                "发表于 2024-07-12 12:33",
                "**发布时间**：2024-07-12",
                "成文日期：2024年7月12日",
                "Published: July 12, 2024",
                "Updated on 12 July 2024",
                "由 甲 提交于 2024-07-12",
                "录入时间：2024-07-12",
                "日　期：2024-07-12",
                "小编 · 2024-07-12",
                "甲 2024-07-12 浏览 23",
                "July 12, 2024",
                "12 Jul 2024",
                "Jul 12, 2024 by admin",
                "By admin | July 12, 2024",
                "Posted on July 12, 2024 by admin",
                ":Date: 2024-07-12",
                "date:: [[Jul 12th, 2024]]",
                ":CREATED: [2024-07-12 Fri 10:00]",
                "2024年7月12日 星期五 来源：CNCERT",
                "某某资讯 · 2024-07-12 · 阅读 302",
                "作者：小王｜2024-07-12｜1024 阅读",
                "某某内参 2024年7月12日",
                "CNCERT，2024年7月12日",
                "北京，2024年7月12日电",
                "🕒 2024-07-12",
                "2024-07-12 来自网页版",
                "2024年7月12日　第27期（总第1024期）",
                "原文发布：2024-07-12",
                "CNCERT 2024-07-12 08:28 发表于北京",
                "更新时间：2024-07-12 10:20",
                "二〇二四年七月十二日",
                "2024-07-12 10:20 IP属地：北京",
                "甲 于 2024-07-12 11:20:51 发布",
                "CNCERT 2024年07月12日 08:28 北京"
            })
    void nameTheDayOfPublication(String line) {
        assertThat(DateLine.in(Stream.of("甲", line))).contains(LocalDate.of(2024, 7, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统计时间：2024-07-12",
                "2024年7月1日（星期一）至2024年7月7日（星期日）",
                "日期2024-07-01/2024-07-07",
                "2025年9月3日 星期三",
                "时间：2024年7月1日至7月7日",
                "日期：2024-07-01—2024-07-07",
                "2024年7月1日-2024年7月7日",
                "2024.07.01~2024.07.07",
                "网络安全信息与动态周报2024年第27期（7月1日-7月7日）",
                "截至2024年7月12日",
                "2024年7月12日起施行",
                "2024-13-45",
                "July 1, 2024 - July 7, 2024",
                "统计周期 2024-07-12 | 2024-07-18",
                "June 31, 2024",
                "7月12日 来源：CNCERT",
                "发布时间：2024年7月12日。本周，互联网网络安全态势整体评价为良。",
                "收录时间：2024-07-12 10:20",
                "保存于 2024-07-12 10:20",
                "来源：甲 保存于 2024-07-12",
                "打印时间：2024-07-12 10:20",
                "当前时间：2024-07-12 10:20:33",
                "浏览时间 2024-07-12 11:20",
                "抓取时间：2024-07-12 10:20",
                "剪藏于 2024-07-12 10:20",
                "活动时间：2024-07-12 14:00",
                "本周会议 2024-07-12 14:00 开始",
                "阅读 2024-07-12 10:20",
                "阅读 · 2024-07-12",
                "登录时间：2024-07-12 10:20",
                "Saved on 2024-07-12 10:20",
                "统计周期 2024-07-12",
                "发送日期：2024-07-12 10:20:11",
                "在 2024-07-12 09:30，CNCERT 写道：",
                "2024-07-12 发布会",
                "Date: 2024-07-01/2024-07-07"
            })
    void nameNone(String line) {
        assertThat(DateLine.in(Stream.of(line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Created: July 24, 2024 9:12 AM|Published: July 12, 2024",
                "Updated: 2024-07-24|Date: 2024-07-12",
                "更新时间：2024-07-24|时间：2024-07-12",
                "收录时间：2024-07-24 10:20|原文发布：2024-07-12",
                "Updated on 24 July 2024|12 Jul 2024",
                "CNCERT 2024-07-24 10:20|发布：2024-07-12"
            })
    void areRankedByTheirNames(String lines) {
        assertThat(DateLine.in(Stream.of(lines.split("\\|")))).contains(LocalDate.of(2024, 7, 12));
    }

    /** Elsewhere it may be the page's clock. */
    @ParameterizedTest
    @ValueSource(strings = {"2024年7月12日 星期五", "2024-07-12 周五", "2024年7月12日 周五 10:20"})
    void haveAWeekdayAloneDirectlyAboveTheText(String line) {
        String text = "本周，互联网网络安全态势整体评价为良。";
        assertThat(DateLine.in(Stream.of("甲", line, text))).contains(LocalDate.of(2024, 7, 12));
        assertThat(DateLine.in(Stream.of(line, "甲", text))).isEmpty();
    }

    @Test
    void standAmongTheFirst() {
        assertThat(DateLine.in(Stream.concat(
                        Stream.generate(() -> "甲").limit(DateLine.FIRST_LINES), Stream.of("发布时间：2024-07-12"))))
                .isEmpty();
    }
}
