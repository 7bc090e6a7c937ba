package dev.zhoubao.ingest;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import java.nio.file.Path;

/** Where a document is stored: its name for people and its absolute place. */
public record DocumentLocation(String name, String location) {

    /** Stands between the name of a document and that of what lies in it. */
    public static final String INSIDE = "!/";

    public static DocumentLocation of(String name, Path path) {
        return new DocumentLocation(name, path.toAbsolutePath().normalize().toString());
    }

    /** The place of an entry of the archive that is stored here. */
    public DocumentLocation inside(String entry) {
        return new DocumentLocation(name + INSIDE + entry, location + INSIDE + entry);
    }

    public Problem warning(Phrase phrase) {
        return new Problem(Severity.WARNING, name, null, phrase, null);
    }

    public Problem error(Phrase phrase) {
        return new Problem(Severity.ERROR, name, null, phrase, null);
    }
}
