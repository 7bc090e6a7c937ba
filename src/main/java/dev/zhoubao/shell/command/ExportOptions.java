package dev.zhoubao.shell.command;

import dev.zhoubao.language.Lang;
import dev.zhoubao.shell.grammar.SeriesId;
import java.nio.file.Path;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Option;

/** What every export takes. */
record ExportOptions(
        @Option(longName = "year", description = "only weeks of this year") @Nullable
        Year year,

        @Option(
                longName = "out",
                description = "the file to write, instead of one under exports/; - is standard output")
        @Nullable
        Path out,

        @Option(longName = "lang", description = "the language of the labels") @Nullable
        Lang lang,

        @Option(longName = "paths", description = "names of documents, from the library on or in full") @Nullable
        PathForm paths,

        @Option(
                longName = "series",
                description =
                        "weeks of this series, or of all; else xlsx, md and html have all, the others those that list shows")
        @Nullable
        SeriesId series,

        @Option(longName = "force", description = "replace an existing file")
        boolean force,

        @Option(longName = "dry-run", description = "say what would be written, and write nothing")
        boolean dryRun) {

    /** How documents are named in a file that others get. */
    enum PathForm {
        RELATIVE,
        ABSOLUTE
    }

    PathForm form() {
        return paths == null ? PathForm.RELATIVE : paths;
    }
}
