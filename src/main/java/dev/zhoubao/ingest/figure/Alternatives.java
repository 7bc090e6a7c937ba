package dev.zhoubao.ingest.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words and expressions, each of a kind, that are searched for in one pass through a text. A search finds what one
 * pattern of them all, in their order, would find; but at each place it tries only those that can begin with the
 * characters there, and compares words without a pattern.
 *
 * @param <K> what a match means
 */
final class Alternatives<K> {

    /** How many characters of a text tell which alternatives are tried. */
    private static final int AHEAD = 3;

    private static final int KEPT = 1 << 12;

    private final List<Alternative<K>> all;

    /** Those that begin with one character, by it. */
    private final Map<Character, List<Alternative<K>>> literal = new HashMap<>();

    /** Those that can begin with one of several. */
    private final List<Alternative<K>> various = new ArrayList<>();

    /** Those that can begin with any. */
    private final List<Alternative<K>> open = new ArrayList<>();

    /** By their first character, found out when it is first met; threads that find it out at once find the same. */
    private final @Nullable Beginning<K>[] byInitial = beginnings(1 << Character.SIZE);

    /** By the hash of {@link #AHEAD} characters the last of them that were met. */
    private final @Nullable Beginning<K>[] byHash = beginnings(KEPT);

    private Alternatives(List<Alternative<K>> all) {
        this.all = List.copyOf(all);
        for (Alternative<K> each : all) {
            if (each.initial() != 0) {
                literal.computeIfAbsent(each.initial(), first -> new ArrayList<>())
                        .add(each);
            } else {
                (each.isOpen() ? open : various).add(each);
            }
        }
    }

    /** The alternatives that can match what begins with some characters. */
    private record Beginning<K>(long characters, List<Alternative<K>> possible) {

        private static final long NONE = -1;

        /** Asked at every character, which a list would answer more slowly. */
        boolean ofNothing() {
            return characters == NONE;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // No array is made of a type with parameters.
    private static <K> @Nullable Beginning<K>[] beginnings(int length) {
        return new Beginning[length];
    }

    /** Collects alternatives in their order. */
    static final class Builder<K> {

        private final List<Alternative<K>> all = new ArrayList<>();
        private final @Nullable Pattern suffix;

        Builder() {
            this.suffix = null;
        }

        /** @param suffix may follow each of them; a pattern that fits everywhere */
        Builder(String suffix) {
            this.suffix = Pattern.compile(suffix);
        }

        /** @param alternatives as a pattern has them, with {@code |} between; none matches nothing */
        Builder<K> add(K kind, String alternatives) {
            return add(kind, alternatives, suffix);
        }

        /** @param behind may follow each of these; a pattern that fits everywhere */
        Builder<K> add(K kind, String alternatives, String behind) {
            return add(kind, alternatives, Pattern.compile(behind));
        }

        private Builder<K> add(K kind, String alternatives, @Nullable Pattern behind) {
            all.addAll(Alternative.all(all.size(), kind, alternatives, behind));
            return this;
        }

        Alternatives<K> build() {
            return new Alternatives<>(all);
        }
    }

    Search in(String text) {
        return new Search(text);
    }

    private Beginning<K> at(char initial) {
        Beginning<K> known = byInitial[initial];
        if (known == null) {
            List<Alternative<K>> possible = Stream.of(
                            literal.getOrDefault(initial, List.of()).stream(),
                            various.stream().filter(each -> each.names(initial)),
                            open.stream())
                    .flatMap(each -> each)
                    .sorted(Comparator.comparingInt(Alternative::order))
                    .toList();
            known = new Beginning<>(possible.isEmpty() ? Beginning.NONE : initial, possible);
            byInitial[initial] = known;
        }
        return known;
    }

    private List<Alternative<K>> at(String text, int place, Beginning<K> first) {
        int end = Math.min(text.length(), place + AHEAD);
        long characters = (long) end - place;
        for (int i = place; i < end; i++) {
            characters = (characters << Character.SIZE) | text.charAt(i);
        }
        int hash = (int) ((characters * 0x9E3779B97F4A7C15L) >>> 52);
        Beginning<K> known = byHash[hash];
        if (known == null || known.characters() != characters) {
            String beginning = text.substring(place, end);
            known = new Beginning<>(
                    characters,
                    first.possible().stream()
                            .filter(each -> each.mayBegin(beginning))
                            .toList());
            byHash[hash] = known;
        }
        return known.possible();
    }

    /** The alternatives in their order, without what may follow them. */
    @Override
    public String toString() {
        return all.stream().map(Alternative::text).collect(Collectors.joining("|"));
    }

    /** A search through one text, and its latest match. */
    final class Search {

        private final String text;
        private @Nullable Matcher matcher;
        private @Nullable Alternative<K> found;
        private int start;
        private int end;

        private Search(String text) {
            this.text = text;
        }

        /** Whether there is another match. */
        boolean find() {
            for (int i = end; i < text.length(); i++) {
                Beginning<K> first = at(text.charAt(i));
                if (!first.ofNothing() && matches(i, at(text, i, first))) {
                    return true;
                }
            }
            end = text.length();
            return false;
        }

        private boolean matches(int place, List<Alternative<K>> possible) {
            for (int i = 0; i < possible.size(); i++) { // mostly of none: no iterator
                if (matches(place, possible.get(i))) {
                    return true;
                }
            }
            return false;
        }

        private boolean matches(int place, Alternative<K> alternative) {
            if (alternative.isWord()) {
                if (!text.startsWith(alternative.text(), place)) {
                    return false;
                }
                end = place + alternative.text().length();
            } else {
                Matcher tried = matcher(place, alternative.expression());
                if (!tried.lookingAt()) {
                    return false;
                }
                end = tried.end();
            }
            found = alternative;
            start = place;
            end = behind(alternative.suffix());
            return true;
        }

        private Matcher matcher(int place, Pattern expression) {
            Matcher known = matcher;
            if (known == null) {
                known = expression.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
                matcher = known;
            } else if (known.pattern() != expression) {
                known.usePattern(expression);
            }
            return known.region(place, text.length());
        }

        private int behind(@Nullable Pattern suffix) {
            if (suffix == null) {
                return end;
            }
            Matcher more = suffix.matcher(text).region(end, text.length());
            return more.lookingAt() ? more.end() : end;
        }

        K kind() {
            return latest().kind();
        }

        int start() {
            return start;
        }

        int end() {
            return end;
        }

        String group() {
            return text.substring(start, end);
        }

        /** What a group of the expression matched; null where it took no part. */
        @Nullable
        String group(int number) {
            return latest().isWord() || matcher == null ? null : matcher.group(number);
        }

        private Alternative<K> latest() {
            return Objects.requireNonNull(found, "nothing has been found");
        }

        /** The text without the matches that are left. */
        String cut() {
            StringBuilder rest = new StringBuilder();
            int from = end;
            while (find()) {
                rest.append(text, from, start);
                from = end;
            }
            return rest.append(text, from, text.length()).toString();
        }
    }
}
