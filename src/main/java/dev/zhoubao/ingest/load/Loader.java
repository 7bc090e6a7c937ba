package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.FormReader;
import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.bulletin.DocumentReader;
import java.nio.file.Files;
import java.util.List;

/**
 * Loads files, folders and archives: every bulletin in them, and a problem for everything that could not be read. An
 * archive is known by its first bytes and read like a folder.
 */
public final class Loader {

    private final DocumentReader documents;
    private final Limits limits;

    /** @param readers one for each form, asked in this order */
    public Loader(List<? extends FormReader> readers) {
        this(readers, Limits.DEFAULT);
    }

    /** @param readers one for each form, asked in this order */
    public Loader(List<? extends FormReader> readers, Limits limits) {
        this.documents = new DocumentReader(readers);
        this.limits = limits;
    }

    /** Reads all files under the roots, in silence; see {@link #load(List, Progress)}. */
    public LoadResult load(List<LoadRoot> roots) {
        return load(roots, Progress.NONE);
    }

    /**
     * Reads all files under the roots.
     *
     * @throws MissingPathException when a root does not exist; nothing is read then
     * @throws LoadInterruptedException when the thread is interrupted
     */
    public LoadResult load(List<LoadRoot> roots, Progress progress) {
        return load(roots, progress, Naming.ROOTS);
    }

    /** The same, with the names of the documents that are passed over. */
    public LoadResult load(List<LoadRoot> roots, Progress progress, Naming naming) {
        for (LoadRoot root : roots) {
            if (!Files.exists(root.path())) {
                throw new MissingPathException(root.path());
            }
        }
        return new ParallelLoad(documents, limits, naming).run(roots, progress);
    }
}
