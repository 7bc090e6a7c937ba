package dev.zhoubao.ingest.figure;

import dev.zhoubao.model.Edition;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How it is told whether a count in a bulletin's text is the publisher's own. */
enum Attribution {
    /** By who is said to have done what is counted: a bulletin tells of others, too. */
    BY_SUBJECT,
    /** The text counts what it passed on to many bodies, and names products and articles in quotation marks. */
    BY_SERIES;

    private static final Pattern QUOTED = Pattern.compile("[“「『]([^“”「」『』]{1,400})[”」』]");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int LONGEST_NAME = 12;
    private static final String FILLER = "□";

    static Attribution of(@Nullable Edition edition) {
        return edition == null || edition.series().isMain() ? BY_SUBJECT : BY_SERIES;
    }

    /** The sentence without the words that judge what is quoted and not what is counted; its places stay. */
    String judged(String folded) {
        return this == BY_SUBJECT
                ? folded
                : QUOTED.matcher(folded).replaceAll(quoted -> {
                    String inside = quoted.group(1);
                    boolean name = inside.length() <= LONGEST_NAME
                            && !DIGIT.matcher(inside).find();
                    return name
                            ? FILLER.repeat(inside.length() + 2)
                            : quoted.group().charAt(0) + FILLER.repeat(inside.length()) + "”";
                });
    }
}
