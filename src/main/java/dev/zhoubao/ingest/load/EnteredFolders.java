package dev.zhoubao.ingest.load;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folders that were entered, each once below its root however many links lead to it. A link is to be followed only
 * when all that is reached without it is read, and links in the order of their names: so a folder is always found under
 * the same one.
 */
final class EnteredFolders {

    private final Set<List<Object>> entered = ConcurrentHashMap.newKeySet();

    /** Whether the folder is to be entered now; where the system cannot tell folders apart, each is. */
    boolean enter(LoadFolder folder) {
        Object key = folder.key();
        return key == null || entered.add(List.of(folder.root(), key));
    }
}
