package dev.zhoubao.benchmark;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** An article of an archive that is no bulletin: 1 to 30 KB, 5 KB in the mean. */
record GeneratedArticle(SplittableRandom random, int number, LocalDate day) {

    private static final String[] PIECES = {
        "研究人员", "披露", "一处", "高危漏洞", "攻击者", "可以", "远程", "执行", "任意代码", "该组织", "利用", "钓鱼邮件", "传播", "木马程序", "数据泄露", "事件",
        "涉及", "用户信息", "安全团队", "建议", "尽快", "升级", "补丁", "云平台", "供应链", "企业", "终端", "流量", "分析", "发现", "样本", "加密", "勒索",
        "赎金", "目标", "政府网站", "工业控制", "系统", "协议", "认证绕过", "权限提升", "厂商", "发布", "公告"
    };

    String title() {
        return sentence(6) + number;
    }

    String text() {
        StringBuilder text = new StringBuilder(6_000);
        Archived.head(text, title(), "安全资讯" + random.nextInt(400), "MzU" + random.nextInt(1_000_000), number, day);
        // A few articles are long, most are short.
        int paragraphs = 5 + random.nextInt(17) * (random.nextInt(8) == 0 ? 4 : 1);
        for (int i = 0; i < paragraphs; i++) {
            text.append(random.nextInt(5) == 0 ? Archived.picture(random) : sentence(20 + random.nextInt(35)) + "。")
                    .append("\n\n");
        }
        Archived.foot(text, "安全资讯");
        return text.toString();
    }

    private String sentence(int pieces) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            sentence.append(PIECES[random.nextInt(PIECES.length)]);
            if (i % 7 == 6) {
                sentence.append('，');
            }
        }
        return sentence.toString();
    }
}
