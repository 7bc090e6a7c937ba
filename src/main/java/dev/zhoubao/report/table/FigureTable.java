package dev.zhoubao.report.table;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.ColumnHints.Target;
import dev.zhoubao.document.LazyRows;
import dev.zhoubao.document.Table;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Level;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Rating;
import dev.zhoubao.model.Source;
import dev.zhoubao.model.Unit;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.report.words.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of bulletins, a row each, with the sentence behind each. */
public final class FigureTable {

    private final Labels labels;
    private final PrintedChanges printed;
    private final Places places;

    public FigureTable(Labels labels) {
        this.labels = labels;
        this.printed = new PrintedChanges(labels);
        this.places = new Places(labels);
    }

    /** The figures of one bulletin, without evidence; the changes it prints are for programs alone where it prints none. */
    public Table plain(Bulletin bulletin) {
        Column change = Column.number("printed_change", labels.text("printed.change"));
        return new Table(
                "figures",
                "",
                List.of(
                        Column.text("metric", labels.text("metrics.id")).asData(),
                        Column.text("name", labels.text("metric")),
                        Column.number("value", labels.text("value")),
                        Column.text("unit", labels.text("unit")),
                        PrintedChanges.in(bulletin) ? change : change.asData()),
                bulletin.figures().values().stream().map(this::facts).toList());
    }

    /** The figures of one bulletin by name, each with its sentence and its place. */
    public Table brief(Bulletin bulletin) {
        return new Table(
                "figures-" + bulletin.name(),
                "",
                List.of(
                        Column.text("name", labels.text("metric")),
                        Column.number("value", labels.text("value")),
                        Column.text("unit", labels.text("unit")),
                        Column.number("line", labels.text("line")),
                        Column.text("evidence", labels.text("evidence"))),
                bulletin.figures().values().stream()
                        .map(figure -> List.of(
                                Cell.text(labels.metric(figure.metric())),
                                value(figure),
                                unit(figure.metric().unit()),
                                places.cell(
                                        bulletin.source().locator(),
                                        figure.evidence().line()),
                                Cell.text(Defanging.text(figure.evidence().text()))))
                        .toList());
    }

    /** The figures of one bulletin, each with its sentence. */
    public Table withEvidence(Bulletin bulletin) {
        List<Column> columns = new ArrayList<>(plain(bulletin).columns());
        columns.add(Column.number("line", labels.text("line")));
        columns.add(Column.text("evidence", labels.text("evidence")));
        return new Table(
                "figures",
                "",
                columns,
                bulletin.figures().values().stream()
                        .map(figure -> factsAndEvidence(bulletin.source(), figure))
                        .toList());
    }

    /** The grades and figures of several bulletins, each row with week, sentence, line, document and the metric's id. */
    public Table ofAll(List<Bulletin> bulletins) {
        boolean withChanges = bulletins.stream().anyMatch(PrintedChanges::in);
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("week", labels.text("week")).leadingTo("bulletins", "week"),
                Column.date("start", labels.text("start")),
                Column.text("name", labels.text("metric"))
                        .leadingTo(new Target("summary", "name").orElse(new Target("bulletins", "week"))),
                Column.number("value", labels.text("value")),
                Column.text("unit", labels.text("unit")),
                Column.text("rating", labels.text("figures.rating"))));
        if (withChanges) {
            columns.add(Column.number("printed_change", labels.text("printed.change")));
        }
        columns.add(Column.text("evidence", labels.text("evidence")));
        columns.add(Column.number("line", labels.text("line")));
        columns.add(Column.text("line_unit", labels.text("figures.lineUnit")));
        columns.add(Column.text("file", labels.text("document")));
        columns.add(Column.text("metric", labels.text("figures.id")));
        List<FigureRow> found = bulletins.stream()
                .flatMap(bulletin -> found(bulletin, withChanges))
                .toList();
        return new Table("figures", "", columns, new LazyRows<>(found, this::row));
    }

    /** A grade or figure of a bulletin; its cells are made when they are asked for. */
    private record FigureRow(Bulletin bulletin, String id, Evidence evidence, Supplier<List<Cell>> facts) {}

    private Stream<FigureRow> rated(Bulletin bulletin, String id, @Nullable Rating<?> given, boolean withChange) {
        return Stream.ofNullable(given)
                .map(rating -> new FigureRow(
                        bulletin, id, rating.evidence(), () -> grade(bulletin, id, rating.level(), withChange)));
    }

    private Stream<FigureRow> found(Bulletin bulletin, boolean withChange) {
        Stream<FigureRow> grade = rated(bulletin, "grade", bulletin.rating(), withChange);
        Stream<FigureRow> threat = rated(bulletin, "vulnerability-grade", bulletin.threat(), withChange);
        Stream<FigureRow> figures = bulletin.figures().values().stream()
                .map(figure -> new FigureRow(
                        bulletin, figure.metric().id(), figure.evidence(), () -> figure(bulletin, figure, withChange)));
        return Stream.concat(Stream.concat(grade, threat), figures);
    }

    /** What no row sums up leads to the week instead, by its code. */
    private static Cell leading(String name, Bulletin bulletin) {
        return Cell.coded(bulletin.name(), name);
    }

    private static Cell value(Figure figure) {
        return Cell.number(figure.value().decimal());
    }

    private List<Cell> grade(Bulletin bulletin, String id, Level level, boolean withChange) {
        String name = labels.text(id.equals("grade") ? "grade" : "vulnerabilityGrade");
        List<Cell> facts = new ArrayList<>(List.of(
                leading(name, bulletin),
                Cell.absent(),
                Cell.absent(),
                Cell.coded(level.chinese(), labels.grade(level))));
        if (withChange) {
            facts.add(Cell.absent());
        }
        return facts;
    }

    private List<Cell> figure(Bulletin bulletin, Figure figure, boolean withChange) {
        Metric metric = figure.metric();
        List<Cell> facts = new ArrayList<>(
                List.of(leading(labels.metric(metric), bulletin), value(figure), unit(metric.unit()), Cell.absent()));
        if (withChange) {
            facts.add(printed.percent(figure));
        }
        return facts;
    }

    private List<Cell> row(FigureRow found) {
        Source source = found.bulletin().source();
        List<Cell> row = new ArrayList<>(List.of(
                Cell.text(found.bulletin().name()),
                Cell.dayOf(found.bulletin().edition().start())));
        row.addAll(found.facts().get());
        row.add(Cell.text(found.evidence().text()));
        row.add(Cell.number(found.evidence().line()));
        row.add(Cell.text(labels.text("figures.lineUnit." + source.locator())));
        row.add(Cell.link(source.file(), source.url()));
        row.add(Cell.text(found.id()));
        return row;
    }

    private Cell unit(Unit unit) {
        return Cell.coded(unit.chinese(), labels.unit(unit));
    }

    private List<Cell> factsAndEvidence(Source source, Figure figure) {
        List<Cell> row = new ArrayList<>(facts(figure));
        row.add(places.cell(source.locator(), figure.evidence().line()));
        row.add(Cell.text(figure.evidence().text()));
        return row;
    }

    private List<Cell> facts(Figure figure) {
        Metric metric = figure.metric();
        return List.of(
                Cell.text(metric.id()),
                Cell.text(labels.metric(metric)),
                value(figure),
                unit(metric.unit()),
                printed.cell(figure));
    }
}
