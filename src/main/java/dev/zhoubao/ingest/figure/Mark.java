package dev.zhoubao.ingest.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that set time, subject or mood for what follows.
 *
 * @param objection null where they set the bulletin's own
 * @param passing whether they may be but part of a count ({@code 境外注册}), and then govern nothing behind its clause
 */
record Mark(int start, int end, @Nullable Objection objection, boolean passing) {

    static Mark own(int start, int end) {
        return new Mark(start, end, null, false);
    }

    static Mark other(int start, int end, Objection.Kind kind, String folded) {
        return new Mark(start, end, new Objection(kind, folded.substring(start, end)), false);
    }

    Mark inPassing() {
        return new Mark(start, end, objection, true);
    }

    /** Every place of a mood's words. */
    static List<Mark> all(Alternatives<Objection.Kind> mood, String folded) {
        List<Mark> marks = new ArrayList<>();
        for (Alternatives<Objection.Kind>.Search search = mood.in(folded); search.find(); ) {
            marks.add(other(search.start(), search.end(), search.kind(), folded));
        }
        return marks;
    }
}
