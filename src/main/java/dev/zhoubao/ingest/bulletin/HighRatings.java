package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.title.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of which vulnerabilities are rated high: all of them (上述漏洞的综合评级为“高危”), those that it names
 * (其中，“…”的综合评级为“高危”), or all but those (除“…”外，其余漏洞…). Where it says nothing, none is known.
 */
record HighRatings(Kind kind, List<NamedFlaw> named) {

    private enum Kind {
        ALL,
        NAMED,
        ALL_BUT_NAMED,
        UNKNOWN
    }

    private static final Pattern HIGH = Pattern.compile("综合评级(?:均|都)?为[“\"「『‘]?高危");
    private static final Pattern QUOTED = Pattern.compile("[“\"「『]([^“”\"「」『』]+)[”\"」』]");

    HighRatings {
        named = List.copyOf(named);
    }

    static HighRatings in(List<String> texts) {
        for (String text : texts) {
            for (String sentence : text.split("(?<=[。；])")) {
                Matcher high = HIGH.matcher(NormalizedText.of(sentence));
                if (high.find()) {
                    return of(sentence);
                }
            }
        }
        return new HighRatings(Kind.UNKNOWN, List.of());
    }

    private static HighRatings of(String sentence) {
        int end = sentence.indexOf("综合评级");
        String before = end < 0 ? sentence : sentence.substring(0, end);
        List<NamedFlaw> named = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(before);
        while (quoted.find()) {
            named.addAll(NamedFlaw.quoted(quoted.group(1)));
        }
        if (named.isEmpty()) {
            return new HighRatings((before.contains("除") || before.contains("其中")) ? Kind.UNKNOWN : Kind.ALL, named);
        }
        return new HighRatings(
                (before.contains("除") && before.contains("其余")) || before.contains("其他")
                        ? Kind.ALL_BUT_NAMED
                        : Kind.NAMED,
                named);
    }

    /**
     * Whether a vulnerability is rated high; null where the text does not tell.
     *
     * @param number null for one without
     * @param twins whether the list has its name more than once
     */
    @Nullable
    Boolean of(NamedFlaw flaw, @Nullable String number, boolean twins) {
        return switch (kind) {
            case ALL -> Boolean.TRUE;
            case UNKNOWN -> null;
            case NAMED -> isNamed(flaw, number, twins);
            case ALL_BUT_NAMED -> not(isNamed(flaw, number, twins));
        };
    }

    private static @Nullable Boolean not(@Nullable Boolean value) {
        return value == null ? null : !value;
    }

    private @Nullable Boolean isNamed(NamedFlaw flaw, @Nullable String number, boolean twins) {
        if (number != null && named.stream().anyMatch(one -> one.numbers().contains(number))) {
            return true;
        }
        List<NamedFlaw> same =
                named.stream().filter(one -> one.folded().equals(flaw.folded())).toList();
        if (same.stream().noneMatch(one -> one.numbers().isEmpty())) {
            // Named with other numbers, or not at all.
            return (number == null && !same.isEmpty()) ? null : Boolean.FALSE;
        }
        // The name alone: of several it may mean one.
        return (flaw.numbers().size() > 1 || (twins && number != null)) ? null : Boolean.TRUE;
    }
}
