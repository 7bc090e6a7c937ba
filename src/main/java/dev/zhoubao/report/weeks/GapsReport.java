package dev.zhoubao.report.weeks;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.library.WeekMention;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Source;
import dev.zhoubao.model.Status;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The weeks without a full copy: why they are known, and where their articles are. */
public record GapsReport(Labels labels) {

    /** Of all weeks. */
    public Report of(List<KnownWeek> weeks) {
        return of(weeks, "", 1);
    }

    /**
     * @param range what it is called; empty for all weeks
     * @param loaded how many weeks are: without one, there is nothing to tell a gap from
     */
    public Report of(List<KnownWeek> weeks, String range, int loaded) {
        List<Block> blocks = new ArrayList<>(List.of(table(weeks)));
        if (weeks.isEmpty()) {
            blocks.add(Prose.of(
                    loaded == 0
                            ? labels.text("gaps.none.loaded")
                            : range.isEmpty() ? labels.text("gaps.none") : labels.text("gaps.none.within", range)));
        }
        weeks.stream()
                .filter(week -> week.status() == Status.MISSING)
                .findFirst()
                .ifPresent(missing -> blocks.add(Prose.of(labels.text("gaps.missing"))));
        List<KnownWeek> linked =
                weeks.stream().filter(week -> week.url() != null).toList();
        if (!linked.isEmpty()) {
            blocks.add(Prose.of(labels.text("gaps.fetch", String.valueOf(linked.size()), commands(linked, range))));
        }
        return new Report(
                "gaps",
                labels.text("gaps.title"),
                List.of(new Section("gaps", "", blocks)),
                weeks.stream().map(GapsReport::data).toList());
    }

    /** What fetches these weeks: a command for each series. */
    private static String commands(List<KnownWeek> linked, String range) {
        return linked.stream()
                .map(KnownWeek::edition)
                .collect(Collectors.groupingBy(Edition::series, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing(weeks -> !weeks.get(0).series().isMain()))
                .map(weeks -> command(weeks, range))
                .collect(Collectors.joining(", "));
    }

    /** @param weeks of one series */
    private static String command(List<Edition> weeks, String range) {
        Series series = weeks.get(0).series();
        if (series.isMain() || range.startsWith(series.id() + ":")) {
            return ("fetch " + range).strip();
        }
        String first = weeks.get(0).name();
        String last = weeks.get(weeks.size() - 1).name();
        return "fetch " + first + (first.equals(last) ? "" : ".." + last);
    }

    private Table table(List<KnownWeek> weeks) {
        Column file = Column.text("file", labels.text("file"));
        List<Column> columns = List.of(
                Column.text("week", labels.text("week")),
                Column.date("start", labels.text("start")).asExtra(),
                Column.date("end", labels.text("end")).asExtra(),
                Column.text("status", labels.text("status")),
                Column.text("known_from", labels.text("gaps.known")),
                Column.text("url", labels.text("url")),
                weeks.stream().anyMatch(week -> week.source().isPresent()) ? file.asExtra() : file.asData(),
                Column.number("weeks", labels.text("summary.count")).asData());
        return new Table("gaps", "", columns, weeks.stream().map(this::row).toList());
    }

    private List<Cell> row(KnownWeek week) {
        return List.of(
                Cell.text(week.edition().name()),
                Cell.dayOf(week.edition().start()),
                Cell.dayOf(week.edition().end()),
                Cell.coded(week.status().toString(), labels.status(week.status())),
                knownFrom(week),
                Cell.addressOf(week.url()),
                Cell.textOf(week.source().map(Source::file).orElse(null)),
                Cell.number(week.span().weeks()));
    }

    /** The weeks that list it; for missing weeks the neighbours, which is no mention. */
    private Cell knownFrom(KnownWeek week) {
        String listed = String.join(", ", week.knownFrom());
        if (week.status() == Status.MISSING) {
            String weeks = week.edition()
                    .series()
                    .range(week.between().get(0), week.between().get(1));
            String words = week.span().weeks() > 1
                    ? labels.text(
                            "gaps.between.many",
                            weeks,
                            String.valueOf(week.span().weeks()))
                    : weeks;
            return Cell.coded("", words, Tone.FAINT);
        }
        return listed.isEmpty() ? Cell.absent() : Cell.text(listed);
    }

    private static Map<String, @Nullable Object> data(KnownWeek week) {
        JsonObject data = new JsonObject()
                .put("week", week.edition().name())
                .put("start", week.edition().start())
                .put("end", week.edition().end())
                .put("status", week.status().toString())
                .put("url", week.url())
                .put("known_from", week.knownFrom())
                .put("title", week.title())
                .put("links", week.mentions().stream().map(GapsReport::link).toList())
                .putIfKnown("file", week.source().map(Source::file).orElse(null));
        if (week.status() == Status.MISSING) {
            data.put("weeks", week.span().weeks()).put("between", week.between());
        }
        return data.map();
    }

    private static Map<String, @Nullable Object> link(WeekMention mention) {
        return new JsonObject()
                .putIfKnown("week", mention.week())
                .putIfKnown("file", mention.file())
                .put("url", mention.url())
                .map();
    }
}
