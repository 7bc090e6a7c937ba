package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HyperlinkLimitTest {

    @Test
    void givesAsManyLinksAsItHasAndNoMore() {
        HyperlinkLimit budget = new HyperlinkLimit();
        for (int left = HyperlinkLimit.MOST; left > 0; left--) {
            assertThat(budget.left()).isEqualTo(left);
            assertThat(budget.take()).isTrue();
        }

        assertThat(budget.take()).isFalse();
        assertThat(budget.left()).isZero();
    }
}
