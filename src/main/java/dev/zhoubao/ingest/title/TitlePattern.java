package dev.zhoubao.ingest.title;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a series' titles have in common: pieces that follow one another with anything between ({@code …}), each in one of
 * several forms ({@code |}). Plain searches, because every title of an archive is asked.
 */
record TitlePattern(List<List<String>> pieces) {

    static TitlePattern of(String pattern) {
        return new TitlePattern(Arrays.stream(pattern.split("…"))
                .map(piece -> List.of(piece.toLowerCase(Locale.ROOT).split("\\|")))
                .toList());
    }

    /** The forms of the last piece. */
    List<String> lastForms() {
        return pieces.get(pieces.size() - 1);
    }

    /** Whether the title has all pieces in their order; of each, the form that ends first. */
    boolean fits(String lowerCase) {
        int position = 0;
        for (List<String> forms : pieces) {
            position = end(lowerCase, forms, position);
            if (position < 0) {
                return false;
            }
        }
        return true;
    }

    private static int end(String text, List<String> forms, int from) {
        int end = -1;
        for (String form : forms) {
            int start = text.indexOf(form, from);
            if (start >= 0 && (end < 0 || start + form.length() < end)) {
                end = start + form.length();
            }
        }
        return end;
    }
}
