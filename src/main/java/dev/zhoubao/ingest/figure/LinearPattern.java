package dev.zhoubao.ingest.figure;

import com.google.re2j.Pattern;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that takes linear time on any text. The JDK's matcher, many times as fast as RE2/J's on a usual sentence,
 * goes first; where it takes more steps than RE2/J would, or the text is long, RE2/J takes over. Both find the same:
 * the syntax is what they share, without {@code ^} and {@code $} around line breaks. It is compiled when it is first
 * needed, since few loads need all patterns.
 */
final class LinearPattern {

    /** The JDK's matcher goes one call deeper for every turn of a repeated group. */
    static final int LONGEST = 1000;

    /** What RE2/J takes for a character is more. */
    private static final int STEPS_A_CHARACTER = 64;

    private final Supplier<String> text;
    private volatile java.util.regex.@Nullable Pattern quick;
    private volatile @Nullable Pattern linear;

    private LinearPattern(Supplier<String> text) {
        this.text = text;
    }

    static LinearPattern of(String text) {
        return new LinearPattern(() -> text);
    }

    static LinearPattern later(Supplier<String> text) {
        return new LinearPattern(text);
    }

    @Override
    public String toString() {
        return text.get();
    }

    /** A search through a text. */
    Search in(String searched) {
        return searched.length() > LONGEST
                ? new Search(searched, null)
                : new Search(searched, quick().matcher(new Steps(searched)));
    }

    private java.util.regex.Pattern quick() {
        java.util.regex.Pattern known = quick;
        if (known == null) {
            known = java.util.regex.Pattern.compile(text.get());
            quick = known;
        }
        return known;
    }

    private Pattern linear() {
        Pattern known = linear;
        if (known == null) {
            known = Pattern.compile(text.get());
            linear = known;
        }
        return known;
    }

    /** A search through one text, and its latest match; not for several threads at once. */
    final class Search {

        private final String searched;
        private final java.util.regex.@Nullable Matcher first;
        private com.google.re2j.@Nullable Matcher second;

        private Search(String searched, java.util.regex.@Nullable Matcher first) {
            this.searched = searched;
            this.first = first;
        }

        /** Whether there is a match at or behind a place. */
        boolean find(int from) {
            if (second == null && first != null) {
                try {
                    return first.find(from);
                } catch (TooManyStepsException e) {
                    // RE2/J goes on.
                }
            }
            return matcher().find(from);
        }

        /** Whether it was handed to RE2/J. */
        boolean isLinear() {
            return second != null;
        }

        private com.google.re2j.Matcher matcher() {
            com.google.re2j.Matcher known = second;
            if (known == null) {
                known = linear().matcher(searched);
                second = known;
            }
            return known;
        }

        int start(int group) {
            return first != null && second == null
                    ? first.start(group)
                    : matcher().start(group);
        }

        int start() {
            return start(0);
        }

        int end(int group) {
            return first != null && second == null
                    ? first.end(group)
                    : matcher().end(group);
        }

        int end() {
            return end(0);
        }

        /** What the group matched, which has to have taken part. */
        String group(int group) {
            return searched.substring(start(group), end(group));
        }

        /** Whether the group took part. */
        boolean has(int group) {
            return start(group) >= 0;
        }
    }

    /** A text that is read a limited number of times. */
    private static final class Steps implements CharSequence {

        private final String text;
        private int left;

        Steps(String text) {
            this.text = text;
            this.left = STEPS_A_CHARACTER * (text.length() + 1);
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new TooManyStepsException();
            }
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

    /** Ends the JDK's search; it has no stack trace, since hostile texts may throw it by the thousand. */
    private static final class TooManyStepsException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private TooManyStepsException() {
            super("too many steps", null, false, false);
        }
    }
}
