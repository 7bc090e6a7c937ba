package dev.zhoubao.export.markdown;

import dev.zhoubao.export.PlainText;

/**
 * Every rule of quoting foreign text in a Mermaid chart. Mermaid knows no escape: what means something to it (quotation
 * marks, entities, directives, tags) is written in its full-width form.
 */
final class MermaidEscaping {

    private static final String SPECIAL = "\"#%&<>[\\]`{|};";
    private static final int TO_FULL_WIDTH = 0xFEE0;

    private MermaidEscaping() {}

    static String text(String foreign) {
        return '"' + line(foreign) + '"';
    }

    /** The same without quotation marks, for the rest of a line. */
    static String line(String foreign) {
        StringBuilder text = new StringBuilder();
        PlainText.of(foreign)
                .strip()
                .codePoints()
                .forEach(c -> text.appendCodePoint(c < 0x80 && SPECIAL.indexOf(c) >= 0 ? c + TO_FULL_WIDTH : c));
        return text.toString();
    }
}
