package dev.zhoubao.export.markdown;

import com.samskivert.mustache.BasicCollector;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Looks names up in maps and lists alone, never among the methods and fields of a class. */
final class MapCollector extends BasicCollector {

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new ConcurrentHashMap<>();
    }
}
