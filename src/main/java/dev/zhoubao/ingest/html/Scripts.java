package dev.zhoubao.ingest.html;

import java.util.Map;
import java.util.Optional;

/**
 * The scripts of a page, parted from its markup: nearly all of a saved page is script, and of it only a few variables
 * count.
 *
 * @param rest the markup without the scripts, on the same lines as before; what lies beyond {@link ParsedPage#LONGEST} may be
 *     missing
 * @param variables the strings that the variables of interest, and the statements of JSON-LD, are first given, blank ones left out
 * @param data what the page's object of data holds
 */
record Scripts(String rest, Map<String, String> variables, ScriptObject data) {

    Scripts {
        variables = Map.copyOf(variables);
    }

    static Scripts takenFrom(String text) {
        return new ScriptsReader(text).scripts();
    }

    Optional<String> value(String variable) {
        return Optional.ofNullable(variables.get(variable));
    }

    /** A string of the page's object of data, as text on one line. */
    Optional<String> datum(String path) {
        return data.first(path).map(text -> ScriptString.plain(text.literal()).strip());
    }
}
