package dev.zhoubao.model;

import dev.zhoubao.language.Named;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of metrics: the one place that says which figures exist. Parser, comparison, exports, completion and
 * help all read it, so a new metric is one more declaration here.
 *
 * <p>A wording is a linear-time pattern (RE2 syntax) over a sentence whose white space is dropped, whose full-width
 * digits, letters and brackets are half-width and whose characters are simplified. In it {@code #} stands for the
 * number, {@code @} for the number of another metric, {@code <label>} for a label that may have lost a character behind
 * its first or gained one, {@code ~} for what may link a label to its number (为, 约为, 增至 …), and {@code …} for other
 * words of the same sentence, {@code !} for the unit 个 or the end of the clause, {@code =} for
 * 数量 and what is said for it (总数, 总量, 数, 量, or nothing), and {@code ^} for 境内, which may be said once for a list. A wording without {@code #} means 0 (无新增). Several wordings may match one
 * sentence as long as they agree on the value. Source of the wordings: the bulletins of 2010-2025.
 */
public final class Metric implements Comparable<Metric>, Named {
    /** Where an item of an enumeration begins. */
    private static final String ITEM = "(?:\\A|，|、|；|：|包括|其中|分为|划分为)";

    /** Who may be coordinated, where it is said before their number. */
    private static final String PLATFORMS = "(?:(?:共|国内|境内|各|相关|有关|主流|移动|手机|安卓|第三方|应用|商店|市场|网站|平台|、|及|和|等)*)";

    /** What may be said of all that is handled. */
    private static final String ALL = "(?:各[类种]|互联网|[境国]内外|的)*";

    private static final String COUNTERFEIT = "(?:网[页站])?(?:<仿冒投诉>|<网页仿冒>|仿冒(?:网[站页]|类)(?:投诉)?)";

    /** Of what is known for malware. */
    private static final String SPREADING = "(?:(?:用于)?传播(?:移动互联网|移动)?恶意(?:代码|程序)的)?";

    /** What is handled, where it is not called by its whole name. */
    private static final String EVENT = "(?:(?:网络|信息)?安全)?事件";

    /** The metrics in the order of their declarations. */
    static final List<Metric> CATALOGUE = new CopyOnWriteArrayList<>();

    /** The part of a whole that is counted right before it, with its change, where that is printed. */
    private static final String GOV_OF_THEM =
            "的?<网站>=~@个(?:(?:，|\\()[较比环同].{1,12}%\\)?)?(?:，?其中|(?:，|\\()[包内]?含)<政府网站>(?:\\((?i:GOV)类?\\))?=~#个";

    public static final Metric INCIDENTS = named("incidents", "incidents handled", "处理网络安全事件", "事件")
            .in(Family.HANDLING, Unit.CASES, GoodDirection.LOWER_IS_BETTER)
            .said(
                    "处(?:理|置)?了?" + ALL + "<网络安全事件>=~#起",
                    "处(?:理|置)?了?" + ALL + "<网络与信息安全事件>=~#起",
                    "处(?:理|置)了?#起" + ALL + "<网络安全事件>",
                    "处(?:理|置)(?:了|的)?(?:各[类种])?" + EVENT + "=~#起",
                    "处(?:理|置)了?#起(?:各[类种])?" + EVENT,
                    "(?:各[类种])?" + EVENT + "共?处(?:理|置)=~#起",
                    "(?:各[类种])?" + EVENT + "的处(?:理|置)=~#起");

    public static final Metric CROSS_BORDER = named("cross-border", "cross-border incidents", "跨境网络安全事件", "跨境")
            .in(Family.HANDLING, Unit.CASES, GoodDirection.LOWER_IS_BETTER)
            .partOf(INCIDENTS)
            .said(
                    "跨境(?:的|类)?<网络安全事件>(?:的)?=~#起",
                    "跨境(?:的|类)?" + EVENT + "(?:的?处(?:理|置)|的)?=~#起",
                    "#起跨境<网络安全事件>",
                    "#起跨境" + EVENT,
                    "#起为跨境的?" + EVENT,
                    "#起属于跨境的?" + EVENT,
                    "跨境的?#起(?:\\)|，|。|；|$)",
                    "(?:，|其中|且)无跨境<网络安全事件>(?:，|。|；|$)");

    public static final Metric PHISHING = named("phishing", "phishing complaints handled", "仿冒投诉事件", "仿冒")
            .in(Family.HANDLING, Unit.CASES, GoodDirection.LOWER_IS_BETTER)
            .partOf(INCIDENTS)
            .said(
                    "<重点处理>了?#起" + COUNTERFEIT + "(?:事件)?",
                    "<重点处置>了?#起" + COUNTERFEIT + "(?:事件)?",
                    "<重点处理>(?:了|的)?(?:网[页站])?<仿冒投诉>(?:事件)?=~#起",
                    "<重点处置>(?:了|的)?(?:网[页站])?<仿冒投诉>(?:事件)?=~#起",
                    "(?:网页)?<仿冒投诉>(?:事件)?的?重点处(?:理|置)=~#起");

    public static final Metric APP_PLATFORMS = named(
                    "app-platforms", "platforms serving malicious apps", "恶意应用下载平台", "应用平台")
            .in(Family.HANDLING, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said(
                    "协调(?:处[理置])?了?" + PLATFORMS + "#(?:个|家)<提供恶意移动应用程序><下载服务>的?平台",
                    "协调了?" + PLATFORMS + "<提供恶意移动应用程序><下载服务>的?平台=~#(?:个|家)",
                    "协调(?:处[理置])?了?" + PLATFORMS
                            + "#(?:个|家)提供恶意(?:移动)?(?:互联网)?(?:应用程序|应用|(?i:APP)|程序)下载(?:服务)?的?(?:(?:网站|应用)?平台|(?:应用)?商店)");

    public static final Metric MALICIOUS_URLS = named("malicious-urls", "malicious URLs handled", "恶意URL链接", "恶意URL")
            .in(Family.HANDLING, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said(
                    "恶意(?i:URL)(?:<链接>|连结|地址)?(?:的?处(?:理|置))?=~#(?:个|条)",
                    "恶意(?:代码|程序)的恶意(?:链接|网址|(?i:URI))(?:链接)?=~#(?:个|条)",
                    "处(?:理|置)了?#(?:个|条)" + SPREADING + "恶意(?i:URL)(?:链接)?");

    public static final Metric INFECTED_HOSTS = named(
                    "infected-hosts", "hosts infected with network viruses", "境内感染网络病毒的主机", "感染主机")
            .in(Family.VIRUSES, Unit.TEN_THOUSANDS, GoodDirection.LOWER_IS_BETTER)
            .said("^<感染网络病毒>的?<主机>=~#个?");

    public static final Metric BOTNET_HOSTS = named(
                    "botnet-hosts", "hosts controlled by trojans or bots", "境内被木马或僵尸程序控制的主机", "木马僵尸")
            .in(Family.VIRUSES, Unit.TEN_THOUSANDS, GoodDirection.LOWER_IS_BETTER)
            .partOf(INFECTED_HOSTS)
            .said("^被?<木马或僵尸程序>控?制?的?<主机>=~#个?");

    public static final Metric CONFICKER_HOSTS = named(
                    "conficker-hosts", "hosts infected with Conficker", "境内感染飞客蠕虫的主机", "飞客")
            .in(Family.VIRUSES, Unit.TEN_THOUSANDS, GoodDirection.LOWER_IS_BETTER)
            .partOf(INFECTED_HOSTS)
            .said("^<感染飞客>(?:\\([A-Za-z]*\\))?(?:<蠕虫>)?的?<主机>=~#个?");

    public static final Metric NEW_VIRUSES = named("new-viruses", "new network viruses by name", "新增网络病毒名称", "新病毒")
            .in(Family.NEW_VIRUSES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said("按<网络病毒名称>统?计?新增~#个", "按<网络病毒名称>统?计?无新增");

    public static final Metric NEW_VIRUS_FAMILIES = named(
                    "new-virus-families", "new network virus families", "新增网络病毒家族", "新家族")
            .in(Family.NEW_VIRUSES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said("按<网络病毒家族>统?计?新增~#个", "按<网络病毒家族>统?计?无新增");

    public static final Metric MALWARE_DOMAINS = named("malware-domains", "domains hosting malware", "放马站点涉及域名", "放马域名")
            .in(Family.MALWARE_SITES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said("<放马站点>共?<涉及>域名=~#个", "涉及(?:<放马站点>|<恶意代码>)的?域名=~#个");

    public static final Metric MALWARE_DOMAINS_OVERSEAS = named(
                    "malware-domains-overseas", "malware domains registered overseas", "放马域名境外注册占比", "域名境外")
            .in(Family.MALWARE_SITES, Unit.PERCENT, GoodDirection.NEITHER)
            .said("在@个域名中，?有?约?#%为?<境外注册>");

    public static final Metric MALWARE_DOMAINS_COM = named(
                    "malware-domains-com", "malware domains under .com", "放马域名.com占比", ".com")
            .in(Family.MALWARE_SITES, Unit.PERCENT, GoodDirection.NEITHER)
            .said("在@个域名中…<顶级域>为?\\.?(?i:com)的?约?占约?#%");

    public static final Metric MALWARE_IPS = named("malware-ips", "IP addresses hosting malware", "放马站点涉及IP地址", "放马IP")
            .in(Family.MALWARE_SITES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said("<放马站点>共?<涉及>域名…<涉及IP地址>=~#个", "涉及(?:<放马站点>|<恶意代码>)的?域名…<涉及IP地址>=~#个");

    public static final Metric MALWARE_IPS_OVERSEAS = named(
                    "malware-ips-overseas", "malware IP addresses overseas", "放马IP境外占比", "IP境外")
            .in(Family.MALWARE_SITES, Unit.PERCENT, GoodDirection.NEITHER)
            .said("在@个IP(?:地址)?中，?(?:有?约?@%<位于境内>，)?有?约?#%<位于境外>");

    public static final Metric MALWARE_DIRECT_IPS = named(
                    "malware-direct-ips", "malware IP addresses visited directly", "直接访问的放马IP", "直访IP")
            .in(Family.MALWARE_SITES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(MALWARE_IPS)
            .said("通过IP<直接访问>的?<涉及>#个IP");

    public static final Metric DEFACED = named("defaced", "defaced websites", "境内被篡改网站", "篡改")
            .in(Family.WEBSITES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said("^<被篡改>的?<网站>=~#!");

    public static final Metric BACKDOORED = named("backdoored", "backdoored websites", "境内被植入后门网站", "后门")
            .in(Family.WEBSITES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said("^<被植入后门>的?<网站>=~#!");

    public static final Metric COUNTERFEIT_PAGES = named(
                    "counterfeit-pages", "counterfeit pages of domestic sites", "针对境内网站的仿冒页面", "仿冒页面")
            .in(Family.WEBSITES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said("针对(?:我国)?<境内网站>的?<仿冒页面>=~#!");

    public static final Metric DEFACED_GOV = named("defaced-gov", "defaced government websites", "境内被篡改政府网站", "篡改政府")
            .in(Family.WEBSITES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(DEFACED)
            .said("^<被篡改>的?<政府网站>(?:\\((?i:GOV)类?\\))?=~#个", "^<被篡改>" + GOV_OF_THEM);

    public static final Metric DEFACED_GOV_SHARE = named(
                    "defaced-gov-share", "government share of defaced websites", "被篡改政府网站占比", "篡改政府占比")
            .in(Family.WEBSITES, Unit.PERCENT, GoodDirection.LOWER_IS_BETTER)
            .said("^<被篡改>的?<政府网站>(?:\\((?i:GOV)类?\\))?=~@个\\(约?占境内约?#%");

    public static final Metric BACKDOORED_GOV = named(
                    "backdoored-gov", "backdoored government websites", "境内被植入后门政府网站", "后门政府")
            .in(Family.WEBSITES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(BACKDOORED)
            .said("^<被植入后门>的?<政府网站>(?:\\((?i:GOV)类?\\))?=~#个", "^<被植入后门>" + GOV_OF_THEM);

    public static final Metric BACKDOORED_GOV_SHARE = named(
                    "backdoored-gov-share", "government share of backdoored websites", "被植入后门政府网站占比", "后门政府占比")
            .in(Family.WEBSITES, Unit.PERCENT, GoodDirection.LOWER_IS_BETTER)
            .said("^<被植入后门>的?<政府网站>(?:\\((?i:GOV)类?\\))?=~@个\\(约?占境内约?#%");

    public static final Metric COUNTERFEIT_DOMAINS = named(
                    "counterfeit-domains", "domains of counterfeit pages", "仿冒页面涉及域名", "仿冒域名")
            .in(Family.WEBSITES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said("<仿冒页面涉及>域名=~#个");

    public static final Metric COUNTERFEIT_IPS = named(
                    "counterfeit-ips", "IP addresses of counterfeit pages", "仿冒页面涉及IP地址", "仿冒IP")
            .in(Family.WEBSITES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said("<仿冒页面涉及>域名…<IP地址>=~#个");

    public static final Metric PAGES_PER_IP = named(
                    "pages-per-ip", "counterfeit pages per IP address", "平均每个IP地址承载仿冒页面", "页面/IP")
            .in(Family.WEBSITES, Unit.PER_IP, GoodDirection.NEITHER)
            .said("平均每个<IP地址>承载了?约?#个<仿冒页面>");

    public static final Metric VULNERABILITIES = named(
                    "vulnerabilities", "vulnerabilities newly listed by CNVD", "新收录网络安全漏洞", "漏洞")
            .in(Family.VULNERABILITIES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said(
                    "<新收录网络安全漏洞>=~#个",
                    "<新增信息安全漏洞>=~#个",
                    "<收录安全漏洞>=~#个",
                    "新?增?收录了?(?:的|网络|信息|安全)*漏洞=~#个",
                    "(?:无新增|<无新收录>)(?:网络|信息)?(?:安全)?漏洞");

    public static final Metric HIGH_RISK_VULNERABILITIES = named(
                    "high-risk-vulnerabilities", "high-risk vulnerabilities newly listed", "新收录高危漏洞", "高危漏洞")
            .in(Family.SEVERE_VULNERABILITIES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(VULNERABILITIES)
            .said(
                    "(?:其中，?|新增|包括|含|，|：|[(；])<高危漏洞>=占?~#个",
                    "(?:其中，?|，|[(])高危=~#个",
                    "其中#个为<高危漏洞>",
                    "(?:其中，?|，)(?:无新增高危漏洞|高危漏洞无新增)");

    public static final Metric ZERO_DAY_VULNERABILITIES = named(
                    "zero-day-vulnerabilities", "zero-day vulnerabilities newly listed", "新收录零日漏洞", "零日漏洞")
            .in(Family.SEVERE_VULNERABILITIES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(VULNERABILITIES)
            .said("(?:零日|0(?i:day))漏洞=~#个", "无新增(?:零日|0(?i:day))漏洞");

    public static final Metric CNVD_VULNERABILITIES = named(
                    "cnvd-vulnerabilities", "vulnerabilities collected by CNVD", "CNVD收集整理信息安全漏洞", "CNVD漏洞")
            .in(Family.CNVD_SEVERITIES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said("(?:收集|整理)(?:、?整理)?了?<信息安全漏洞>=~#个");

    public static final Metric CNVD_HIGH = named("cnvd-high", "high-risk vulnerabilities", "CNVD高危漏洞", "CNVD高危")
            .in(Family.CNVD_SEVERITIES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(CNVD_VULNERABILITIES)
            .said("高危(?:漏洞|漏|洞)?=~#个");

    public static final Metric CNVD_MEDIUM = named("cnvd-medium", "medium-risk vulnerabilities", "CNVD中危漏洞", "CNVD中危")
            .in(Family.CNVD_SEVERITIES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(CNVD_VULNERABILITIES)
            .said("中危(?:漏洞|漏|洞)?=~#个");

    public static final Metric CNVD_LOW = named("cnvd-low", "low-risk vulnerabilities", "CNVD低危漏洞", "CNVD低危")
            .in(Family.CNVD_SEVERITIES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(CNVD_VULNERABILITIES)
            .said("低危(?:漏洞|漏|洞)?=~#个");

    public static final Metric CNVD_SCORE = named("cnvd-score", "mean score of vulnerabilities", "CNVD漏洞平均分值", "CNVD均分")
            .in(Family.CNVD_SEVERITIES, Unit.POINTS, GoodDirection.LOWER_IS_BETTER)
            .said("平均<分值>~#");

    public static final Metric CNVD_ZERO_DAY = named("cnvd-zero-day", "zero-day vulnerabilities", "CNVD零日漏洞", "CNVD零日")
            .in(Family.CNVD_SEVERITIES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(CNVD_VULNERABILITIES)
            .said("<涉及>(?:零日|0-?(?i:day))漏洞=~#个");

    public static final Metric CNVD_ZERO_DAY_SHARE = named(
                    "cnvd-zero-day-share", "share of zero-day vulnerabilities", "CNVD零日漏洞占比", "CNVD零日占比")
            .in(Family.CNVD_SEVERITIES, Unit.PERCENT, GoodDirection.NEITHER)
            .said("<涉及>(?:零日|0-?(?i:day))漏洞=~@个(?:\\(|，)(?:约|占|比|总数的|为)*#%");

    public static final Metric CNVD_REPORTED = named(
                    "cnvd-reported",
                    "vulnerabilities reported for authorities and companies",
                    "CNVD接到党政机关和企事业单位漏洞",
                    "CNVD接报")
            .in(Family.CNVD_REPORTS, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said("<党政机关><和企事业单位>的?(?:事件型)?漏洞=~#个");

    public static final Metric CNVD_KEY_SECTORS = named(
                    "cnvd-key-sectors", "vulnerability cases notified to key sectors", "向重要行业单位通报漏洞事件", "重要行业通报")
            .in(Family.CNVD_NOTICES, Unit.CASES, GoodDirection.LOWER_IS_BETTER)
            .said("等?<重要行业单位>通报了?<漏洞事件>=~#起");

    public static final Metric CNVD_CARRIERS = named(
                    "cnvd-carriers", "vulnerability cases notified to telecom carriers", "向基础电信企业通报漏洞事件", "电信企业通报")
            .in(Family.CNVD_NOTICES, Unit.CASES, GoodDirection.LOWER_IS_BETTER)
            .said("<基础电信企业>通报了?<漏洞事件>=~#起");

    public static final Metric CNVD_REGIONS = named(
                    "cnvd-regions", "vulnerability cases at local authorities", "协调处置地方重要部门漏洞事件", "地方部门处置")
            .in(Family.CNVD_NOTICES, Unit.CASES, GoodDirection.LOWER_IS_BETTER)
            .said("涉及<地方重要部门>的?<漏洞事件>=~#起");

    public static final Metric CNVD_EDUCATION = named(
                    "cnvd-education", "vulnerability cases at universities and institutes", "协调处置高校科研院所漏洞事件", "高校院所处置")
            .in(Family.CNVD_NOTICES, Unit.CASES, GoodDirection.LOWER_IS_BETTER)
            .said("<高校科研院所>的?(?:信息)?系统的?<漏洞事件>=~#起");

    public static final Metric CNVD_MINISTRIES = named(
                    "cnvd-ministries", "vulnerability cases at ministries", "上报部委信息系统漏洞事件", "部委上报")
            .in(Family.CNVD_NOTICES, Unit.CASES, GoodDirection.LOWER_IS_BETTER)
            .said("<部委门户>、?(?:网站、?)?<子站或直属单位>的?<信息系统>的?<漏洞事件>=~#起");

    public static final Metric CNVD_WEB = named(
                    "cnvd-web", "vulnerabilities in web applications", "CNVD Web应用漏洞", "WEB应用漏洞")
            .in(Family.CNVD_TYPES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(CNVD_VULNERABILITIES)
            .said(ITEM + "(?i:WEB)<应用>(?:漏洞)?(?:\\([\\p{L}\\p{Po}\\p{Nd}]{0,40}\\))?=~#个");

    public static final Metric CNVD_APPLICATIONS = named(
                    "cnvd-applications", "vulnerabilities in applications", "CNVD应用程序漏洞", "应用程序漏洞")
            .in(Family.CNVD_TYPES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(CNVD_VULNERABILITIES)
            .said(ITEM + "<应用程序>(?:漏洞)?(?:\\([\\p{L}\\p{Po}\\p{Nd}]{0,40}\\))?=~#个");

    public static final Metric CNVD_NETWORK_DEVICES = named(
                    "cnvd-network-devices", "vulnerabilities in network devices", "CNVD网络设备漏洞", "网络设备漏洞")
            .in(Family.CNVD_TYPES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(CNVD_VULNERABILITIES)
            .said(ITEM + "<网络设备>(?:漏洞)?(?:\\([\\p{L}\\p{Po}\\p{Nd}]{0,40}\\))?=~#个");

    public static final Metric CNVD_OPERATING_SYSTEMS = named(
                    "cnvd-operating-systems", "vulnerabilities in operating systems", "CNVD操作系统漏洞", "操作系统漏洞")
            .in(Family.CNVD_TYPES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(CNVD_VULNERABILITIES)
            .said(ITEM + "<操作系统>(?:漏洞)?(?:\\([\\p{L}\\p{Po}\\p{Nd}]{0,40}\\))?=~#个");

    public static final Metric CNVD_SMART_DEVICES = named(
                    "cnvd-smart-devices", "vulnerabilities in smart devices", "CNVD智能设备漏洞", "智能设备漏洞")
            .in(Family.CNVD_TYPES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(CNVD_VULNERABILITIES)
            .said(ITEM + "<智能设备>(?:漏洞)?(?:\\([\\p{L}\\p{Po}\\p{Nd}]{0,40}\\))?=~#个");

    public static final Metric CNVD_SECURITY_PRODUCTS = named(
                    "cnvd-security-products", "vulnerabilities in security products", "CNVD安全产品漏洞", "安全产品漏洞")
            .in(Family.CNVD_TYPES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(CNVD_VULNERABILITIES)
            .said(ITEM + "<安全产品>(?:漏洞)?(?:\\([\\p{L}\\p{Po}\\p{Nd}]{0,40}\\))?=~#个");

    public static final Metric CNVD_DATABASES = named(
                    "cnvd-databases", "vulnerabilities in databases", "CNVD数据库漏洞", "数据库漏洞")
            .in(Family.CNVD_TYPES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(CNVD_VULNERABILITIES)
            .said(ITEM + "<数据库>(?:漏洞)?(?:\\([\\p{L}\\p{Po}\\p{Nd}]{0,40}\\))?=~#个");

    public static final Metric CNVD_VEHICLES = named(
                    "cnvd-vehicles", "vulnerabilities in connected vehicles", "CNVD车联网漏洞", "车联网漏洞")
            .in(Family.CNVD_TYPES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(CNVD_VULNERABILITIES)
            .said(ITEM + "<车联网>(?:漏洞)?(?:\\([\\p{L}\\p{Po}\\p{Nd}]{0,40}\\))?=~#个");

    public static final Metric CNVD_BLOCKCHAIN = named(
                    "cnvd-blockchain", "vulnerabilities in blockchains", "CNVD区块链漏洞", "区块链漏洞")
            .in(Family.CNVD_TYPES, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(CNVD_VULNERABILITIES)
            .said(ITEM + "<区块链>(?:公链|联盟链|外围系统)?(?:漏洞)?(?:\\([\\p{L}\\p{Po}\\p{Nd}]{0,40}\\))?=~#个");

    public static final Metric CNVD_TELECOM = named(
                    "cnvd-telecom", "vulnerabilities in the telecom sector", "CNVD电信行业漏洞", "电信行业漏洞")
            .in(Family.CNVD_SECTORS, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said("#个<电信行业>的?漏洞", "<电信行业>的?漏洞=~#个");

    public static final Metric CNVD_MOBILE_INTERNET = named(
                    "cnvd-mobile-internet",
                    "vulnerabilities in the mobile internet sector",
                    "CNVD移动互联网行业漏洞",
                    "移动互联网行业漏洞")
            .in(Family.CNVD_SECTORS, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said("#个<移动互联网>(?:行业)?的?漏洞", "<移动互联网>(?:行业)?的?漏洞=~#个");

    public static final Metric CNVD_INDUSTRIAL_CONTROL = named(
                    "cnvd-industrial-control",
                    "vulnerabilities in the industrial control sector",
                    "CNVD工控行业漏洞",
                    "工控行业漏洞")
            .in(Family.CNVD_SECTORS, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said("#个工(?:控|业控制)(?:系统)?(?:行业)?的?漏洞", "工(?:控|业控制)(?:系统)?行业的?漏洞=~#个");

    public static final Metric RANSOMWARE_SAMPLES = named(
                    "ransomware-samples", "ransomware samples captured", "捕获勒索软件样本", "勒索样本")
            .in(Family.RANSOMWARE, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said("捕获了?<勒索软件样本>=~#个");

    public static final Metric RANSOMWARE_SPREADS = named(
                    "ransomware-spreads", "ransomware distribution events", "勒索软件网络传播", "勒索传播")
            .in(Family.RANSOMWARE, Unit.TIMES, GoodDirection.LOWER_IS_BETTER)
            .said("<勒索软件网络传播>=~#次");

    public static final Metric RANSOMWARE_DOWNLOAD_IPS = named(
                    "ransomware-download-ips", "IP addresses that serve ransomware", "勒索软件下载IP地址", "勒索下载IP")
            .in(Family.RANSOMWARE, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .said("(?:\\A|，|、|；|：|发现|到|共)<勒索软件下载>IP地址=~#个");

    public static final Metric RANSOMWARE_DOWNLOAD_IPS_DOMESTIC = named(
                    "ransomware-download-ips-domestic",
                    "domestic IP addresses that serve ransomware",
                    "境内勒索软件下载地址",
                    "境内勒索下载")
            .in(Family.RANSOMWARE, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(RANSOMWARE_DOWNLOAD_IPS)
            .said("境内的?<勒索软件下载>(?:IP)?地址=~#个");

    public static final Metric RANSOMWARE_DOWNLOAD_IPS_OVERSEAS = named(
                    "ransomware-download-ips-overseas",
                    "overseas IP addresses that serve ransomware",
                    "境外勒索软件下载地址",
                    "境外勒索下载")
            .in(Family.RANSOMWARE, Unit.ITEMS, GoodDirection.LOWER_IS_BETTER)
            .partOf(RANSOMWARE_DOWNLOAD_IPS)
            .said("境外的?<勒索软件下载>(?:IP)?地址=~#个");

    public static final Metric RANSOMWARE_WANNACRY = named(
                    "ransomware-wannacry", "WannaCry infections", "Wannacry勒索软件感染事件", "Wannacry")
            .in(Family.RANSOMWARE, Unit.CASES, GoodDirection.LOWER_IS_BETTER)
            .said("#起<我国单位设施>感染(?i:Wannacry)(?:勒索软件)?(?:事件)?", "<我国单位设施>感染(?i:Wannacry)的?(?:勒索软件)?<事件>=~#起");

    public static final Metric RANSOMWARE_WANNACRY_TOTAL = named(
                    "ransomware-wannacry-total", "WannaCry infections in total", "Wannacry累计感染", "Wannacry累计")
            .in(Family.RANSOMWARE, Unit.TIMES, GoodDirection.LOWER_IS_BETTER)
            .cumulated()
            .said("累计<感染>=~#次");

    public static final Metric RANSOMWARE_INCIDENTS = named(
                    "ransomware-incidents", "other ransomware infections", "非Wannacry勒索软件感染事件", "其它勒索")
            .in(Family.RANSOMWARE, Unit.CASES, GoodDirection.LOWER_IS_BETTER)
            .said("#起非(?i:Wannacry)的?<勒索软件感染事件>", "非(?i:Wannacry)的?<勒索软件感染事件>=~#起");

    private final Declaration declared;
    private final List<String> wordings;
    private final int place;

    private Metric(Declaration declared, List<String> wordings) {
        this.declared = declared;
        this.wordings = wordings;
        this.place = CATALOGUE.size();
    }

    /**
     * Begins the declaration of a metric.
     *
     * @param id the key used in commands and JSON
     * @param chinese the official term
     * @param chineseShort for narrow columns; in English the words of the id serve
     */
    static Names named(String id, String english, String chinese, String chineseShort) {
        return new Names(id, english, chinese, chineseShort);
    }

    /** What a metric is called. */
    record Names(String id, String english, String chinese, String chineseShort) {

        Declaration in(Family family, Unit unit, GoodDirection goodDirection) {
            return new Declaration(this, family, unit, goodDirection, null, false);
        }
    }

    /** All of a metric but its wordings. */
    record Declaration(
            Names names,
            Family family,
            Unit unit,
            GoodDirection goodDirection,
            @Nullable Metric whole,
            boolean cumulative) {

        Declaration partOf(Metric metric) {
            return new Declaration(names, family, unit, goodDirection, metric, cumulative);
        }

        /** Each week's value holds those of the weeks before. */
        Declaration cumulated() {
            return new Declaration(names, family, unit, goodDirection, whole, true);
        }

        /** Enters the metric into the catalogue. */
        Metric said(String... wordings) {
            Metric metric = new Metric(this, List.of(wordings));
            CATALOGUE.add(metric);
            return metric;
        }
    }

    /** The key used in commands and JSON. */
    public String id() {
        return declared.names.id;
    }

    @Override
    public String english() {
        return declared.names.english;
    }

    /** The official term. */
    @Override
    public String chinese() {
        return declared.names.chinese;
    }

    /** For narrow columns. */
    public String chineseShort() {
        return declared.names.chineseShort;
    }

    /** For narrow columns: the words of the id. */
    public String englishShort() {
        return IdWords.of(id());
    }

    public Unit unit() {
        return declared.unit;
    }

    /** Whether values of several weeks may be added up: those of shares and means may not, nor what counts earlier weeks again. */
    public boolean isSummable() {
        return declared.unit.isSummable() && !declared.cumulative;
    }

    public Family family() {
        return declared.family;
    }

    public GoodDirection goodDirection() {
        return declared.goodDirection;
    }

    /** The metric that this one is a part of; its share of it is a derived figure. */
    public Optional<Metric> whole() {
        return Optional.ofNullable(declared.whole);
    }

    public List<String> wordings() {
        return wordings;
    }

    /** One bit, which few others share: of several metrics together they tell which are surely not among them. */
    long bit() {
        return 1L << place; // of which the lowest six bits count
    }

    /** In the order of the catalogue. */
    @Override
    public int compareTo(Metric other) {
        return Integer.compare(place, other.place);
    }

    @Override
    public String toString() {
        return id();
    }

    public static Stream<Metric> all() {
        return CATALOGUE.stream();
    }

    public static Stream<Metric> of(Family family) {
        return all().filter(metric -> metric.family() == family);
    }

    /** The metric of this id, in capital or small letters, or of this Chinese name, long or short. */
    public static Optional<Metric> named(String word) {
        return all().filter(metric -> word.equalsIgnoreCase(metric.id())
                        || word.equals(metric.chinese())
                        || word.equals(metric.chineseShort()))
                .findFirst();
    }

    public static Optional<Metric> of(String id) {
        return all().filter(metric -> metric.id().equals(id)).findFirst();
    }
}
