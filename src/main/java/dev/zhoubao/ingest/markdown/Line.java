package dev.zhoubao.ingest.markdown;

/** A line of the document's body: its text without surrounding white space, and its number from 1. */
record Line(String text, int number) {

    boolean blank() {
        return text.isEmpty();
    }
}
