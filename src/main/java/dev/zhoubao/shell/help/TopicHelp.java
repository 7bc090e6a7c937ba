package dev.zhoubao.shell.help;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.help.Topic.Entry;
import dev.zhoubao.shell.help.Topic.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The help on one topic. */
public record TopicHelp(Labels labels) {

    public Report of(Topic topic) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < topic.parts().size(); i++) {
            Part part = topic.parts().get(i);
            sections.add(Section.of("part" + (i + 1), said(part.title()), table(part)));
        }
        sections.add(Section.of(
                "remarks", "", Prose.of(topic.remarks().stream().map(this::said).toArray(String[]::new))));
        String title = labels.phrase(Phrase.of("{0}: {1}", topic.name(), said(topic.title())));
        return new Report("help", title, sections, data(topic));
    }

    private Table table(Part part) {
        boolean withUsual =
                part.entries().stream().anyMatch(entry -> !entry.usual().isEmpty());
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("form", labels.phrase(Phrase.of("form"))),
                Column.text("meaning", labels.phrase(Phrase.of("meaning")))));
        if (withUsual) {
            columns.add(Column.text("default", labels.phrase(Phrase.of("default"))));
        }
        return new Table(
                "forms",
                "",
                columns,
                part.entries().stream().map(entry -> row(entry, withUsual)).toList());
    }

    private List<Cell> row(Entry entry, boolean withUsual) {
        List<Cell> row = new ArrayList<>(List.of(Cell.text(entry.form()), Cell.text(said(entry.meaning()))));
        if (withUsual) {
            row.add(Cell.text(said(entry.usual())));
        }
        return row;
    }

    private Map<String, Object> data(Topic topic) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("topic", topic.name());
        data.put("title", said(topic.title()));
        data.put("forms", topic.entries().map(this::data).toList());
        data.put("remarks", topic.remarks().stream().map(this::said).toList());
        return data;
    }

    private Map<String, Object> data(Entry entry) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("form", entry.form());
        data.put("meaning", said(entry.meaning()));
        if (!entry.usual().isEmpty()) {
            data.put("default", said(entry.usual()));
        }
        return data;
    }

    private String said(String text) {
        return labels.phrase(Phrase.of(text));
    }
}
