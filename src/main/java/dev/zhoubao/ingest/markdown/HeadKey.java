package dev.zhoubao.ingest.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the entries of heads are called, by one name whatever the tool: in small letters, without what joins their words. */
final class HeadKey {

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("标题", "title"),
            Map.entry("题目", "title"),
            Map.entry("日期", "date"),
            Map.entry("时间", "date"),
            Map.entry("发布", "date"),
            Map.entry("发布于", "date"),
            Map.entry("发布日期", "date"),
            Map.entry("发布时间", "date"),
            Map.entry("发表于", "date"),
            Map.entry("发表日期", "date"),
            Map.entry("发表时间", "date"),
            Map.entry("创建时间", "created"),
            Map.entry("创建日期", "created"),
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

    /** Those of the day of publication; those of the day of its making count where there is none of them. */
    static final List<String> DATES = List.of(
            "date",
            "published",
            "publish date",
            "published at",
            "publish time",
            "published time",
            "published on",
            "date published",
            "publication date",
            "pubdate",
            "pubtime",
            "publish",
            "post date",
            "posted",
            "release date",
            "revdate",
            "datetime",
            "time",
            "created",
            "created at",
            "created time",
            "date created",
            "creation date");

    private static final Pattern JOINTS = Pattern.compile("[\\s_-]");

    private HeadKey() {}

    static String of(String printed) {
        String key = HeadValue.of(printed, List.of()).text().toLowerCase(Locale.ROOT);
        return CHINESE.getOrDefault(key, JOINTS.matcher(key).replaceAll(""));
    }

    static Set<String> chinese() {
        return CHINESE.keySet();
    }
}
