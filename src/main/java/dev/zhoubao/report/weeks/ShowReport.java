package dev.zhoubao.report.weeks;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Picture;
import dev.zhoubao.model.Source;
import dev.zhoubao.report.table.AlertTable;
import dev.zhoubao.report.table.BulletinData;
import dev.zhoubao.report.table.FigureTable;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.report.words.Places;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One bulletin whole: facts, figures, text, links, pictures. */
public record ShowReport(Labels labels) {

    private static final int AFTER_GRADE = 6;
    private static final int AFTER_FIGURES = 2;

    /** The bulletin with its figures alone, at the address from which it was saved. */
    public Report of(Bulletin bulletin) {
        return of(bulletin, bulletin.source().url());
    }

    /** @param address where the week is published; null where nothing says so */
    public Report of(Bulletin bulletin, @Nullable String address) {
        return report(bulletin, new FigureTable(labels).plain(bulletin), facts(bulletin, address));
    }

    /**
     * The bulletin with the sentence behind every figure and the grade.
     *
     * @param address where the week is published; null where nothing says so
     */
    public Report withEvidence(Bulletin bulletin, @Nullable String address) {
        List<Fact> facts = new ArrayList<>(facts(bulletin, address));
        if (bulletin.rating() != null) {
            facts.add(evidence("grade", bulletin.source(), bulletin.rating().evidence()));
        }
        if (bulletin.threat() != null) {
            facts.add(evidence(
                    "vulnerabilityGrade", bulletin.source(), bulletin.threat().evidence()));
        }
        return report(bulletin, new FigureTable(labels).withEvidence(bulletin), facts);
    }

    private Fact evidence(String key, Source source, Evidence evidence) {
        String place = new Places(labels).words(source.locator(), evidence.line());
        String label = labels.aside(labels.text("evidence"), labels.text(key) + labels.text("series.join") + place);
        return new Fact(label, Cell.text(evidence.text()));
    }

    /** Several bulletins whole. */
    public Report ofAll(List<Bulletin> bulletins) {
        List<Section> sections = bulletins.stream()
                .flatMap(bulletin -> of(bulletin).sections().stream())
                .toList();
        return new Report(
                "bulletins",
                labels.text("list.title"),
                sections,
                bulletins.stream().map(BulletinData::whole).toList());
    }

    private Report report(Bulletin bulletin, Table figures, List<Fact> facts) {
        List<Cell> paragraphs = bulletin.paragraphs().stream()
                .map(paragraph -> Cell.text(paragraph.text()))
                .toList();
        List<Section> sections = new ArrayList<>(List.of(
                Section.of("facts", "", new Facts(facts)),
                Section.of("figures", labels.text("show.figures"), figures),
                Section.of("text", labels.text("show.text"), new Prose(paragraphs)),
                Section.of("links", labels.text("show.links"), links(bulletin)),
                Section.of("pictures", labels.text("show.pictures"), pictures(bulletin))));
        if (!bulletin.alerts().isEmpty()) {
            sections.add(
                    AFTER_FIGURES,
                    Section.of("alerts", labels.text("alerts.title"), new AlertTable(labels).of(bulletin)));
        }
        return new Report(
                "show",
                labels.text("show.title", labels.fullName(bulletin.edition())),
                sections,
                BulletinData.whole(bulletin));
    }

    private List<Fact> facts(Bulletin bulletin, @Nullable String address) {
        Source source = bulletin.source();
        Period period = bulletin.edition().period();
        List<Fact> facts = new ArrayList<>(List.of(
                fact("title", Cell.text(bulletin.title(), Tone.STRONG)),
                fact("week", Cell.text(labels.shortAndOfficialName(bulletin.edition()))),
                fact("period", Cell.textOf(period == null ? null : labels.period(period))),
                fact("published", Cell.dayOf(source.published())),
                fact("fetched", Cell.momentOf(source.fetched())),
                fact("grade", Cell.orAbsent(bulletin.grade().map(grade -> Cell.text(labels.grade(grade))))),
                fact("status", Cell.text(labels.status(bulletin.status()))),
                fact("account", Cell.textOf(source.account())),
                fact("feed", Cell.textOf(source.feed())),
                fact("article", Cell.textOf(name(source))),
                fact("url", Cell.addressOf(address)),
                fact("file", Cell.text(source.file())),
                fact("sha256", Cell.text(source.sha256()))));
        bulletin.threatLevel()
                .ifPresent(level -> facts.add(AFTER_GRADE, fact("vulnerabilityGrade", Cell.text(labels.grade(level)))));
        if (bulletin.grade().isEmpty() && !bulletin.series().isMain()) {
            facts.remove(AFTER_GRADE - 1);
        }
        return facts;
    }

    private static @Nullable String name(Source source) {
        return source.article() == null ? null : source.article().toString();
    }

    private Fact fact(String key, Cell value) {
        return new Fact(labels.text(key), value);
    }

    private Table links(Bulletin bulletin) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ArticleLink link : bulletin.links()) {
            rows.add(List.of(
                    Cell.text(link.edition().name()),
                    Cell.dayOf(link.edition().start()),
                    Cell.dayOf(link.edition().end()),
                    Cell.addressOf(link.url())));
        }
        return new Table(
                "links",
                "",
                List.of(
                        Column.text("week", labels.text("week")),
                        Column.date("start", labels.text("start")),
                        Column.date("end", labels.text("end")).asExtra(),
                        Column.text("url", labels.text("url"))),
                rows);
    }

    /** With the files that hold them, where any does. */
    private Table pictures(Bulletin bulletin) {
        boolean copied = bulletin.pictures().stream().anyMatch(picture -> picture.file() != null);
        List<Column> columns = new ArrayList<>(
                List.of(Column.number("line", labels.text("line")), Column.text("url", labels.text("url"))));
        if (copied) {
            columns.add(Column.text("file", labels.text("file")));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Picture picture : bulletin.pictures()) {
            List<Cell> row =
                    new ArrayList<>(List.of(Cell.number(picture.line()), new Cell.Link(picture.url(), picture.url())));
            if (copied) {
                row.add(Cell.textOf(picture.file()));
            }
            rows.add(row);
        }
        return new Table("pictures", "", columns, rows);
    }
}
