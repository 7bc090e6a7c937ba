package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.model.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whichever of the two matchers looks, it finds the same. */
class LinearPatternTest {

    private static final List<LinearPattern> ALL = Metric.all()
            .flatMap(metric -> metric.wordings().stream().map(text -> Wording.of(metric, text)))
            .flatMap(wording -> Stream.of(wording.exact(), wording.tolerant()))
            .toList();

    private static final List<Pattern> LINEAR =
            ALL.stream().map(pattern -> Pattern.compile(pattern.toString())).toList();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(
                "处理了", "网络安全事件", "网络安事件", "约为", "495", "1,495", "18.4万", "起", "个", "，", "无新增", "跨境", "重点处理", "网页仿冒投诉",
                "境内", "感染网络病毒", "的主机", "数量", "较上周", "增至", "被篡改", "政府网站", "(GOV类)", "植入后门", "新收录", "漏洞", "高危", "零日",
                "中，有约", "%为境外注册", "放马站点", "涉及域名", "其中", "上周", "去年", "恶意URL链接", "𠀀", "é");
        return piece.list().ofMinSize(1).ofMaxSize(25).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 300)
    void findsWhatRe2Finds(@ForAll("texts") String text) {
        for (int i = 0; i < ALL.size(); i++) {
            boolean number = LINEAR.get(i).groupCount() > 0;
            assertThat(found(ALL.get(i).in(text), number))
                    .as("%s in %s", ALL.get(i), text)
                    .isEqualTo(found(LINEAR.get(i).matcher(text)));
        }
    }

    @Test
    void handsOverWhatTakesTheJdkTooManySteps() {
        LinearPattern.Search search = LinearPattern.of("a[^b]*c[^b]*d[^b]*e|fg").in("acd".repeat(67) + "fg");

        assertThat(search.find(0)).isTrue();
        assertThat(search.isLinear()).isTrue();
        assertThat(search.start()).isEqualTo(201);
        assertThat(search.group(0)).isEqualTo("fg");
    }

    @Test
    void handsOverLongTextsAtOnce() {
        LinearPattern.Search search = LinearPattern.of("((?:为|约|是)*)(\\d)").in("为约是".repeat(100_000) + "7");

        assertThat(search.find(0)).isTrue();
        assertThat(search.isLinear()).isTrue();
        assertThat(search.end(1)).isEqualTo(300_000);
    }

    @Test
    void keepsToTheJdkOnAUsualSentence() {
        LinearPattern.Search search = LinearPattern.of("(起)|(\\d+)个").in("共12个，3个");

        assertThat(search.find(0)).isTrue();
        assertThat(search.has(1)).isFalse();
        assertThat(search.group(2)).isEqualTo("12");
        assertThat(search.find(search.end())).isTrue();
        assertThat(search.group(2)).isEqualTo("3");
        assertThat(search.find(search.end())).isFalse();
        assertThat(search.isLinear()).isFalse();
    }

    private static List<String> found(LinearPattern.Search search, boolean number) {
        List<String> found = new ArrayList<>();
        for (int from = 0; search.find(from); from = search.end()) {
            found.add(search.start() + "-" + search.end() + (number ? " " + search.group(1) : ""));
        }
        return found;
    }

    private static List<String> found(Matcher matcher) {
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.start() + "-" + matcher.end() + (matcher.groupCount() > 0 ? " " + matcher.group(1) : ""));
        }
        return found;
    }
}
