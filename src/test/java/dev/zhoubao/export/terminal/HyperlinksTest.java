package dev.zhoubao.export.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Display.Trait;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.PlainText;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses behind words on terminals that open them. */
class HyperlinksTest {

    private static final String ADDRESS =
            "https://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=2247499089&idx=1&sn=06658f";
    private static final Pattern LINK =
            Pattern.compile("\u001b\\]8;;([^\u001b]+)\u001b\\\\(.*?)\u001b\\]8;;\u001b\\\\");

    private static String written(Display display, Cell... cells) {
        List<String> names = List.of("a", "b").subList(0, cells.length);
        Report report = new Report(
                "test", "test", List.of(Section.of("s", "", Written.table(names, List.of(List.of(cells))))), List.of());
        return Written.by(new TerminalWriter(new Labels(Lang.EN)), report, Format.TABLE, display);
    }

    private static Display linking(boolean colour) {
        return new Display(80, colour).with(Trait.LINKS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leadWhereTheShortenedAddressDoes(boolean colour) {
        Matcher link = LINK.matcher(written(linking(colour), Cell.link("", ADDRESS), Cell.text("x")));

        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).isEqualTo(ADDRESS);
        assertThat(link.group(2)).isEqualTo("mp.weixin.qq.com/…mid=2247499089");
    }

    @Test
    void leaveTheLinesAsWideAsTheyAre() {
        String plain = written(new Display(80, true), Cell.link("title", ADDRESS), Cell.text("x"));
        String linked = written(linking(true), Cell.link("title", ADDRESS), Cell.text("x"));

        assertThat(LINK.matcher(linked).replaceAll("$2")).isEqualTo(plain);
    }

    @Test
    void areWholeInEachLineOfABrokenText() {
        String title = "网络安全信息与动态周报".repeat(6);
        Matcher links = LINK.matcher(written(linking(true), Cell.link(title, ADDRESS), Cell.text("x")));

        assertThat(links.results().map(link -> link.group(1)).toList())
                .hasSizeGreaterThan(1)
                .containsOnly(ADDRESS);
    }

    @Test
    void tellTwoAddressesApart() {
        Matcher links = LINK.matcher(
                written(linking(false), Cell.link("", "https://a.example/"), Cell.link("", "https://b.example/")));

        assertThat(links.results().map(link -> link.group(1)))
                .containsExactly("https://a.example/", "https://b.example/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/\u001b\\\u001b[31m",
                "https://a.example/\u0007",
                "https://a.example/\u009c",
                "https://a.example/ b",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https:///nowhere",
                "seeds/a.md"
            })
    void leadNowhereThatIsNoWebAddress(String address) {
        String text = written(linking(true), Cell.link("words", address));

        assertThat(text).contains("words").doesNotContain("]8;;");
    }

    @Test
    void spellForeignCharactersInAscii() {
        Matcher link = LINK.matcher(written(linking(true), Cell.link("words", "https://a.example/周报?a=；")));

        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).matches("[!-~]+").startsWith("https://a.example/%E5");
    }

    @Test
    void areNotWhereTheyAreNotWanted() {
        for (Display display : List.of(Display.PLAIN, new Display(80, true))) {
            assertThat(written(display, Cell.link("words", ADDRESS))
                            .replaceAll("\u001b\\[[0-9;]*m", "")
                            .lines())
                    .allMatch(line -> line.codePoints().allMatch(PlainText::harmless));
        }
    }
}
