package dev.zhoubao.ingest.markdown;

import dev.zhoubao.ingest.ArticleAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The address that a note-taking program writes in a line of the text, below the title ({@code - **URL**: https://…}) or
 * at the end ({@code source_url: https://…}).
 */
final class AddressLine {

    /** How many lines at either end are looked at. */
    private static final int MOST = 12;

    private static final int LONGEST = 2_100;

    private static final Pattern KEYED = Pattern.compile(
            "(?i)[-*+•>\\s]{0,6}(?:url|link|original|source(?:[ _-]?url)?|原文(?:链接|地址)?|文章(?:链接|地址)|链接|网址|来源)[*\\s]{0,4}[:：]{1,2}[*\\s<]{0,4}(https?://[^\\s>]+)>?");

    private AddressLine() {}

    static Optional<String> in(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> i < MOST || i >= lines.size() - MOST)
                .mapToObj(i -> lines.get(i).text())
                .filter(line -> line.length() <= LONGEST)
                .map(KEYED::matcher)
                .filter(Matcher::matches)
                .map(keyed -> keyed.group(1))
                .filter(ArticleAddress::isWeb)
                .findFirst();
    }
}
