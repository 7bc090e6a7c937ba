package dev.zhoubao.export;

import java.util.Locale;

/** The formats that a command's result can be shown in. */
public enum Format {
    TABLE("tables that fit the terminal; elsewhere nothing is cut or coloured"),
    VERTICAL("one field per line, for narrow windows and long texts"),
    MARKDOWN("for documents"),
    CSV("the main table; always the same columns, with codes instead of words"),
    TSV("the same, with tabs"),
    JSON("everything, for programs"),
    NDJSON("JSON, one object per line");

    private final String meaning;

    Format(String meaning) {
        this.meaning = meaning;
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
