package dev.zhoubao.report.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.search.Hit;
import dev.zhoubao.document.Cell.Mark;
import dev.zhoubao.document.Cell.Run;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Locator;
import dev.zhoubao.model.Span;
import dev.zhoubao.model.Week;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static String excerpt(String text, String match) {
        int start = text.indexOf(match);
        Hit hit = new Hit(
                new Edition(new Week(2031, 12), null),
                "a.md",
                Locator.LINE,
                Hit.Part.TEXT,
                21,
                text,
                new Span(start, start + match.length()));
        return Excerpt.of(hit).runs().stream()
                .map(run -> run.mark() == Mark.FOUND ? "<" + run.text() + ">" : run.text())
                .collect(Collectors.joining());
    }

    @Test
    void keepsAShortTextWhole() {
        assertThat(excerpt("含跨境事件。", "跨境")).isEqualTo("含<跨境>事件。");
        assertThat(excerpt("跨境", "跨境")).isEqualTo("<跨境>");
    }

    @Test
    void cutsWhatIsFarFromTheMatch() {
        assertThat(excerpt("前".repeat(40) + "跨境" + "后".repeat(40), "跨境"))
                .isEqualTo("…" + "前".repeat(30) + "<跨境>" + "后".repeat(30) + "…");
    }

    @Test
    void partsNoNumberAndNoCharacter() {
        assertThat(excerpt("1,234" + "前".repeat(27) + "跨境" + "后".repeat(28) + "495.5起", "跨境"))
                .isEqualTo("…" + "前".repeat(27) + "<跨境>" + "后".repeat(28) + "…");
        assertThat(excerpt("𠀀" + "前".repeat(29) + "跨境" + "后".repeat(29) + "𠀀", "跨境"))
                .isEqualTo("…" + "前".repeat(29) + "<跨境>" + "后".repeat(29) + "…");
    }

    @Test
    void cutsALongMatch() {
        Run found = Excerpt.of(new Hit(
                        new Edition(new Week(2031, 12), null),
                        "a.md",
                        Locator.LINE,
                        Hit.Part.TEXT,
                        21,
                        "长".repeat(5_000),
                        new Span(0, 5_000)))
                .runs()
                .get(0);
        assertThat(found.text()).isEqualTo("长".repeat(200) + "…");
    }
}
