package dev.zhoubao.docs;

import dev.zhoubao.ingest.form.Form;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The list of forms in the README, between two marks. */
final class FormTable {

    private static final MarkedPart PART =
            new MarkedPart("<!-- forms: made from what is registered; do not edit -->\n", "<!-- end of forms -->\n");

    private FormTable() {}

    /** The text with the list in its place. */
    static String in(String text) {
        String rows = Arrays.stream(Form.values())
                .map(form -> "| `" + form.id() + "` | " + form.meaning() + " |\n")
                .collect(Collectors.joining());
        return PART.replaced(text, "| form | what is read |\n|---|---|\n" + rows);
    }
}
