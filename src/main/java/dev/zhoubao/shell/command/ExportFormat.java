package dev.zhoubao.shell.command;

import dev.zhoubao.export.Format;

/** What {@code export} can write. */
public enum ExportFormat {
    XLSX(Format.XLSX),
    MD(Format.MARKDOWN),
    CSV(Format.CSV),
    JSON(Format.JSON),
    HTML(Format.HTML);

    private final Format format;

    ExportFormat(Format format) {
        this.format = format;
    }

    Format format() {
        return format;
    }
}
