package dev.zhoubao.ingest.feed;

/** How deep the elements of an XML text lie within one another, told in one pass before anything is made of them. */
final class XmlDepth {

    private final String text;
    private int at;
    private int depth;

    private XmlDepth(String text) {
        this.text = text;
    }

    /** Whether more than so many elements lie within one another. Behind what is no XML nothing is counted. */
    static boolean exceeds(String text, int most) {
        XmlDepth scan = new XmlDepth(text);
        while (scan.depth <= most && scan.next()) {
            // one piece of markup after the other
        }
        return scan.depth > most;
    }

    private boolean next() {
        int start = text.indexOf('<', at);
        if (start < 0) {
            return false;
        }
        if (text.startsWith("<![CDATA[", start)) {
            return behind("]]>", start + "<![CDATA[".length());
        } else if (text.startsWith("<!--", start)) {
            return behind("-->", start + "<!--".length());
        } else if (text.startsWith("<?", start)) {
            return behind("?>", start + "<?".length());
        }
        return tag(start);
    }

    private boolean behind(String end, int start) {
        int found = text.indexOf(end, start);
        at = found + end.length();
        return found >= 0;
    }

    private boolean tag(int start) {
        int end = end(start);
        if (end >= 0) {
            boolean closed = text.charAt(end - 1) == '/';
            depth += text.startsWith("</", start) ? -1 : closed ? 0 : 1;
            at = end + 1;
        }
        return end >= 0;
    }

    /** Where the tag ends: not within a value, which may hold any sign but its quotation mark. */
    private int end(int start) {
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        return -1;
    }
}
