package dev.zhoubao.ingest.markdown;

import dev.zhoubao.ingest.ArticleAddress;
import dev.zhoubao.ingest.title.TitleReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The head of an archived article: {@code key: value} lines between two lines of dashes, or with nothing around them
 * before the first blank line (MultiMarkdown, Org), or {@code key = value} between two of plus signs, or one object of JSON with
 * a line for each entry. Keys may be Chinese. It looks like YAML or TOML and mostly is not: titles hold colons, quotes and brackets unescaped, so
 * everything after the first colon is the value. Of what other tools write it knows quotes around a whole value, values
 * folded over indented lines, lists (of which the first entry counts) and comments between entries.
 *
 * @param entries by key in small letters, first occurrence first; values are stripped
 * @param end the index of the first line after the head
 */
record FrontMatter(Map<String, Entry> entries, int end) {

    private static final int LONGEST = 1000;

    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

    private static final int MOST_BARE = 40;

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("标题", "title"),
            Map.entry("题目", "title"),
            Map.entry("日期", "date"),
            Map.entry("时间", "date"),
            Map.entry("发布日期", "date"),
            Map.entry("发布时间", "date"),
            Map.entry("发表时间", "date"),
            Map.entry("来源", "source"),
            Map.entry("作者", "author"),
            Map.entry("链接", "url"),
            Map.entry("网址", "url"),
            Map.entry("地址", "url"),
            Map.entry("原文", "url"),
            Map.entry("原文链接", "url"),
            Map.entry("编辑", "editor"),
            Map.entry("责任编辑", "editor"),
            Map.entry("栏目", "category"),
            Map.entry("分类", "category"),
            Map.entry("标签", "tags"),
            Map.entry("关键词", "tags"),
            Map.entry("公众号", "author"));

    /** A key with its colon, or the next line of a value; no sentence. */
    private static final Pattern BARE = Pattern.compile("^(?:(?:#\\+)?[A-Za-z][A-Za-z0-9 _-]{0,30}:(?:\\s|$)|(?:"
            + String.join("|", CHINESE.keySet()) + ")\\s*[:：]|[ \\t]+\\S)[^。]*$");

    /** In an indented line of the bulletin, which goes on with no entry. */
    private static final Pattern TEXT = Pattern.compile("评价|事件|漏洞|\\d\\s*[起个]");

    private static final Pattern ORG = Pattern.compile("^#\\+");

    private static final Pattern COLON = Pattern.compile("^([^:：]{1,8})：");

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
        return line.strip().equals("---") || isToml(line) || isJson(line);
    }

    private static boolean isJson(String line) {
        return line.strip().equals("{");
    }

    /** The line that ends a head which this one opens. */
    private static String closing(String line) {
        return isJson(line) ? "}" : line.strip();
    }

    private static boolean isToml(String line) {
        return line.strip().equals("+++");
    }

    /**
     * Reads the head; a document that has none has no entries and starts at its first line. One that never closes it
     * has its head up to the first blank line.
     */
    static FrontMatter read(List<String> lines) {
        if (lines.isEmpty() || !opens(lines.get(0))) {
            return bare(lines);
        }
        String fence = closing(lines.get(0));
        int end = end(lines, fence);
        Map<String, Entry> entries = entries(lines.subList(0, end), isToml(fence) ? '=' : ':');
        if (isJson(lines.get(0))) {
            entries.replaceAll((key, entry) -> entry.withoutComma());
        }
        boolean closed = end < lines.size() && lines.get(end).strip().equals(fence);
        return new FrontMatter(entries, closed ? end + 1 : end);
    }

    /** Entries without a line above them, of which one is a title, up to the first line that is none. */
    private static FrontMatter bare(List<String> lines) {
        int end = 0;
        while (end < lines.size()
                && end <= MOST_BARE
                && BARE.matcher(lines.get(end)).find()
                && !(HeadValue.indented(lines.get(end))
                        && TEXT.matcher(lines.get(end)).find())) {
            end++;
        }
        if (end == 0 || end > MOST_BARE || HeadValue.indented(lines.get(0))) {
            return NONE;
        }
        List<String> head = new ArrayList<>(List.of(""));
        lines.subList(0, end)
                .forEach(line -> head.add(
                        ORG.matcher(COLON.matcher(line).replaceFirst("$1:")).replaceFirst("")));
        Map<String, Entry> entries = entries(head, ':');
        entries.replaceAll((key, entry) -> new Entry(entry.value(), entry.line() - 1));
        FrontMatter bare = new FrontMatter(entries, end);
        boolean closed = end == lines.size() || lines.get(end).isBlank() || entries.size() > 1;
        return bare.title()
                .filter(title -> closed || TitleReader.holdsName(title))
                .map(title -> bare)
                .orElse(NONE);
    }

    private static Map<String, Entry> entries(List<String> lines, char separator) {
        boolean nests = !isJson(lines.get(0));
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            int at = line.startsWith("#") ? -1 : line.indexOf(separator);
            if (at > 0 && !(nests && entries.size() > 0 && isNested(line))) {
                String key =
                        HeadValue.of(line.substring(0, at), List.of()).text().toLowerCase(Locale.ROOT);
                HeadValue value = HeadValue.of(line.substring(at + 1), lines.subList(i + 1, lines.size()));
                entries.putIfAbsent(CHINESE.getOrDefault(key, key), new Entry(value.text(), i + 1));
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
                .map(entries::get)
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

    /** The first of these keys whose value is an address. */
    Optional<String> address(String... keys) {
        return Stream.of(keys)
                .map(this::value)
                .flatMap(Optional::stream)
                .filter(ArticleAddress::isWeb)
                .map(address -> address.split("\\s", 2)[0])
                .findFirst();
    }
}
