package dev.zhoubao.shell.export;

import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Report;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.ReportWriter;
import dev.zhoubao.export.csv.CsvWriter;
import dev.zhoubao.export.excel.ExcelWriter;
import dev.zhoubao.export.html.HtmlWriter;
import dev.zhoubao.export.html.SvgWriter;
import dev.zhoubao.export.json.JsonWriter;
import dev.zhoubao.export.markdown.MarkdownCharts;
import dev.zhoubao.export.markdown.MarkdownTemplate;
import dev.zhoubao.export.markdown.MarkdownWriter;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.digest.ChartForm;
import dev.zhoubao.report.digest.DigestReport;
import dev.zhoubao.report.digest.DigestReport.Length;
import dev.zhoubao.report.table.BulletinPictures;
import dev.zhoubao.report.weeks.ShowReport;
import dev.zhoubao.report.workbook.WorkbookReport;
import dev.zhoubao.shell.export.ExportKind.Plain;
import dev.zhoubao.shell.export.ExportKind.Sheet;
import dev.zhoubao.shell.export.ExportKind.SideFile;
import dev.zhoubao.shell.export.ExportKind.SideFolder;
import dev.zhoubao.shell.export.ExportKind.Weeks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Option;

/** The kinds of export: a new one is one more here. They are made when they are first asked for. */
public final class ExportKinds {

    private final Supplier<List<ExportKind<?>>> kinds;

    public ExportKinds() {
        this(ExportKinds::usual);
    }

    ExportKinds(Supplier<List<ExportKind<?>>> kinds) {
        this.kinds = kinds;
    }

    private static final String CHARTS = "-charts";
    private static final String SHORT = "the weeks as a table alone, without a section for each";
    private static final String PICTURES =
            "also the pictures of the articles, as far as they were fetched or saved with the page";

    /** How {@code export md} writes. */
    record MarkdownExport(
            @Option(
                    longName = "template",
                    description = "a layout of your own, in Mustache; docs/templates.md lists the names that it sees")
            @Nullable
            Path template,

            @Option(longName = "pictures", description = PICTURES)
            boolean pictures,

            @Option(longName = "short", description = SHORT) boolean brief,

            @Option(
                    longName = "charts",
                    description = "charts as files beside the digest, as Mermaid within it, or none")
            @Nullable
            ChartForm charts)
            implements DigestOptions {

        @Override
        public int weeksInMegabyte() {
            return template == null ? 600 : 0;
        }

        /** Files where there is a place for them. */
        ChartForm form(Weeks weeks) {
            ChartForm usual = weeks.name().isEmpty() ? ChartForm.MERMAID : ChartForm.SVG;
            return charts == null ? usual : charts;
        }
    }

    /** How {@code export html} writes. */
    record PageExport(
            @Option(longName = "pictures", description = PICTURES)
            boolean pictures,

            @Option(longName = "short", description = SHORT) boolean brief)
            implements DigestOptions {

        @Override
        public int weeksInMegabyte() {
            return 165;
        }
    }

    /** How {@code export xlsx} writes. */
    record PicturesExport(
            @Option(longName = "pictures", description = PICTURES)
            boolean pictures) {}

    public List<ExportKind<?>> all() {
        return kinds.get();
    }

    static List<ExportKind<?>> usual() {
        return List.of(workbook(), digest(), csv(), json(), page());
    }

    private static ExportKind<PicturesExport> workbook() {
        return new ExportKind<>(
                "xlsx",
                "xlsx",
                "a workbook with tables and charts",
                PicturesExport.class,
                true,
                (given, weeks) -> new WorkbookReport(weeks.labels(), weeks.program(), pictures(given.pictures(), weeks))
                        .of(weeks.exported()),
                (given, weeks) -> new ExcelWriter()::write);
    }

    private static ExportKind<MarkdownExport> digest() {
        return new ExportKind<>(
                "md",
                "md",
                "a digest in Markdown, in your own layout with --template",
                MarkdownExport.class,
                true,
                (given, weeks) -> digest(given.pictures(), given.brief(), given.form(weeks), weeks),
                (given, weeks) -> markdown(given, charts(given.form(weeks), weeks.name())),
                MarkdownExport::pictures,
                (given, report, weeks) -> new SideFolder(
                        weeks.name() + CHARTS, given.form(weeks) == ChartForm.SVG ? drawings(report) : List.of()));
    }

    private static Sheet markdown(MarkdownExport given, MarkdownCharts charts) throws IOException {
        return given.template() == null
                ? as(new MarkdownWriter(charts), Format.MARKDOWN)
                : MarkdownTemplate.read(given.template(), charts, catalogue())::write;
    }

    private static MarkdownTemplate.Known catalogue() {
        return new MarkdownTemplate.Known(
                Metric.all().map(Metric::id).collect(Collectors.toUnmodifiableSet()),
                Series.ALL.stream().map(Series::id).collect(Collectors.toUnmodifiableSet()));
    }

    private static MarkdownCharts charts(ChartForm form, String name) {
        return form == ChartForm.SVG ? MarkdownCharts.in(name + CHARTS) : MarkdownCharts.MERMAID;
    }

    /** The charts of a report as files of their own. */
    private static List<SideFile> drawings(Report report) {
        SvgWriter writer = new SvgWriter(report.lang());
        return report.blocks(Chart.class)
                .map(chart -> new SideFile(chart.name() + ".svg", out -> writer.write(chart, out)))
                .toList();
    }

    private static ExportKind<CsvExport> csv() {
        return new ExportKind<>(
                "csv",
                "csv",
                "one row per week, or with --shape tidy one row per figure",
                CsvExport.class,
                false,
                (csv, weeks) -> csv.report(weeks.labels(), weeks.bulletins()),
                (csv, weeks) -> (report, out) -> {
                    csv.begin(out);
                    as(new CsvWriter(), Format.CSV).write(report, out);
                });
    }

    private static ExportKind<Plain> json() {
        return new ExportKind<>(
                "json",
                "json",
                "whole bulletins, which load back without loss",
                Plain.class,
                false,
                (plain, weeks) -> new ShowReport(weeks.labels()).ofAll(weeks.bulletins()),
                (plain, weeks) -> as(new JsonWriter(), Format.JSON));
    }

    private static ExportKind<PageExport> page() {
        return new ExportKind<>(
                "html",
                "html",
                "the digest as one page without scripts or network",
                PageExport.class,
                true,
                (given, weeks) -> digest(given.pictures(), given.brief(), ChartForm.SVG, weeks),
                (given, weeks) -> new HtmlWriter()::write);
    }

    private static @Nullable BulletinPictures pictures(boolean wanted, Weeks weeks) {
        return wanted ? new BulletinPictures(weeks.labels(), weeks.pictures(), weeks.copies()) : null;
    }

    private static Report digest(boolean pictures, boolean brief, ChartForm charts, Weeks weeks) {
        return new DigestReport(
                        weeks.labels(),
                        weeks.program(),
                        pictures(pictures, weeks),
                        brief ? Length.SHORT : Length.WHOLE,
                        charts)
                .of(weeks.exported());
    }

    private static Sheet as(ReportWriter writer, Format format) {
        return (report, out) -> writer.write(report, format, Display.PLAIN, out);
    }
}
