package dev.zhoubao.analysis.search;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Looks for what a regular expression describes; RE2/J takes linear time for a match, whatever the expression, and a
 * budget bounds that of all. For one search.
 */
final class PatternTerm implements SearchTerm {

    /** Bounds the depth of nested groups, on which the library recurs. */
    private static final int LONGEST = 1_000;

    /** Bounds the machine that repetitions within repetitions unfold to, in its states. */
    private static final long LARGEST = 10_000;

    private static final Pattern REPETITION = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?}");

    private final Pattern pattern;
    private final StepBudget budget = new StepBudget();

    private PatternTerm(Pattern pattern) {
        this.pattern = pattern;
    }

    static PatternTerm of(String text, Case letters) {
        if (text.length() > LONGEST) {
            throw new BadSearchException(
                    Phrase.of("the regular expression has more than {0} characters; shorten it", LONGEST));
        }
        if (size(text) > LARGEST) {
            throw new BadSearchException(Phrase.of("'{0}' repeats too much; make the numbers in {} smaller", text));
        }
        try {
            int flags = letters == Case.IGNORED ? Pattern.CASE_INSENSITIVE : 0;
            return new PatternTerm(Pattern.compile(folded(text), flags));
        } catch (PatternSyntaxException e) {
            throw new BadSearchException(Phrase.of(
                    "'{0}' is not a regular expression ({1}); correct it, or omit --regex to search for the text as it stands",
                    text, Phrase.of(e.getDescription())));
        }
    }

    /** Some more states than it unfolds to: what is repeated counts as often as it may stand. */
    private static long size(String expression) {
        Deque<Long> outer = new ArrayDeque<>();
        long size = 0;
        long last = 0;
        Matcher repetition = REPETITION.matcher(expression);
        for (int i = 0; i < expression.length() && size <= LARGEST; i++) {
            char c = expression.charAt(i);
            if (c == '(') {
                outer.push(size);
                size = 0;
            } else if (c == ')' && !outer.isEmpty()) {
                last = size + 2;
                size = outer.pop() + last;
            } else if (c == '{' && repetition.find(i) && repetition.start() == i) {
                size += last * (times(repetition) - 1);
                last *= times(repetition);
                i = repetition.end() - 1;
            } else {
                i += c == '\\' ? 1 : 0;
                last = 1;
                size++;
            }
        }
        return size + outer.stream().mapToLong(Long::longValue).sum();
    }

    /** The library refuses more than a thousand by itself; a million million groups of groups stay a number here. */
    private static long times(Matcher repetition) {
        String most = repetition.group(2);
        long times = Long.parseLong(most == null || most.isEmpty() ? repetition.group(1) : most);
        return Math.min(Math.max(times, 1), LARGEST);
    }

    @Override
    public List<Span> in(String text) {
        List<Span> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(budget.over(WidthFolding.folded(text)));
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                places.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return places;
    }

    /** The expression over folded text: a full-width sign stands for itself, so it stays one when it is folded. */
    private static String folded(String expression) {
        StringBuilder folded = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            char narrow = WidthFolding.folded(c);
            if (c == '\\' && i + 1 < expression.length()) {
                char next = expression.charAt(++i);
                quoted = quoted ? next != 'E' : next == 'Q';
                folded.append(c).append(WidthFolding.folded(next));
            } else if (c != narrow && narrow < 0x80 && !quoted && !Character.isLetterOrDigit(narrow)) {
                folded.append('\\').append(narrow);
            } else {
                folded.append(narrow);
            }
        }
        return folded.toString();
    }
}
