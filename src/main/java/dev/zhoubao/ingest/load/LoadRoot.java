package dev.zhoubao.ingest.load;

import java.nio.file.Path;

/** A file or folder to load, and the name under which its documents are shown. */
public record LoadRoot(Path path, String label) {

    /** The folder of fetched articles that is part of the default library. */
    public static LoadRoot fetched(Path folder) {
        return new LoadRoot(folder, "articles");
    }

    /** A file in this folder, shown as it is when the whole folder is loaded. */
    public LoadRoot file(Path file) {
        return new LoadRoot(file, label + "/" + file.getFileName());
    }

    /** Whether what is shown under a name is this, or lies in it. */
    public boolean names(String shown) {
        return shown.equals(label) || shown.startsWith(label + "/") || shown.startsWith(label + "!/");
    }

    public static LoadRoot of(Path path) {
        return new LoadRoot(path, path.toString());
    }
}
