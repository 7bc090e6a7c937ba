package dev.zhoubao.ingest;

import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;

/** Where a document is stored: its name for people and its absolute place. */
record Place(String name, String location) {

    /** The place of an entry of the archive that is stored here. */
    Place inside(String entry) {
        return new Place(name + "!/" + entry, location + "!/" + entry);
    }

    Problem warning(String message) {
        return new Problem(Severity.WARNING, name, null, message, null);
    }

    Problem error(String message) {
        return new Problem(Severity.ERROR, name, null, message, null);
    }
}
