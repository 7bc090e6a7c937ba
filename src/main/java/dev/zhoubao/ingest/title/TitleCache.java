package dev.zhoubao.ingest.title;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what titles mean: the same title stands above its bulletin, in the lists of the five issues after it, and in
 * every copy. It forgets everything now and then, so that titles without end do no harm.
 */
final class TitleCache<T> {

    private static final int MOST = 4096;
    private static final int LONGEST = 200;

    private final Map<String, T> known = new ConcurrentHashMap<>();

    /** What the title means; asked only if it is not remembered. */
    T of(String title, Function<String, T> meaning) {
        if (title.length() > LONGEST) {
            return meaning.apply(title);
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        T remembered = known.get(title);
        return remembered != null ? remembered : known.computeIfAbsent(title, meaning);
    }
}
