package dev.zhoubao.ingest.figure;

import dev.zhoubao.ingest.title.OtherSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds who or where a folded sentence speaks of. The publisher, its platforms and the whole country are a bulletin's
 * own; a province, another country, a company, an authority is not, unless the publisher coordinates, asks or informs
 * it ({@code CNCERT协调…各省分中心…共处理}).
 */
final class SpeakerExpressions {

    static final String OWN =
            "(?:CNCERT(?:/CC)?(?!国家工程|/CC|(?:[各的]|省级?|地方)*分中心)|国家互联网应急中心)(?:[及和与](?:其|各|全国|省|级|地方|地)*分中心)?|国家计算机网络应急技术处理协调中心|[我本]中心|国家信息安全漏洞共享平台|CNVD"
                    + "|(?:中国反网络病毒联盟|ANVA)|全国|我国|中国(?=境内|大陆|互联网|网[络民站])|全网";

    static final String COORDINATED =
            "协调|组织(?![共已处重协总合，,：:])|针对|面对|根据|按照|依据|依照|基于|结合|依托|依靠|借助|联动|联合(?!国)|会同|协同|配合|通过|向|督促|指导|要求|通知|通报(?!中心)|在[^，,。；;]{1,20}?(?:支持|配合|协助|指导|领导|帮助|协作|参与)之?下|[与和同][^，,。；;]{1,20}?(?:协作|合作(?!组织|伙伴|单位|机构)|配合|联动|携手)";

    static final String PROVINCES = OtherSeries.PROVINCES + "|台湾|香港|澳门|深圳|广州|杭州|南京|成都|武汉|西安|苏州|青岛|大连|厦门|宁波";

    static final String COUNTRIES =
            "美国|英国|法国|德国|日本|韩国|朝鲜|俄罗斯|印度|加拿大|澳大利亚|巴西|荷兰|新加坡|越南|泰国|乌克兰|以色列|伊朗|欧盟|欧洲|亚太|东南亚|东盟|联合国|北约|全球|世界|国际|境外|国外|海外";

    static final String BODIES =
            "公司|集团|企业|银行|公安|警方|网警|网安|网信办|工信部|管理局|管局|大学|学院|高校|学校|医院|协会|联盟|实验室|研究院|研究中心|运营商|厂商|平台|机构|单位|部门|行业|领域"
                    + "|团队|队伍|伙伴|成员|会员|下属|(?<!精心|周密|严密|统一|积极|认真)组织|中国(?:移动|电信|联通)|分中心|[A-Z]{0,3}-?CERT(?!/)|CISA|某|他[们国]|对方";

    /** What a speaker is to a bulletin; domestic is said of what is counted. */
    enum Speaker {
        OWN,
        COORDINATED,
        COUNTRY,
        DOMESTIC,
        OTHER
    }

    static final Alternatives<Speaker> SPEAKER = new Alternatives.Builder<Speaker>()
            .add(Speaker.OWN, OWN)
            .add(Speaker.COORDINATED, COORDINATED)
            .add(Speaker.COUNTRY, COUNTRIES)
            .add(Speaker.OTHER, PROVINCES, "(?:省|市|自治区|特别行政区)?(?:分中心|地区|辖区|CNCERT)?")
            .add(Speaker.DOMESTIC, "(?<=^|[，,；;：:周期])境内(?!外)")
            .add(Speaker.OTHER, "(?:[全本某该][省市县区]|[省市县区](?=境内|内|分中心|公安|网信|通信))(?:分中心)?|" + BODIES)
            .build();

    private static final Pattern NOTED = Pattern.compile("(?:数据|统计|情况|部分|仅|注|系|为|是|[：:]|来自|出自|由|的|[省市区、和及])*");

    private SpeakerExpressions() {}

    /** Another place or body, where a note behind a number names it alone. */
    static Optional<Objection> named(String note) {
        Alternatives<Speaker>.Search speaker = SPEAKER.in(note);
        boolean alone = speaker.find()
                && speaker.kind() != Speaker.OWN
                && speaker.kind() != Speaker.COORDINATED
                && NOTED.matcher(note.substring(0, speaker.start())
                                + SPEAKER.in(note.substring(speaker.end())).cut())
                        .matches();
        return alone ? Optional.of(new Objection(Objection.Kind.SUBJECT, speaker.group())) : Optional.empty();
    }

    /** Whether the publisher is named. */
    static boolean namesOwn(String folded) {
        Alternatives<Speaker>.Search speaker = SPEAKER.in(folded);
        while (speaker.find()) {
            if (speaker.kind() == Speaker.OWN) {
                return true;
            }
        }
        return false;
    }

    static List<Mark> in(String folded, Clauses clauses) {
        List<Mark> marks = new ArrayList<>();
        Alternatives<Speaker>.Search search = SPEAKER.in(folded);
        int coordinated = -1;
        while (search.find()) {
            int clause = clauses.end(search.start());
            if (search.kind() == Speaker.OWN) {
                marks.add(Mark.own(search.start(), search.end()));
            } else if (search.kind() == Speaker.COORDINATED) {
                coordinated = clause;
            } else if (search.kind() == Speaker.DOMESTIC) {
                if (!marks.isEmpty() && marks.get(marks.size() - 1).passing()) {
                    marks.add(Mark.own(search.start(), search.end()));
                }
            } else if (coordinated != clause) {
                Mark mark = Mark.other(search.start(), search.end(), Objection.Kind.SUBJECT, folded);
                marks.add(search.kind() == Speaker.COUNTRY ? mark.inPassing() : mark);
            }
        }
        return marks;
    }
}
