package dev.zhoubao.export.html;

import dev.zhoubao.document.Section;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Links to sections, those of a group folded together. */
record HtmlContents(HtmlEscaping html, Labels labels) {

    String of(List<Section> sections) {
        List<Section> titled =
                sections.stream().filter(section -> !section.title().isEmpty()).toList();
        return "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">" + html.words(labels.text("contents"))
                + "</h2>\n" + list(titled) + "</nav>\n";
    }

    private String list(List<Section> sections) {
        StringBuilder items = new StringBuilder("<ul>\n");
        Map<String, List<Section>> groups = new LinkedHashMap<>();
        sections.forEach(section -> groups.computeIfAbsent(
                        section.group().isEmpty() ? "#" + section.id() : section.group(), key -> new ArrayList<>())
                .add(section));
        groups.values()
                .forEach(group -> items.append(group.get(0).group().isEmpty() ? item(group.get(0)) : folded(group)));
        return items.append("</ul>\n").toString();
    }

    private String folded(List<Section> group) {
        return "<li><details><summary>" + html.words(group.get(0).group()) + " (" + group.size()
                + ")</summary>\n<ul>\n" + group.stream().map(this::item).collect(Collectors.joining())
                + "</ul>\n</details></li>\n";
    }

    private String item(Section section) {
        return "<li><a href=\"#" + HtmlEscaping.id(section.id()) + "\">" + html.words(section.title()) + "</a></li>\n";
    }
}
