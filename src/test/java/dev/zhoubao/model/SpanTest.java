package dev.zhoubao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static List<String> sentences(String text) {
        return new Paragraph(text, 1).sentences();
    }

    @Test
    void endsASentenceAtEveryMarkThatCloses() {
        assertThat(sentences("甲。乙！丙？丁；戊")).containsExactly("甲。", "乙！", "丙？", "丁；", "戊");
    }

    @Test
    void endsASentenceAtHalfWidthMarks() {
        assertThat(sentences("甲!乙?丙;丁")).containsExactly("甲!", "乙?", "丙;", "丁");
    }

    @Test
    void keepsCommasAndDecimalPointsInside() {
        assertThat(sentences("甲，乙、丙1.5万。")).containsExactly("甲，乙、丙1.5万。");
    }

    @Test
    void stripsWhiteSpaceAtBothEnds() {
        assertThat(sentences(" 甲。\u3000 乙。 ")).containsExactly("甲。", "乙。");
    }

    @Test
    void hasNoSentenceOfWhiteSpace() {
        assertThat(sentences(" \u3000 ")).isEmpty();
    }

    @Test
    void saysWhereASentenceStands() {
        assertThat(Span.sentences("甲。 乙。")).containsExactly(new Span(0, 2), new Span(3, 5));
    }
}
