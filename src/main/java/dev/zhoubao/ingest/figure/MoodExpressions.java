package dev.zhoubao.ingest.figure;

import java.util.regex.Pattern;

/**
 * The words of a folded sentence by which what it counts did not happen, is only meant to, or is somebody else's claim
 * or an example.
 */
final class MoodExpressions {

    /** Holds for a whole sentence, wherever it stands. */
    static final Alternatives<Objection.Kind> DOUBTED = mood(
            "误报|误传|纯属|玩笑|子虚乌有|查无此事|谁信|未经证实|不可能|撤稿|[，,]哦不|质询|试卷|前提(?:是|条件)|[老旧]的?(?:统计)?口径|口径调整前|去重前|不剔除|作为对照|据悉|[获听]悉|理想情况|照此|按(?:此|目前|当前|现有?|计划|往年|惯例|理说|进度)|来信|提问|坊间|猜|梦|[询追信人]问|(?<!来)说(?=[，,])|据(?:可靠|内部|知情)|(?<![数根依])据[^，,：:。；;《》]{0,12}(?:了解|介绍|透露|消息|反映|爆料|新华社|电)|透露|截图|[网群圈]里?说|(?:说|指)(?=本[周期]|CNCERT|国家互)|与事实|仅供|为准|网上(?:这样|都|有人|说|流传|盛)|不准确|不符|笔误|存疑|想必|估摸|或(?=共|已?处)|谣|不实|失实|有误|捏造|编造|示意|假[设如定使想]|如(?=[果若本共处协再能互境我国无C])|倘[若使]|假若|设若|若[是能]|一旦|只要|除非|要不是|万一|设想|虚构|小说|演示|测试数据|据推[算测]|不排除|若(?=[本共处])|(?<=^|[，,；;：:])(?:若(?!干)|设(?![备施立置计在想有定法]))|据说|听说|似乎|好像|大概|恐怕|仿佛|被曝|就算|即便|占位|旧稿|初稿|草稿|(?<!数)据(?!CNCERT|国家互联网|国家计算机|国家信息|[我本]中心|CNVD|ANVA|监测|统计|抽样|初步|不完全|投诉|举报|相关|有关)[^，,：:。；;《》]{2,12}(?:统计|监测|报告|披露|发布)|消息(?:说|称|人士)|流传|发帖|跟帖|评论认为|范文|说法|属实|要是|例如|比如|譬如|[举为]例|示例|样[例张]|范例|演练|推演|想定|模拟|[试习考]题|题目|练习|格式[为如是：:]|模板|网传|传[言闻]|[据盛]传"
                    + "|[据声宣谎自号诈]称|报道|写道|转述|自媒体|[谎虚误]报|夸大|媒体(?:误?报|称|披露)|[有家外]媒|有人|网友|更正|勘误|原文?[为是作]|应为|并非|不是|而非|否认|质疑|疑似|是否|能否|[?？]|吗|[者方人构司户]称|称本?[周期，,:：“]");

    /** Holds until the end of the sentence, unless its own clause counts something. */
    static final Alternatives<Objection.Kind> INTENDED = mood(
            "预[计期测估]|估[计算]|有望|旨在|意在|试图|力[争求]|试着|尝试|考核|有(?:能力|条件)|(?<![员议协社大国])会(?=处[理置])|为了?(?=处[理置]|重点处)|争取|目标|打算|(?<![模虚比])拟(?!态)|计划|规划|下一步"
                    + "|将(?:会|要|于|在|再|继续|进一步|共|处|协调|重点)|[或即]将|准备|希望|建议|承诺|期望|原定|正在|申请|请求|[尚有等]待|待(?=处|协)|需要|需(?=处|协)"
                    + "|应(?=[当该予处协])|必须|可能|或许|也许|接下来|往后|今后|日后|届时|未来|能够?(?=处|协)|可以?(?=处|协)|要(?=处|协)");

    /** Holds for its own clause. */
    static final Alternatives<Objection.Kind> DENIED = mood(
            "[未没](?![知授公修补成来名收])|尚无|来不及|差一?点|险些|几乎|无[法需从一]|忘|不(?:再|曾|予|能|会|得|必|需|可|含|包括|计|应|足|到)|拒绝|停止|暂停|中止|放弃|取消|非(?=[处协重])|免于|除外?");

    private static final String STILL = "(?:其实|实际上?|仍|还|尚|均|都|全部|系|属|是|为)*";

    /** Behind a number: it is still to be done, or it is none. */
    static final Pattern UNDONE = Pattern.compile("^[" + CountUnits.WORDS
            + "万%]*(?:以[上下内]|[/／每→⇒]|中的?\\d|之[中一]|的?[日周月年]均|(?:左右|上下)?的(?:目标|计划|任务|设想|说法|消息|传闻|指标|预期|愿望|可能)|" + STILL
            + "(?:未|没有?|有?待|不|误|假)|[，,(]" + STILL
            + "(?:(?:未|没有?|不)能?(?:得到|被|有效|妥善)*(?=[处完办解实核结落达确])|有?待|误|假|没有(?=[，。]|$)))");

    /** In a note on a number: it is not the last word, or not of what was done. */
    static final Pattern UNSURE = Pattern.compile(
            "预[计期测估]|估[计算测]|[错误]|存疑|部分|为准|参考|不完|不准|笔误|仅|推[算测]|暂[定计估]|目标|计划|疑似|待定|有误|不实|误报|假设|示例|[未待](?:处|审|定|核|经|完|证|确)");

    private MoodExpressions() {}

    private static Alternatives<Objection.Kind> mood(String words) {
        return new Alternatives.Builder<Objection.Kind>()
                .add(Objection.Kind.MOOD, words)
                .build();
    }
}
