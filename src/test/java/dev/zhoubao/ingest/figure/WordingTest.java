package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.ingest.title.NormalizedText;
import dev.zhoubao.model.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is looked for first never hides what the tolerant pattern by itself would find. */
class WordingTest {

    private final List<Wording> all = Metric.all()
            .flatMap(metric -> metric.wordings().stream().map(text -> Wording.of(metric, text)))
            .toList();

    static Stream<String> sentences() {
        return Stream.of(
                "本周，CNCERT协调云服务商、域名注册服务机构共处理了网络安全事件1,495起，含跨境网络安全事件228起。",
                "其中，协调境内外域名注册机构、境外CERT等机构重点处理了454起网页仿冒投诉事件；",
                "协调11个提供恶意移动应用程序下载服务的平台开展工作，共处理移动互联网恶意代码的恶意URL链接12个。",
                "本周境内感染网络病毒的主机数量约为18.4万个，其中包括境内被木马或僵尸程序控制的主机约12.6万。",
                "本周境内被篡改网站数量为3017个；境内被植入后门的政府网站(GOV类)数量为12个(约占境内2.5%)。",
                "放马站点共涉及域名157个，涉及IP地址203个；在157个域名中，约有35.7%为境外注册。",
                "本周新收录网络安全漏洞200个，其中，高危漏洞52个，零日漏洞3个；无新增高危漏洞。");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void isFoundWhereverItsPatternFindsIt(String sentence) {
        for (String text : misprints(NormalizedText.of(sentence))) {
            for (Wording wording : all) {
                assertThat(found(wording, text))
                        .as("%s in %s", wording.metric(), text)
                        .isEqualTo(byPatternAlone(wording, text));
            }
        }
    }

    /** The text, and the text with each of its characters lost or one added before it. */
    private static List<String> misprints(String text) {
        List<String> texts = new ArrayList<>(List.of(text));
        IntStream.range(0, text.length()).forEach(i -> {
            texts.add(text.substring(0, i) + text.substring(i + 1));
            texts.add(text.substring(0, i) + "的" + text.substring(i));
        });
        return texts;
    }

    private static List<String> found(Wording wording, String text) {
        List<String> found = new ArrayList<>();
        wording.find(text, match -> found.add(match.start() + (wording.zero() ? "" : " " + match.group(1))));
        return found;
    }

    private static List<String> byPatternAlone(Wording wording, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(wording.tolerant().toString()).matcher(text);
        while (matcher.find()) {
            found.add(place(matcher));
        }
        return found;
    }

    /** Where a match begins, and the number in it; where it ends may depend on which form of a label fits. */
    private static String place(Matcher match) {
        return match.start() + (match.groupCount() > 0 ? " " + match.group(1) : "");
    }

    @Test
    void needsANumberOrTheWordForNone() {
        assertThatThrownBy(() -> Wording.of(Metric.INCIDENTS, "处理<网络安全事件>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a wording without a number has to say 无: 处理<网络安全事件>");
    }
}
