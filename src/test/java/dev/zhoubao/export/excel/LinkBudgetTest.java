package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkBudgetTest {

    @Test
    void givesAsManyLinksAsItHasAndNoMore() {
        LinkBudget budget = new LinkBudget();
        for (int left = LinkBudget.MOST; left > 0; left--) {
            assertThat(budget.left()).isEqualTo(left);
            assertThat(budget.take()).isTrue();
        }

        assertThat(budget.take()).isFalse();
        assertThat(budget.left()).isZero();
    }
}
