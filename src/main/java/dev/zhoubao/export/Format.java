package dev.zhoubao.export;

import java.util.Locale;

/** The formats that a report can be written in. */
public enum Format {
    TABLE("txt"),
    VERTICAL("txt"),
    MARKDOWN("md"),
    CSV("csv"),
    TSV("tsv"),
    JSON("json"),
    NDJSON("ndjson"),
    XLSX("xlsx"),
    HTML("html");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** The usual ending of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** The word used in commands. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
