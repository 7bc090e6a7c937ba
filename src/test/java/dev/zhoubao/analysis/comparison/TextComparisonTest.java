package dev.zhoubao.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.comparison.TextChange.Added;
import dev.zhoubao.analysis.comparison.TextChange.Kind;
import dev.zhoubao.analysis.comparison.TextChange.Piece;
import dev.zhoubao.analysis.comparison.TextChange.Removed;
import dev.zhoubao.analysis.comparison.TextChange.Reworded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextComparisonTest {

    private static final String FIRST = "本周共处理网络安全事件495起。";
    private static final String SECOND = "本周共处理网络安全事件476起。";

    private static final Reworded NUMBER = new Reworded(List.of(
            new Piece(Kind.BOTH, "本周共处理网络安全事件"),
            new Piece(Kind.ONLY_FIRST, "495"),
            new Piece(Kind.ONLY_SECOND, "476"),
            new Piece(Kind.BOTH, "起。")));

    @Test
    void findsNoChangeInEqualTexts() {
        assertThat(TextComparison.of(List.of("甲。", "乙。"), List.of("甲。", "乙。")))
                .isEqualTo(new TextComparison(List.of(), 2));
    }

    @Test
    void findsNoChangeInNoText() {
        assertThat(TextComparison.of(List.of(), List.of())).isEqualTo(new TextComparison(List.of(), 0));
    }

    @Test
    void findsASentenceThatWasAdded() {
        assertThat(TextComparison.of(List.of("甲。", "乙。"), List.of("甲。", "丙。", "乙。")))
                .isEqualTo(new TextComparison(List.of(new Added("丙。")), 2));
    }

    @Test
    void findsASentenceThatWasRemoved() {
        assertThat(TextComparison.of(List.of("甲。", "丙。", "乙。"), List.of("甲。", "乙。")))
                .isEqualTo(new TextComparison(List.of(new Removed("丙。")), 2));
    }

    @Test
    void findsASentenceThatWasReworded() {
        assertThat(TextComparison.of(List.of("甲。", FIRST), List.of("甲。", SECOND)))
                .isEqualTo(new TextComparison(List.of(NUMBER), 1));
    }

    @Test
    void takesUnrelatedSentencesForOneRemovedAndOneAdded() {
        assertThat(TextComparison.of(List.of("甲乙丙丁。"), List.of("戊己庚辛壬癸。")).changes())
                .containsExactly(new Removed("甲乙丙丁。"), new Added("戊己庚辛壬癸。"));
    }

    @Test
    void takesTheSentencesBeyondThePairsForAdded() {
        assertThat(TextComparison.of(List.of(FIRST), List.of(SECOND, "新增一句话。")).changes())
                .containsExactly(NUMBER, new Added("新增一句话。"));
    }

    @Test
    void takesTheSentencesBeyondThePairsForRemoved() {
        assertThat(TextComparison.of(List.of(FIRST, "旧的一句话。"), List.of(SECOND)).changes())
                .containsExactly(NUMBER, new Removed("旧的一句话。"));
    }

    @Test
    void countsEqualSentencesBetweenChanges() {
        assertThat(TextComparison.of(List.of(FIRST, "甲。", "乙丙。", "丁。"), List.of(SECOND, "甲。", "丁。", "戊己。"))
                        .equal())
                .isEqualTo(2);
    }

    @Test
    void takesAllForAddedWhereTheFirstTextIsEmpty() {
        assertThat(TextComparison.of(List.of(), List.of("甲。", "乙。")))
                .isEqualTo(new TextComparison(List.of(new Added("甲。"), new Added("乙。")), 0));
    }

    @Test
    void comparesTextsTooLongForOrderByHowOftenTheyHaveASentence() {
        List<String> first = new ArrayList<>(Collections.nCopies(2_001, "甲。"));
        first.add("乙。");
        List<String> second = new ArrayList<>(Collections.nCopies(2_000, "甲。"));
        second.add(0, "丙。");

        assertThat(TextComparison.of(first, second))
                .isEqualTo(new TextComparison(List.of(new Removed("甲。"), new Removed("乙。"), new Added("丙。")), 2_000));
    }
}
