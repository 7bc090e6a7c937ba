package dev.zhoubao.export.markdown;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.report.words.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees of a report: maps, lists and strings of safe Markdown. At the top {@code title}, {@code
 * properties}, {@code sections}, {@code section} (the same by id) and {@code weeks} (the sections of weeks); in a
 * section {@code id}, {@code title}, {@code markdown} (all of it as the program lays it out), {@code paragraphs},
 * {@code quotes}, {@code facts} with {@code label} and {@code value}, {@code tables} and {@code charts}; in a table
 * {@code id}, {@code markdown}, {@code columns} with {@code id} and {@code label}, and {@code rows}; in a row {@code
 * cells}, and each cell by its column's id, null where there is none.
 */
final class TemplateValues {

    private static final String WEEK = "week-";

    private final MarkdownBlocks blocks;

    private final Set<String> fields;

    private TemplateValues(Report report, MarkdownCharts charts) {
        this.blocks = new MarkdownBlocks(new Labels(report.lang()), charts);
        this.fields = report.blocks(Table.class)
                .flatMap(table -> table.columns().stream())
                .map(Column::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Map<String, Object> of(Report report, MarkdownCharts charts) {
        return new TemplateValues(report, charts).report(report);
    }

    private Map<String, Object> report(Report report) {
        Map<String, Object> properties = new LinkedHashMap<>();
        report.properties().forEach((key, value) -> properties.put(key, MarkdownEscaping.line(value)));
        Map<String, Object> byId = new LinkedHashMap<>();
        report.sections().forEach(section -> byId.put(section.id(), section(section)));
        return Map.of(
                "title", MarkdownEscaping.line(report.title()),
                "properties", properties,
                "sections", List.copyOf(byId.values()),
                "section", byId,
                "weeks",
                        byId.entrySet().stream()
                                .filter(entry -> entry.getKey().startsWith(WEEK))
                                .map(Map.Entry::getValue)
                                .toList());
    }

    private Map<String, Object> section(Section section) {
        return Map.of(
                "id", section.id(),
                "title", MarkdownEscaping.line(section.title()),
                "markdown", markdown(section.blocks()),
                "paragraphs", paragraphs(section, Prose.Kind.OWN),
                "quotes", paragraphs(section, Prose.Kind.QUOTED),
                "facts",
                        section.blocks(Facts.class)
                                .flatMap(facts -> facts.facts().stream())
                                .map(TemplateValues::fact)
                                .toList(),
                "tables", section.blocks(Table.class).map(this::table).toList(),
                "charts", section.blocks(Chart.class).map(blocks::visit).toList());
    }

    private String markdown(List<? extends Block> written) {
        return written.stream()
                .map(block -> block.accept(blocks))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> paragraphs(Section section, Prose.Kind kind) {
        return section.blocks(Prose.class)
                .filter(prose -> prose.kind() == kind)
                .flatMap(prose -> prose.paragraphs().stream())
                .map(MarkdownCells::paragraph)
                .toList();
    }

    private static Map<String, Object> fact(Facts.Fact fact) {
        return Map.of("label", MarkdownEscaping.line(fact.label()), "value", MarkdownCells.paragraph(fact.value()));
    }

    private Map<String, Object> table(Table whole) {
        Table table = whole.shown();
        return Map.of(
                "id", table.id(),
                "markdown", blocks.visit(table),
                "columns",
                        table.columns().stream()
                                .map(column ->
                                        Map.of("id", column.id(), "label", MarkdownEscaping.line(column.label())))
                                .toList(),
                "rows", table.rows().stream().map(row -> row(table, row)).toList());
    }

    /** A field that this row lacks, and another row of the report has, is null. */
    private Map<String, @Nullable Object> row(Table table, List<Cell> row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field, null));
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            values.put(table.columns().get(i).id(), cell.equals(Cell.absent()) ? null : MarkdownCells.paragraph(cell));
        }
        values.put("cells", row.stream().map(MarkdownCells::paragraph).toList());
        return values;
    }
}
