package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.ArticleAddress;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.title.OwnTitle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An article's own address where its document has it as a link to the original (阅读原文), above the text or at its end. */
final class OwnAddress {

    /** How many blocks at either end are looked at. */
    private static final int MOST = 8;

    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\P{L}*(?:(?:阅读|查看|点击)*(?:原文|全文)(?:链接|地址|出处)?|view original|original|source|link|url)\\P{L}*");

    private OwnAddress() {}

    static Optional<String> in(List<TextBlock> body) {
        int facts = (int) body.stream()
                .takeWhile(block -> !OwnTitle.holdsFacts(block.text()))
                .count();
        Stream<TextBlock> above = body.stream().limit(Math.min(facts, MOST));
        Stream<TextBlock> below = IntStream.range(Math.max(facts, body.size() - MOST), body.size())
                .mapToObj(body::get);
        return Stream.concat(above, below).flatMap(block -> of(block).stream()).findFirst();
    }

    private static Optional<String> of(TextBlock block) {
        return Optional.ofNullable(block.url())
                .filter(url ->
                        ArticleAddress.isWeb(url) && WORDS.matcher(block.text()).matches());
    }
}
