package dev.zhoubao.shell.export;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.shell.export.ExportKind.Sheet;
import dev.zhoubao.shell.export.ExportKind.SideFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A document that is going to be written: its report is built once, when the first of its files is. */
public final class ExportDocument implements AtomicFile.Content {

    private final Supplier<Report> builder;
    private final Sheet sheet;
    private final Function<Report, SideFolder> sideFiles;
    private @Nullable Report report;

    ExportDocument(Supplier<Report> builder, Sheet sheet, Function<Report, SideFolder> sideFiles) {
        this.builder = builder;
        this.sheet = sheet;
        this.sideFiles = sideFiles;
    }

    private Report report() {
        Report built = report;
        if (built == null) {
            built = builder.get();
            report = built;
        }
        return built;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        sheet.write(report(), out);
    }

    /** What has to lie beside it. */
    public SideFolder beside() {
        return sideFiles.apply(report());
    }
}
