package dev.zhoubao.ingest.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The strings of an object that a script spells out, by the path of their keys: {@code text_page_info.content}; what
 * stands in an array has the path of the array. The script is never run: what is no literal is passed over, and depth
 * and number of the strings are bounded.
 */
record ScriptObject(List<Text> texts) {

    /**
     * A string of the object.
     *
     * @param literal what stands between the quotes
     * @param line the line of the document on which it begins, from 1
     */
    record Text(String path, String literal, int line) {

        /** Its value with its white space, and the markup in it as it is. */
        String value() {
            return ScriptString.unescaped(literal);
        }
    }

    ScriptObject {
        texts = List.copyOf(texts);
    }

    List<Text> all(String path) {
        return texts.stream().filter(text -> text.path().equals(path)).toList();
    }

    /** The strings that are called so at any depth. */
    Stream<Text> named(String key) {
        return texts.stream()
                .filter(text -> text.path().equals(key) || text.path().endsWith("." + key));
    }

    /** The first string there that is not blank. */
    Optional<Text> first(String path) {
        return texts.stream()
                .filter(text -> text.path().equals(path))
                .filter(text -> !text.value().isBlank())
                .findFirst();
    }
}
