package dev.zhoubao.ingest.markdown;

import dev.zhoubao.ingest.ArticleAddress;
import dev.zhoubao.ingest.title.TitleReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The head of an archived article: {@code key: value} lines between two lines of dashes, or with nothing around them
 * ({@link BareHead}), or {@code key = value} between two of plus signs, or one object of JSON or of YAML in braces. It looks
 * like YAML or TOML and mostly is not: titles hold colons, quotes and brackets unescaped, so everything after the first colon is
 * the value. Of what other tools write it knows quotes around a whole value, values folded over indented lines, lists (of which
 * the first entry counts) and comments between entries.
 *
 * @param entries by key as {@link HeadKey} has it, first occurrence first; values are stripped
 * @param end the index of the first line after the head
 */
record FrontMatter(Map<String, Entry> entries, int end) {

    private static final int LONGEST = 1000;

    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

    /** What opens a head, with the name of what it is written in or without. */
    private static final Pattern FENCE = Pattern.compile("\\s*(?:-{3}|\\+{3}|;{3})(?:yaml|toml|json)?\\s*");

    /** What parts entries that stand in braces. */
    private static final Pattern FLOW = Pattern.compile(",\\s*(?=[\"']?[\\p{L}_-]+[\"']?\\s*:)");

    private static final Pattern NAMELESS = Pattern.compile(
            "(?i)null|~|untitled.{0,4}|无标题.{0,4}|未命名.{0,4}|微信(?:公众)?(?:平台|文章|号)|weixin official accounts platform");

    /** A value and its line, from 1. */
    record Entry(String value, int line) {

        /** What parts an entry of JSON from the next. */
        Entry withoutComma() {
            return value.endsWith(",")
                    ? new Entry(
                            HeadValue.of(value.substring(0, value.length() - 1), List.of())
                                    .text(),
                            line)
                    : this;
        }
    }

    static boolean opens(String line) {
        return FENCE.matcher(line).matches() || isJson(line);
    }

    private static boolean isJson(String line) {
        return line.strip().equals("{");
    }

    /** The line that ends a head which this one opens. */
    private static String closing(String line) {
        return isJson(line) ? "}" : line.strip().substring(0, 3);
    }

    /**
     * Reads the head; a document that has none has no entries and starts at its first line. One that never closes it
     * has its head up to the first blank line.
     */
    static FrontMatter read(List<String> lines) {
        if (lines.isEmpty() || !opens(lines.get(0))) {
            return bare(BareHead.of(lines));
        }
        String fence = closing(lines.get(0));
        int end = end(lines, fence);
        Map<String, Entry> entries = entries(lines.subList(0, end), fence.equals("+++") ? '=' : ':');
        if (isJson(lines.get(0)) || fence.equals(";;;")) {
            entries.replaceAll((key, entry) -> entry.withoutComma());
        }
        boolean closed = end < lines.size() && lines.get(end).strip().equals(fence);
        return new FrontMatter(entries, closed ? end + 1 : end);
    }

    /** Entries without a line above them, of which one is a title. */
    private static FrontMatter bare(BareHead head) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(head.lines());
        Map<String, Entry> entries = entries(lines, ':');
        entries.replaceAll((key, entry) -> new Entry(entry.value(), entry.line() - 1));
        FrontMatter bare = new FrontMatter(entries, head.lines().size());
        return bare.title()
                .filter(title -> head.closed() || entries.size() > 1 || TitleReader.holdsName(title))
                .map(title -> bare)
                .orElse(NONE);
    }

    private static Map<String, Entry> entries(List<String> lines, char separator) {
        if (lines.size() > 1 && lines.get(1).stripLeading().startsWith("{")) {
            return flow(String.join(" ", lines.subList(1, lines.size())).strip());
        }
        boolean nests = !isJson(lines.get(0));
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            int at = line.startsWith("#") ? -1 : line.indexOf(separator);
            if (at > 0 && !(nests && entries.size() > 0 && isNested(line))) {
                HeadValue value = HeadValue.of(line.substring(at + 1), lines.subList(i + 1, lines.size()));
                entries.putIfAbsent(HeadKey.of(line.substring(0, at)), new Entry(value.text(), i + 1));
            }
        }
        return entries;
    }

    /** Entries that stand in braces: it is not told in which line of them. */
    private static Map<String, Entry> flow(String text) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String entry : FLOW.split(text.substring(1, text.length() - (text.endsWith("}") ? 1 : 0)))) {
            int at = entry.indexOf(':');
            if (at > 0) {
                String value = HeadValue.of(entry.substring(at + 1), List.of()).text();
                entries.putIfAbsent(HeadKey.of(entry.substring(0, at)), new Entry(value, 2));
            }
        }
        return entries;
    }

    private static boolean isNested(String line) {
        return HeadValue.indented(line) || line.startsWith("- ");
    }

    /** The index of the line that ends the head; dashes below the first heading are a rule of the text. */
    private static int end(List<String> lines, String fence) {
        int most = Math.min(lines.size(), LONGEST);
        int heading = first(most, i -> isHeading(lines, i)).orElse(most);
        return first(heading, i -> lines.get(i).strip().equals(fence))
                .orElseGet(() -> first(heading, i -> lines.get(i).isBlank()).orElse(heading));
    }

    /** A number sign between entries begins a comment, beside a blank line a heading. */
    private static boolean isHeading(List<String> lines, int i) {
        return lines.get(i).startsWith("#")
                && (lines.get(i - 1).isBlank()
                        || i + 1 == lines.size()
                        || lines.get(i + 1).isBlank());
    }

    private static OptionalInt first(int end, IntPredicate test) {
        return IntStream.range(1, end).filter(test).findFirst();
    }

    /** The first of these keys that has a value. */
    Optional<Entry> entry(String... keys) {
        return Stream.of(keys)
                .map(key -> entries.get(HeadKey.of(key)))
                .filter(entry -> entry != null && !entry.value().isEmpty())
                .findFirst();
    }

    Optional<String> value(String... keys) {
        return entry(keys).map(Entry::value);
    }

    /** The title; empty where it is none, but what programs set in its place. */
    Optional<String> title() {
        return value("title").filter(title -> !isNameless(title));
    }

    static boolean isNameless(String title) {
        return NAMELESS.matcher(title).matches();
    }

    /** The first of these keys whose value is an address, with all that stands behind it. */
    Optional<Entry> address(String... keys) {
        return Stream.of(keys)
                .map(this::entry)
                .flatMap(Optional::stream)
                .filter(entry -> ArticleAddress.isWeb(entry.value()))
                .findFirst();
    }
}
