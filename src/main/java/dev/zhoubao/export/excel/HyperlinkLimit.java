package dev.zhoubao.export.excel;

/** How many links a workbook may still have: as many as Excel opens in one sheet, since each is held in memory. */
final class HyperlinkLimit {

    static final int MOST = 65_530;

    private int left;

    HyperlinkLimit() {
        this(MOST);
    }

    HyperlinkLimit(int left) {
        this.left = left;
    }

    int left() {
        return left;
    }

    /** Takes one, if there is one. */
    boolean take() {
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }
}
