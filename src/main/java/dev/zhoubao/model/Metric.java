package dev.zhoubao.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of metrics: the one place that says which figures exist. Parser, comparison, exports, completion and
 * help all read it, so a new metric is one new constant here.
 *
 * <p>A wording is a linear-time pattern (RE2 syntax) over a sentence whose white space is dropped, whose full-width
 * digits, letters and brackets are half-width and whose characters are simplified. In it {@code #} stands for the
 * number, {@code @} for the number of another metric, {@code <label>} for a label that may have lost a character behind
 * its first or gained one, {@code ~} for what may link a label to its number (为, 约为, 增至 …), and {@code …} for other
 * words of the same sentence, {@code !} for the unit 个 or the end of the clause, {@code =} for
 * 数量 and what is said for it (总数, 总量, 数, 量, or nothing), and {@code ^} for 境内, which may be said once for a list. A wording without {@code #} means 0 (无新增). Several wordings may match one
 * sentence as long as they agree on the value. Source of the wordings: the bulletins of 2010-2025.
 */
public enum Metric {
    INCIDENTS(
            "incidents",
            "incidents handled",
            "处理网络安全事件",
            "事件",
            Unit.CASES,
            null,
            Family.HANDLING,
            GoodDirection.LOWER_IS_BETTER,
            List.of("处[理置]?了?<网络安全事件>~#起")),
    CROSS_BORDER(
            "cross-border",
            "cross-border incidents",
            "跨境网络安全事件",
            "跨境",
            Unit.CASES,
            INCIDENTS,
            Family.HANDLING,
            GoodDirection.LOWER_IS_BETTER,
            List.of("跨境<网络安全事件>~#起")),
    PHISHING(
            "phishing",
            "phishing complaints handled",
            "仿冒投诉事件",
            "仿冒",
            Unit.CASES,
            INCIDENTS,
            Family.HANDLING,
            GoodDirection.LOWER_IS_BETTER,
            List.of("<重点处理>了?#起(?:网页)?(?:<仿冒投诉>|<网页仿冒>)")),
    APP_PLATFORMS(
            "app-platforms",
            "platforms serving malicious apps",
            "恶意应用下载平台",
            "应用平台",
            Unit.ITEMS,
            null,
            Family.HANDLING,
            GoodDirection.LOWER_IS_BETTER,
            List.of("协调了?#个<提供恶意移动应用程序><下载服务>的?平台")),
    MALICIOUS_URLS(
            "malicious-urls",
            "malicious URLs handled",
            "恶意URL链接",
            "恶意URL",
            Unit.ITEMS,
            null,
            Family.HANDLING,
            GoodDirection.LOWER_IS_BETTER,
            List.of("恶意(?i:URL)(?:<链接>|连结)?=~#个")),
    INFECTED_HOSTS(
            "infected-hosts",
            "hosts infected with network viruses",
            "境内感染网络病毒的主机",
            "感染主机",
            Unit.TEN_THOUSANDS,
            null,
            Family.VIRUSES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("^<感染网络病毒>的?<主机>=~#个?")),
    BOTNET_HOSTS(
            "botnet-hosts",
            "hosts controlled by trojans or bots",
            "境内被木马或僵尸程序控制的主机",
            "木马僵尸",
            Unit.TEN_THOUSANDS,
            INFECTED_HOSTS,
            Family.VIRUSES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("^被?<木马或僵尸程序>控?制?的?<主机>=~#个?")),
    CONFICKER_HOSTS(
            "conficker-hosts",
            "hosts infected with Conficker",
            "境内感染飞客蠕虫的主机",
            "飞客",
            Unit.TEN_THOUSANDS,
            INFECTED_HOSTS,
            Family.VIRUSES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("^<感染飞客>(?:\\([A-Za-z]*\\))?(?:<蠕虫>)?的?<主机>=~#个?")),
    NEW_VIRUSES(
            "new-viruses",
            "new network viruses by name",
            "新增网络病毒名称",
            "新病毒",
            Unit.ITEMS,
            null,
            Family.NEW_VIRUSES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("按<网络病毒名称>统?计?新增~#个", "按<网络病毒名称>统?计?无新增")),
    NEW_VIRUS_FAMILIES(
            "new-virus-families",
            "new network virus families",
            "新增网络病毒家族",
            "新家族",
            Unit.ITEMS,
            null,
            Family.NEW_VIRUSES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("按<网络病毒家族>统?计?新增~#个", "按<网络病毒家族>统?计?无新增")),
    MALWARE_DOMAINS(
            "malware-domains",
            "domains hosting malware",
            "放马站点涉及域名",
            "放马域名",
            Unit.ITEMS,
            null,
            Family.MALWARE_SITES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("<放马站点>共?<涉及>域名=~#个", "涉及(?:<放马站点>|<恶意代码>)的?域名=~#个")),
    MALWARE_DOMAINS_OVERSEAS(
            "malware-domains-overseas",
            "of them registered overseas",
            "放马域名境外注册占比",
            "域名境外",
            Unit.PERCENT,
            null,
            Family.MALWARE_SITES,
            GoodDirection.NEITHER,
            List.of("在@个域名中，?有?约?#%为?<境外注册>")),
    MALWARE_DOMAINS_COM(
            "malware-domains-com",
            "of them under .com",
            "放马域名.com占比",
            ".com",
            Unit.PERCENT,
            null,
            Family.MALWARE_SITES,
            GoodDirection.NEITHER,
            List.of("在@个域名中…<顶级域>为?\\.?(?i:com)的?约?占约?#%")),
    MALWARE_IPS(
            "malware-ips",
            "IP addresses hosting malware",
            "放马站点涉及IP地址",
            "放马IP",
            Unit.ITEMS,
            null,
            Family.MALWARE_SITES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("<放马站点>共?<涉及>域名…<涉及IP地址>=~#个", "涉及(?:<放马站点>|<恶意代码>)的?域名…<涉及IP地址>=~#个")),
    MALWARE_IPS_OVERSEAS(
            "malware-ips-overseas",
            "of them overseas",
            "放马IP境外占比",
            "IP境外",
            Unit.PERCENT,
            null,
            Family.MALWARE_SITES,
            GoodDirection.NEITHER,
            List.of("在@个IP(?:地址)?中，?(?:有?约?@%<位于境内>，)?有?约?#%<位于境外>")),
    MALWARE_DIRECT_IPS(
            "malware-direct-ips",
            "malware IP addresses visited directly",
            "直接访问的放马IP",
            "直访IP",
            Unit.ITEMS,
            MALWARE_IPS,
            Family.MALWARE_SITES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("通过IP<直接访问>的?<涉及>#个IP")),
    DEFACED(
            "defaced",
            "defaced websites",
            "境内被篡改网站",
            "篡改",
            Unit.ITEMS,
            null,
            Family.WEBSITES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("^<被篡改>的?<网站>=~#!")),
    BACKDOORED(
            "backdoored",
            "backdoored websites",
            "境内被植入后门网站",
            "后门",
            Unit.ITEMS,
            null,
            Family.WEBSITES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("^<被植入后门>的?<网站>=~#!")),
    COUNTERFEIT_PAGES(
            "counterfeit-pages",
            "counterfeit pages of domestic sites",
            "针对境内网站的仿冒页面",
            "仿冒页面",
            Unit.ITEMS,
            null,
            Family.WEBSITES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("针对<境内网站>的?<仿冒页面>=~#!")),
    DEFACED_GOV(
            "defaced-gov",
            "defaced government websites",
            "境内被篡改政府网站",
            "篡改政府",
            Unit.ITEMS,
            DEFACED,
            Family.WEBSITES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("^<被篡改>的?<政府网站>(?:\\((?i:GOV)类?\\))?=~#个")),
    DEFACED_GOV_SHARE(
            "defaced-gov-share",
            "defaced government websites among the defaced",
            "被篡改政府网站占比",
            "篡改政府占比",
            Unit.PERCENT,
            null,
            Family.WEBSITES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("^<被篡改>的?<政府网站>(?:\\((?i:GOV)类?\\))?=~@个\\(约?占境内约?#%")),
    BACKDOORED_GOV(
            "backdoored-gov",
            "backdoored government websites",
            "境内被植入后门政府网站",
            "后门政府",
            Unit.ITEMS,
            BACKDOORED,
            Family.WEBSITES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("^<被植入后门>的?<政府网站>(?:\\((?i:GOV)类?\\))?=~#个")),
    BACKDOORED_GOV_SHARE(
            "backdoored-gov-share",
            "backdoored government websites among the backdoored",
            "被植入后门政府网站占比",
            "后门政府占比",
            Unit.PERCENT,
            null,
            Family.WEBSITES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("^<被植入后门>的?<政府网站>(?:\\((?i:GOV)类?\\))?=~@个\\(约?占境内约?#%")),
    COUNTERFEIT_DOMAINS(
            "counterfeit-domains",
            "domains of counterfeit pages",
            "仿冒页面涉及域名",
            "仿冒域名",
            Unit.ITEMS,
            null,
            Family.WEBSITES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("<仿冒页面涉及>域名=~#个")),
    COUNTERFEIT_IPS(
            "counterfeit-ips",
            "IP addresses of counterfeit pages",
            "仿冒页面涉及IP地址",
            "仿冒IP",
            Unit.ITEMS,
            null,
            Family.WEBSITES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("<仿冒页面涉及>域名…<IP地址>=~#个")),
    PAGES_PER_IP(
            "pages-per-ip",
            "counterfeit pages per IP address",
            "平均每个IP地址承载仿冒页面",
            "页面/IP",
            Unit.PER_IP,
            null,
            Family.WEBSITES,
            GoodDirection.NEITHER,
            List.of("平均每个<IP地址>承载了?约?#个<仿冒页面>")),
    VULNERABILITIES(
            "vulnerabilities",
            "vulnerabilities newly listed by CNVD",
            "新收录网络安全漏洞",
            "漏洞",
            Unit.ITEMS,
            null,
            Family.VULNERABILITIES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("<新收录网络安全漏洞>=~#个", "<新增信息安全漏洞>=~#个", "<收录安全漏洞>=~#个", "(?:无新增|<无新收录>)(?:网络|信息)?(?:安全)?漏洞")),
    HIGH_RISK_VULNERABILITIES(
            "high-risk-vulnerabilities",
            "high-risk vulnerabilities among them",
            "其中高危漏洞",
            "高危漏洞",
            Unit.ITEMS,
            VULNERABILITIES,
            Family.SEVERE_VULNERABILITIES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("(?:其中，?|新增|包括|含|，)<高危漏洞>=~#个", "(?:其中，?|，)(?:无新增高危漏洞|高危漏洞无新增)")),
    ZERO_DAY_VULNERABILITIES(
            "zero-day-vulnerabilities",
            "zero-day vulnerabilities among them",
            "其中零日漏洞",
            "零日漏洞",
            Unit.ITEMS,
            VULNERABILITIES,
            Family.SEVERE_VULNERABILITIES,
            GoodDirection.LOWER_IS_BETTER,
            List.of("(?:零日|0(?i:day))漏洞=~#个", "无新增(?:零日|0(?i:day))漏洞"));

    private final String id;
    private final String english;
    private final String chinese;
    private final String chineseShort;
    private final Unit unit;
    private final @Nullable Metric whole;
    private final Family family;
    private final GoodDirection goodDirection;
    private final List<String> wordings;

    Metric(
            String id,
            String english,
            String chinese,
            String chineseShort,
            Unit unit,
            @Nullable Metric whole,
            Family family,
            GoodDirection goodDirection,
            List<String> wordings) {
        this.id = id;
        this.english = english;
        this.chinese = chinese;
        this.chineseShort = chineseShort;
        this.unit = unit;
        this.whole = whole;
        this.family = family;
        this.goodDirection = goodDirection;
        this.wordings = wordings;
    }

    /** The key used in commands and JSON. */
    public String id() {
        return id;
    }

    public String english() {
        return english;
    }

    /** The official term. */
    public String chinese() {
        return chinese;
    }

    /** For narrow columns; in English the id serves. */
    public String chineseShort() {
        return chineseShort;
    }

    public Unit unit() {
        return unit;
    }

    public Family family() {
        return family;
    }

    public GoodDirection goodDirection() {
        return goodDirection;
    }

    /** The metric that this one is a part of; its share of it is a derived figure. */
    public Optional<Metric> whole() {
        return Optional.ofNullable(whole);
    }

    public List<String> wordings() {
        return wordings;
    }

    public static Stream<Metric> all() {
        return Arrays.stream(values());
    }

    public static Stream<Metric> of(Family family) {
        return all().filter(metric -> metric.family == family);
    }

    /** The figures that an issue of this year gives as a rule. */
    public static Stream<Metric> expectedIn(int year) {
        return all().filter(metric -> metric.family.isPrintedIn(year));
    }

    public static Optional<Metric> of(String id) {
        return all().filter(metric -> metric.id.equals(id)).findFirst();
    }
}
