package dev.zhoubao.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "**甲**乙|甲乙",
                "__甲__乙|甲乙",
                "甲\\-乙|甲-乙",
                "\\[甲\\]|[甲]",
                "\\*\\*甲\\*\\*|**甲**",
                "甲\\\\乙|甲\\乙",
                "甲\\乙|甲\\乙",
                "3月17日\\-3月23日\\(\\)|3月17日-3月23日()",
                "甲[乙](https://example.org)丙|甲乙丙",
                "甲![图](https://example.org/1.png)乙|甲乙",
                "[甲\\]乙](https://example.org)|甲]乙",
                "甲[乙](https://a.example)丙[丁](https://b.example)|甲乙丙丁",
                "甲[乙]丙[丁](https://b.example)|甲[乙]丙丁",
                "[甲)乙](https://a.example)|甲)乙",
                "[(甲)](https://a.example)乙|(甲)乙",
                "[甲](https://a.example/[)[乙](https://b.example)|甲乙",
                "甲[乙|甲[乙",
                "甲[乙]|甲[乙]",
                "*甲*|*甲*",
                "甲\\|甲",
                "甲\\\\|甲\\",
                "甲<font color=red>477</font>乙|甲477乙",
                "甲<span style=\"color:red; font-weight:bold\">477</span>乙|甲477乙",
                "甲<strong>477</strong><u>乙</u>|甲477乙",
                "甲<sup>1</sup>477乙<sub>2</sub>|甲477乙",
                "甲<del>999</del>477<s>1</s>乙|甲477乙",
                "甲<span style=\"display:none\">9</span>477|甲<span style=\"display:none\">9</span>477",
                "甲<span class=hidden>9</span>477|甲<span class=hidden>9</span>477",
                "甲<TOTOLINK>乙|甲<TOTOLINK>乙",
                "甲*477*起|甲477起",
                "甲_477_起|甲477起",
                "甲==477==乙|甲477乙",
                "甲`477`乙|甲477乙",
                "甲***4,770起***乙|甲4,770起乙",
                "甲$ 477 $乙|甲477乙",
                "甲*477_乙|甲*477_乙",
                "甲^1^477乙|甲477乙",
                "甲&nbsp;乙 &lt;丙&gt; A&amp;B &quot;|甲 乙 <丙> A&B \""
            })
    void showsTheTextAsAReaderSeesIt(String line, String text) {
        assertThat(InlineText.of(line).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[甲](https://example.org/1)|https://example.org/1",
                "●[甲](https://example.org/1)|https://example.org/1",
                "- **[甲](https://example.org/1)**|https://example.org/1",
                "1. [甲](https://example.org/1)|https://example.org/1",
                "[甲](<https://example.org/1>)|https://example.org/1",
                "[甲]( https://example.org/1 \"title\")|https://example.org/1",
                "[甲](\thttps://example.org/1\t\"title\")|https://example.org/1",
                "[甲](https://example.org/a\\_b?c=1&amp;d=2)|https://example.org/a_b?c=1&d=2"
            })
    void isALinkWhereItIsNothingElse(String line, String url) {
        assertThat(InlineText.of(line).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"甲", "甲[乙](https://example.org)", "[甲](https://a.example)[乙](https://b.example)", "[甲]()", "[甲]"})
    void isNoLinkWhereThereIsMore(String line) {
        assertThat(InlineText.of(line).url()).isNull();
    }

    @Test
    void takesOutEveryPicture() {
        assertThat(InlineText.of("![](https://a.example/1.png)![图](https://a.example/2.png)")
                        .pictures())
                .containsExactly("https://a.example/1.png", "https://a.example/2.png");
    }

    @Test
    void hasNoPictureWithoutAnAddress() {
        assertThat(InlineText.of("![跳转二维码]()").pictures()).isEmpty();
    }

    @Test
    void hasThePictureOfALinkedPicture() {
        assertThat(InlineText.of("[![](https://a.example/1.png)](https://b.example)"))
                .extracting(InlineText::text, InlineText::pictures)
                .containsExactly("", List.of("https://a.example/1.png"));
    }
}
