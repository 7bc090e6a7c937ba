package dev.zhoubao.ingest.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Adds up what came of every file of a load, from several threads and in any order; the sum is in the order of the roots
 * and of the files' names.
 */
final class PartialResults {

    private record Part(int root, String name, LoadResult.Builder result) {}

    private static final Comparator<Part> IN_ORDER =
            Comparator.comparingInt(Part::root).thenComparing(Part::name);

    private final List<Part> parts = new ArrayList<>();
    private final LoadResult.Builder sum;

    PartialResults(BulletinInterner shared) {
        this.sum = new LoadResult.Builder(shared, Naming.ROOTS);
    }

    /** @param name of the file, or of the folder; it counts where there is more than counts */
    synchronized void add(int root, String name, LoadResult.Builder result) {
        if (result.onlyCounts()) {
            addCounts(result);
        } else {
            parts.add(new Part(root, name, result));
        }
    }

    /** Of files that brought nothing but counts. */
    synchronized void addCounts(LoadResult.Builder counts) {
        sum.add(counts);
    }

    synchronized LoadResult sum() {
        parts.sort(IN_ORDER);
        parts.forEach(part -> sum.add(part.result()));
        return sum.build();
    }
}
