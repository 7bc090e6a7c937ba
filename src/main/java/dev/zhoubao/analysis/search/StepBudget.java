package dev.zhoubao.analysis.search;

import dev.zhoubao.analysis.AnalysisInterruptedException;

/**
 * What one search by expression may read: so many times every text it is given. A match takes linear time, but as many
 * matches as a text has characters, each after a look at all that follows, do not.
 */
final class StepBudget {

    /** For an expression of the largest size on short texts. */
    private static final long GIVEN = 50_000_000;

    private static final int PER_CHARACTER = 200;
    private static final int BETWEEN_CHECKS = 1 << 16;

    private long left = GIVEN;

    /** The text, which is read from what is left. */
    CharSequence over(String text) {
        left += (long) PER_CHARACTER * text.length();
        return new CountedText(text);
    }

    private void take() {
        if (--left < 0) {
            throw new TooManyStepsException();
        }
        if (left % BETWEEN_CHECKS == 0) {
            AnalysisInterruptedException.check();
        }
    }

    private final class CountedText implements CharSequence {

        private final String text;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            take();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
