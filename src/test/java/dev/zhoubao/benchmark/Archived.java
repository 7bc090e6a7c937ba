package dev.zhoubao.benchmark;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** The parts that every article of an archive has: front matter above, the page's chrome below, pictures between. */
final class Archived {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private Archived() {}

    static void head(StringBuilder text, String title, String account, String biz, int number, LocalDate day) {
        text.append("---\ntitle: ").append(title).append("\nurl: ");
        address(text, biz, number);
        text.append("\nsource: ").append(account).append("\ndate: ").append(day);
        text.append("\nfetch_date: 2025-10-06T17:16:37.555337\n---\n\n# ").append(title);
        text.append("\n\n").append(picture(new SplittableRandom(number)));
        text.append("\n\n# ").append(title).append("\n\n");
    }

    static void address(StringBuilder text, String biz, int number) {
        String token = letters(new SplittableRandom(number), 76);
        text.append("https://mp.weixin.qq.com/s?__biz=")
                .append(biz)
                .append("&mid=")
                .append(2_247_000_000L + number);
        text.append("&idx=1&sn=")
                .append(token, 0, 32)
                .append("&chksm=")
                .append(token)
                .append("&scene=58&subscene=0#rd");
    }

    static String picture(SplittableRandom random) {
        return "![](https://mmbiz.qpic.cn/mmbiz_png/" + letters(random, 90) + "/640?wx_fmt=png&from=appmsg)";
    }

    static void foot(StringBuilder text, String account) {
        text.append("预览时标签不可点\n\n![]()\n\n微信扫一扫\n关注该公众号\n\n继续滑动看下一个\n\n轻触阅读原文\n\n")
                .append(account);
        text.append("\n\n向上滑动看下一个\n\n知道了\n\n![]()\n微信扫一扫\n使用小程序\n\n取消\n允许\n\n×\n分析\n\n");
        text.append("，\n，\n。\n\n视频\n小程序\n赞\n，轻点两下取消赞\n在看\n，轻点两下取消在看\n分享\n留言\n收藏\n听过");
    }

    private static String letters(SplittableRandom random, int count) {
        StringBuilder letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
