package dev.zhoubao.ingest.title;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A series that stands beside the weekly in the same archives and is told from it by the title alone; the first that
 * fits counts. Source: titles of CNCERT's, CNVD's and CNNVD's publications.
 */
public enum OtherSeries {
    CNVD("CNVD漏洞周报", "CNVD|国家信息安全漏洞共享平台…周报"),
    CNNVD("CNNVD漏洞周报", "CNNVD…周报|月报", "信息安全漏洞周报|信息安全漏洞月报"),
    MOBILE("移动恶意程序监测报告", "移动恶意程序传播渠道安全监测报告"),
    DDOS("DDoS攻击资源分析报告", "DDoS攻击资源"),
    PROVINCIAL("地方网络安全报告", "省|自治区|分中心|" + OtherSeries.PROVINCES + "…网络安全…周报|月报"),
    MONTHLY("CNCERT月度报告", "网络安全|CNCERT|CNVD…月报|月度", "互联网安全威胁报告"),
    YEARLY("CNCERT年度报告", "互联网网络安全态势综述|互联网网络安全态势报告|互联网网络安全年报|互联网网络安全年度报", "网络安全工作报告");

    /** As they are called for short, with a bar between them. */
    public static final String PROVINCES =
            "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆";

    private static final List<OtherSeries> ALL = List.of(values());

    /** One of these stands in every title that fits: most titles are done with when they are looked for. */
    private static final KeywordMatcher ENDS = new KeywordMatcher(ALL.stream()
            .flatMap(series -> series.patterns.stream())
            .flatMap(pattern -> pattern.lastForms().stream())
            .toList());

    private final String title;
    private final List<TitlePattern> patterns;

    OtherSeries(String title, String... patterns) {
        this.title = title;
        this.patterns = Arrays.stream(patterns).map(TitlePattern::of).toList();
    }

    /** The name of the series, in Chinese. */
    public String title() {
        return title;
    }

    public static Optional<OtherSeries> named(String title) {
        String folded = NormalizedText.of(title).toLowerCase(Locale.ROOT);
        return ENDS.anyIn(folded)
                ? ALL.stream().filter(series -> series.fits(folded)).findFirst()
                : Optional.empty();
    }

    boolean names(String folded) {
        return fits(folded.toLowerCase(Locale.ROOT));
    }

    private boolean fits(String lowerCase) {
        for (TitlePattern pattern : patterns) {
            if (pattern.fits(lowerCase)) {
                return true;
            }
        }
        return false;
    }
}
