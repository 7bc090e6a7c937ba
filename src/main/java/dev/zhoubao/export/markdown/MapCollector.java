package dev.zhoubao.export.markdown;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import dev.zhoubao.language.Phrase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks names up in maps and lists alone, never among the methods and fields of a class, and counts how often it does: a
 * list within itself, thirty deep, would never come to its end.
 */
final class MapCollector extends BasicCollector {

    /** Ten thousand weeks, each with hundreds of values that are looked for in the groups around them, too. */
    private static final int MOST = 20_000_000;

    private int lookups;

    /** Counts anew. */
    void begin() {
        lookups = 0;
    }

    @Override
    public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
        Mustache.VariableFetcher fetcher = super.createFetcher(context, name);
        return fetcher == null
                ? null
                : (where, what) -> {
                    count();
                    return fetcher.get(where, what);
                };
    }

    private void count() {
        lookups++;
        if (lookups > MOST) {
            throw new MarkdownTemplate.Refusal(
                    Phrase.of("it looks up more than {0} million values; nest fewer sections", MOST / 1_000_000));
        }
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new ConcurrentHashMap<>();
    }
}
