package dev.zhoubao.shell;

import dev.zhoubao.export.Format;

/** What {@code export} can write. */
enum ExportFormat {
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
