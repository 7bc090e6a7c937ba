package dev.zhoubao.analysis.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;

/**
 * A stretch in which two lists differ; between stretches they are equal. Of several shortest ways from one list to the
 * other always the same is taken, whichever list comes first: what changed back is what changed there.
 *
 * @param start where it begins in the first list
 * @param removed what only the first list has there
 * @param added what only the second list has there
 */
record DiffHunk(int start, List<String> removed, List<String> added) {

    /** The stretches of two lists, in order. */
    static List<DiffHunk> between(List<String> first, List<String> second) {
        return Arrays.compare(first.toArray(String[]::new), second.toArray(String[]::new)) <= 0
                ? DiffUtils.diff(first, second).getDeltas().stream()
                        .map(DiffHunk::there)
                        .toList()
                : DiffUtils.diff(second, first).getDeltas().stream()
                        .map(DiffHunk::back)
                        .toList();
    }

    private static DiffHunk there(AbstractDelta<String> delta) {
        return new DiffHunk(
                delta.getSource().getPosition(),
                delta.getSource().getLines(),
                delta.getTarget().getLines());
    }

    private static DiffHunk back(AbstractDelta<String> delta) {
        return new DiffHunk(
                delta.getTarget().getPosition(),
                delta.getTarget().getLines(),
                delta.getSource().getLines());
    }
}
