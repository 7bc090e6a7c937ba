package dev.zhoubao.benchmark;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.SplittableRandom;

/** A full bulletin in the layout of 2022-2025: grade, five figures, pictures and the five issues before it. */
record GeneratedBulletin(SplittableRandom random, LocalDate monday) {

    private static final String ACCOUNT = "国家互联网应急中心CNCERT";
    private static final String BIZ = "MzIwNDk0MDgxMw==";

    LocalDate published() {
        return monday.plusDays(10);
    }

    String title() {
        LocalDate sunday = monday.plusDays(6);
        boolean turn = monday.getYear() != sunday.getYear();
        return "网络安全信息与动态周报" + monday.get(IsoFields.WEEK_BASED_YEAR) + "年第"
                + monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + "期（" + (turn ? full(monday) : day(monday)) + "-"
                + (turn ? full(sunday) : day(sunday)) + "）";
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String full(LocalDate day) {
        return day.getYear() + "年" + day(day);
    }

    String text() {
        StringBuilder text = new StringBuilder(6_000);
        int number = (int) (monday.toEpochDay() / 7);
        Archived.head(text, title(), ACCOUNT, BIZ, number, published());
        text.append("原创\n\nCNCERT\n\n").append(ACCOUNT).append("\n\n本周网络安全基本态势\n\n");
        text.append("本周，互联网网络安全态势整体评价为良。我国互联网基础设施运行整体平稳，全国范围或省级行政区域内未发生造成重大影响的")
                .append("基础设施运行安全事件。针对政府、企业以及广大互联网用户的主要安全威胁来自于软件高危漏洞、恶意代码传播以及网站攻击。\n\n");
        for (int i = 0; i < 5; i++) {
            text.append(Archived.picture(random));
        }
        text.append("\n\n本周事件处理情况\n\n");
        figures(text);
        text.append("近期回顾\n\n");
        for (int back = 1; back <= 5; back++) {
            earlier(text, new GeneratedBulletin(random, monday.minusWeeks(back)), number - back);
        }
        Archived.foot(text, ACCOUNT);
        return text.toString();
    }

    private void figures(StringBuilder text) {
        int incidents = 200 + random.nextInt(800);
        text.append("本周，CNCERT协调云服务商、域名注册服务机构、应用商店、各省分中心以及国际合作组织共处理网络安全事件")
                .append(incidents)
                .append("起，含跨境网络安全事件")
                .append(random.nextInt(incidents))
                .append("起。其中，协调境内外域名注册机构、境外CERT等机构重点处理")
                .append(random.nextInt(incidents))
                .append("起仿冒投诉事件。协调")
                .append(random.nextInt(30))
                .append("个提供恶意移动应用程序下载服务的平台开展移动互联网恶意代码处理工作，共处理传播移动互联网恶意代码的恶意URL链接")
                .append(random.nextInt(60))
                .append("个。\n\n");
    }

    private static void earlier(StringBuilder text, GeneratedBulletin issue, int number) {
        text.append("●[").append(issue.title()).append("](");
        Archived.address(text, BIZ, number);
        text.append(")\n\n");
    }
}
