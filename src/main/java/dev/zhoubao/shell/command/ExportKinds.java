package dev.zhoubao.shell.command;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.ReportWriter;
import dev.zhoubao.export.csv.CsvWriter;
import dev.zhoubao.export.excel.ExcelWriter;
import dev.zhoubao.export.html.HtmlWriter;
import dev.zhoubao.export.json.JsonWriter;
import dev.zhoubao.export.markdown.MarkdownTemplate;
import dev.zhoubao.export.markdown.MarkdownWriter;
import dev.zhoubao.report.digest.DigestReport;
import dev.zhoubao.report.table.BulletinPictures;
import dev.zhoubao.report.weeks.ShowReport;
import dev.zhoubao.report.workbook.WorkbookReport;
import dev.zhoubao.shell.command.ExportKind.Plain;
import dev.zhoubao.shell.command.ExportKind.Sheet;
import dev.zhoubao.shell.command.ExportKind.Stubs;
import dev.zhoubao.shell.command.ExportKind.Weeks;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
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

    private static final String PICTURES = "also the pictures of the articles, as far as they were fetched";

    /** How {@code export md} writes. */
    record MarkdownExport(
            @Option(longName = "template", description = "a layout of your own, in Mustache") @Nullable
            Path template,

            @Option(longName = "pictures", description = PICTURES)
            boolean pictures) {}

    /** How {@code export xlsx} and {@code export html} write. */
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
                Stubs.LEFT_OUT,
                (given, weeks) -> new WorkbookReport(weeks.labels(), weeks.program(), pictures(given.pictures(), weeks))
                        .of(weeks.bulletins(), weeks.companions()),
                given -> new ExcelWriter()::write);
    }

    private static ExportKind<MarkdownExport> digest() {
        return new ExportKind<>(
                "md",
                "md",
                "a digest in Markdown, in your own layout with --template",
                MarkdownExport.class,
                Stubs.NAMED,
                (given, weeks) -> digest(given.pictures(), weeks),
                given -> given.template() == null
                        ? as(new MarkdownWriter(), Format.MARKDOWN)
                        : MarkdownTemplate.read(given.template())::write,
                MarkdownExport::pictures);
    }

    private static ExportKind<CsvExport> csv() {
        return new ExportKind<>(
                "csv",
                "csv",
                "one row per week, or with --shape tidy one row per figure",
                CsvExport.class,
                Stubs.LEFT_OUT,
                (csv, weeks) -> csv.report(weeks.labels(), weeks.everything()),
                csv -> (report, out) -> {
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
                Stubs.LEFT_OUT,
                (plain, weeks) -> new ShowReport(weeks.labels()).ofAll(weeks.everything()),
                plain -> as(new JsonWriter(), Format.JSON));
    }

    private static ExportKind<PicturesExport> page() {
        return new ExportKind<>(
                "html",
                "html",
                "the digest as one page without scripts or network",
                PicturesExport.class,
                Stubs.NAMED,
                (given, weeks) -> digest(given.pictures(), weeks),
                given -> new HtmlWriter()::write);
    }

    private static @Nullable BulletinPictures pictures(boolean wanted, Weeks weeks) {
        return wanted ? new BulletinPictures(weeks.labels(), weeks.folder()) : null;
    }

    private static Report digest(boolean pictures, Weeks weeks) {
        return new DigestReport(weeks.labels(), weeks.program(), pictures(pictures, weeks))
                .of(weeks.bulletins(), weeks.companions(), weeks.known());
    }

    private static Sheet as(ReportWriter writer, Format format) {
        return (report, out) -> writer.write(report, format, Display.PLAIN, out);
    }
}
