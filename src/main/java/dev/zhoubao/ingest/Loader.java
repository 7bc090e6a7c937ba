package dev.zhoubao.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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

    /**
     * Reads all files under the roots.
     *
     * @throws MissingPathException when a root does not exist; nothing is read then
     * @throws LoadInterruptedException when the thread is interrupted
     */
    public Load load(List<Root> roots) {
        for (Root root : roots) {
            if (!Files.exists(root.path())) {
                throw new MissingPathException(root.path());
            }
        }
        Tally tally = new Tally();
        for (DocumentFile file : new FileFinder(tally::report).find(roots)) {
            LoadInterruptedException.check();
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
                read(file, in, tally);
            } catch (IOException e) {
                String kind = e.getClass().getSimpleName();
                tally.add(Reading.failed(file.place().error("the file cannot be read (" + kind + ")")));
            }
        }
        return tally.load();
    }

    private void read(DocumentFile file, InputStream in, Tally tally) throws IOException {
        if (ArchiveReader.opens(in)) {
            new ArchiveReader(documents, limits, tally).read(file.place(), in);
            return;
        }
        boolean large = file.size() > limits.fileBytes();
        byte[] bytes = large ? new byte[0] : in.readNBytes((int) limits.fileBytes() + 1);
        if (large || bytes.length > limits.fileBytes()) {
            tally.report(file.place().warning(limits.tooLarge()));
        } else {
            tally.add(documents.read(file.place(), bytes));
        }
    }
}
