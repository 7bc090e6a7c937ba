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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Pattern WEEKS = Pattern.compile(WEEK + "[\\w:-]+");

    /** The sections that a digest may have. */
    private static final Set<String> SECTIONS =
            Set.of("headline", "notable", "series", "weeks", "sources", "gaps", "method");

    /** Those that a digest of several series has of each; behind the first one their ids end with the series'. */
    private static final Set<String> OF_EACH_SERIES = Set.of("headline", "series");

    /** The columns that a table of a digest may have. */
    private static final Set<String> COLUMNS = Set.of(
            "name",
            "value",
            "unit",
            "before",
            "change",
            "percent",
            "direction",
            "rank",
            "median",
            "from_median",
            "count",
            "total",
            "mean",
            "min",
            "min_week",
            "max",
            "max_week",
            "trend",
            "trend_p",
            "week",
            "start",
            "end",
            "published",
            "grade",
            "title",
            "source",
            "file",
            "sha256",
            "status",
            "known_from",
            "article",
            "line",
            "evidence",
            "product",
            "numbers",
            "high",
            "links");

    private final MarkdownBlocks blocks;

    private final Set<String> fields;
    private final MarkdownTemplate.Known known;

    private TemplateValues(Report report, MarkdownCharts charts, MarkdownTemplate.Known known) {
        this.blocks = new MarkdownBlocks(new Labels(report.lang()), charts);
        this.known = known;
        this.fields = Stream.of(
                        report.blocks(Table.class)
                                .flatMap(table -> table.columns().stream())
                                .map(Column::id),
                        COLUMNS.stream(),
                        known.fields().stream())
                .flatMap(Function.identity())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Map<String, Object> of(Report report, MarkdownCharts charts, MarkdownTemplate.Known known) {
        return new TemplateValues(report, charts, known).report(report);
    }

    /** Values by name; null is the value of a name that others of their kind have. */
    private static final class Values extends LinkedHashMap<String, @Nullable Object> {

        private static final long serialVersionUID = 1L;

        private final transient Predicate<String> absent;

        Values(Predicate<String> absent) {
            this.absent = absent;
        }

        @Override
        public boolean containsKey(Object key) {
            return super.containsKey(key) || absent.test((String) key);
        }
    }

    private boolean isSection(String id) {
        return SECTIONS.contains(id)
                || known.sections().contains(id)
                || known.sections().stream()
                        .anyMatch(series -> OF_EACH_SERIES.stream().anyMatch(part -> id.equals(part + "-" + series)))
                || WEEKS.matcher(id).matches();
    }

    private Map<String, Object> report(Report report) {
        Map<String, Object> properties = new LinkedHashMap<>();
        report.properties().forEach((key, value) -> properties.put(key, MarkdownEscaping.line(value)));
        Map<String, Object> byId = new LinkedHashMap<>();
        report.sections().forEach(section -> byId.put(section.id(), section(section)));
        Map<String, @Nullable Object> named = new Values(this::isSection);
        named.putAll(byId);
        return Map.of(
                "title", MarkdownEscaping.line(report.title()),
                "properties", properties,
                "sections", List.copyOf(byId.values()),
                "section", named,
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

    /** A field that this row lacks, and another row of this or another report has, is null. */
    private Map<String, @Nullable Object> row(Table table, List<Cell> row) {
        Map<String, @Nullable Object> values = new Values(fields::contains);
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            values.put(table.columns().get(i).id(), cell.equals(Cell.absent()) ? null : MarkdownCells.paragraph(cell));
        }
        values.put("cells", row.stream().map(MarkdownCells::paragraph).toList());
        return values;
    }
}
