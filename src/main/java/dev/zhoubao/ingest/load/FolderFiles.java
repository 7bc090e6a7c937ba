package dev.zhoubao.ingest.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The files that a load of a folder would read: by the same rules for what is hidden, linked or no file. */
public final class FolderFiles {

    private FolderFiles() {}

    /**
     * Looks through the folder and those in it; what cannot be entered is left out.
     *
     * @throws IOException when the folder itself cannot be looked at
     */
    public static List<Path> below(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Deque<LoadFolder> folders = new ArrayDeque<>();
        List<LoadFolder> links = new ArrayList<>();
        EnteredFolders entered = new EnteredFolders();
        LoadFolder root = new LoadFolder(
                0, folder, "", null, FolderReader.attributes(folder).fileKey());
        entered.enter(root);
        folders.add(root);
        FolderReader.FileVisitor finds = new FolderReader.FileVisitor() {
            @Override
            public void folder(LoadFolder found) {
                if (entered.enter(found)) {
                    folders.add(found);
                }
            }

            @Override
            public void link(LoadFolder found) {
                links.add(found);
            }

            @Override
            public void file(DocumentFile file) {
                files.add(file.path());
            }
        };
        while (!folders.isEmpty()) {
            new FolderReader(folders.remove(), finds, problem -> {}).read();
            if (folders.isEmpty()) {
                links.stream()
                        .sorted(Comparator.comparing(LoadFolder::name))
                        .filter(entered::enter)
                        .forEach(folders::add);
                links.clear();
            }
        }
        return files;
    }
}
