package dev.zhoubao.ingest.title;

/** A line of a document, and how it stands there. */
public record PrintedLine(String text, Standing standing) {

    /** The stronger first. */
    public enum Standing {
        HEADING,
        PLAIN,
        /** A link, or an entry of a list: mostly another document's title. */
        ENTRY
    }

    /** A line that is no heading, and which may be a link. */
    public static PrintedLine of(String text, boolean link) {
        return new PrintedLine(text, link ? Standing.ENTRY : Standing.PLAIN);
    }
}
