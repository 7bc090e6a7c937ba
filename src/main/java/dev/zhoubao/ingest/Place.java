package dev.zhoubao.ingest;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import java.nio.file.Path;

/** Where a document is stored: its name for people and its absolute place. */
public record Place(String name, String location) {

    public static Place of(String name, Path path) {
        return new Place(name, path.toAbsolutePath().normalize().toString());
    }

    /** The place of an entry of the archive that is stored here. */
    public Place inside(String entry) {
        return new Place(name + "!/" + entry, location + "!/" + entry);
    }

    public Problem warning(Phrase phrase) {
        return new Problem(Severity.WARNING, name, null, phrase, null);
    }

    public Problem error(Phrase phrase) {
        return new Problem(Severity.ERROR, name, null, phrase, null);
    }
}
