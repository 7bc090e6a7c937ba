package dev.zhoubao.ingest.figure;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place beside a number and its label, and the words that may stand in it. They are a closed vocabulary: anything else
 * may make a count of something else of it, so that the number is not certain.
 */
enum Slot {
    /** Between the verb of handling, or the beginning of the clause, and the label of what was handled. */
    HANDLED(
            "对|其[中余]|当中|内?含|包[括含]|有|另有?|同时|以及|还|则|涉及|属于?|关于|重点|完成|成功|妥善|及时|有效|依法|依规|用于|传播|移动互联网|移动|恶意(?:代码|程序|软件)|病毒|各[类种]|相关|此类"
                    + "|[共已了的和及与、]"),

    /** The same before what was measured. */
    MEASURED(
            "其[中余]|当中|内?含|包[括含]|有|另有?|同时|以及|还|则|涉及|境内外?|我国|全国|中国|通过|对|针对|抽样|自主|技术|平台|系统|监测|检测|统计|数据|结果|显示|表明|发现|捕获|新增|新收录|收录|共享|根据|按照?|互联网|网[络站页]|信息|安全|漏洞"
                    + "|[共已了的而和及与以、到在约为据由较]|上升|下降|增加|减少|环比|持平"),

    /** Before the name of what is graded. */
    GRADED(
            "其[中余]|互联网|公共|信息|国家|整体|总体|综合|评价|情况|形势|态势|来看|一样|相比|总的|结果|[的看，,从与和同较比、及对在由据经为]|根据|综合|统计|显示|监测|发现|数据|网络安全|安全|漏洞|基本|环境|运行|平稳"),

    /** Behind the unit, or behind a label that follows it, in the clause. */
    BEHIND(
            "^(?:[-–—•·●]+(?=\\p{L})|整?[)\\]」』”’\"*|.。·！!~^`]*(?:$|[({\\[【（][^)]*$|[~`!\\[](?!\\d))|与(?!否)"
                    + "|(?:[、和及]|以及)(?!.*(?:合计|总计|之和|加起来)|\\d[\\d,.]*[万亿]?[" + CountUnits.WORDS
                    + "]?$)|[同较比含仿网跨各共涉分环]|其[中余]|包[括含]|在内(?!的)|数量|总数|占|上升|下降|[增减]|(?:信息)?(?:安全)?事件|台$"
                    + "|(?!.*(?:[未没拒不]|无果|失败))(?:由|经|CNCERT|均|都|全部|现?已|得到|获得?|予以|妥善|及时|有效|成功|依法|顺利)+(?:处[理置]|办结|完[成毕]|解决|下架|清[理除]|修复|关[停闭])"
                    + "|(?!.*(?:[未没拒不]|无果|失败))(?:共同|积极|依法|依规|及时|主动|全面|继续)*(?:开展|下架|进行|停止|清[理除]|删除|整改|落实|采取|予以|做好|加强|完成|对(?:恶意|其|相关|有关)))"),
    ;

    private static final Pattern NUMBERING = Pattern.compile("^[(（]?[\\d一二三四五六七八九十]{1,3}[)）、.．]");

    private static final String SIGNS = "[^\\p{L}\\d]";

    private final String words;
    private final Pattern known;

    Slot(String words) {
        this.words = words;
        known = Pattern.compile(
                words.startsWith("^") ? words : "(?:" + SIGNS + "|" + SpeakerExpressions.OWN + "|" + words + ")*");
    }

    /** As a pattern has them, with {@code |} between. */
    String words() {
        return words;
    }

    /** What stands there, if it is not known. */
    Optional<Objection> unknown(String words) {
        boolean isKnown = words.isEmpty()
                || (this == BEHIND
                        ? known.matcher(words).lookingAt()
                        : known.matcher(NUMBERING.matcher(words).replaceFirst(""))
                                .matches());
        return isKnown ? Optional.empty() : Optional.of(new Objection(Objection.Kind.UNCERTAIN, words));
    }
}
