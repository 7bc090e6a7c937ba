package dev.zhoubao.export.markdown;

import dev.zhoubao.document.Section;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Links to sections, an item each; those of a group in one item. */
record MarkdownContents(IdentityHashMap<Section, String> anchors) {

    String of(List<Section> sections) {
        Map<String, List<Section>> items = new LinkedHashMap<>();
        for (Section section : sections) {
            // No group begins like this.
            String key = section.group().isEmpty() ? "#" + section.id() : section.group();
            items.computeIfAbsent(key, absent -> new ArrayList<>()).add(section);
        }
        return items.values().stream().map(this::item).collect(Collectors.joining());
    }

    private String item(List<Section> group) {
        String head = group.get(0).group().isEmpty()
                ? ""
                : "**" + MarkdownEscaping.text(group.get(0).group()) + "** (" + group.size() + "): ";
        return "- " + head + group.stream().map(this::link).collect(Collectors.joining(", ")) + "\n";
    }

    private String link(Section section) {
        return MarkdownEscaping.jump(section.title(), anchors.getOrDefault(section, ""));
    }
}
