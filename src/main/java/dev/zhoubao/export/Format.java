package dev.zhoubao.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that a command's result can be shown in. */
public enum Format {
    TABLE("tables that fit the terminal; elsewhere nothing is cut or coloured"),
    VERTICAL("one field per line, for narrow windows and long texts"),
    MARKDOWN("for documents"),
    CSV("the main table; the same columns for the same command and options, with codes instead of words"),
    TSV("the same, with tabs"),
    JSON("everything, for programs"),
    NDJSON("JSON, one object per line");

    /** The endings that {@link #ofFile} knows. */
    public static final List<String> ENDINGS = List.of("txt", "md", "csv", "tsv", "json", "ndjson");

    private final String meaning;

    Format(String meaning) {
        this.meaning = meaning;
    }

    /** The format that the ending of a file's name says; empty where it says none. */
    public static Optional<Format> ofFile(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt" -> Optional.of(TABLE);
            case "md", "markdown" -> Optional.of(MARKDOWN);
            case "csv" -> Optional.of(CSV);
            case "tsv", "tab" -> Optional.of(TSV);
            case "json" -> Optional.of(JSON);
            case "ndjson", "jsonl" -> Optional.of(NDJSON);
            default -> Optional.empty();
        };
    }

    /** What it is for, in English. */
    public String meaning() {
        return meaning;
    }

    /** The word used in commands. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
