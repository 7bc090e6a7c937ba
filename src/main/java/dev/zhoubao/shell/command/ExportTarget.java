package dev.zhoubao.shell.command;

import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.export.AtomicFile.Existing;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.console.Confirmation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an export goes. A file that is there is replaced with --force or a yes at the prompt, else kept.
 *
 * @param force whether --force is given
 */
record ExportTarget(Path file, boolean force) {

    /** What becomes of a file that is there. */
    enum Fate {
        REPLACE,
        ASK,
        REFUSE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        Phrase sentence() {
            return switch (this) {
                case REPLACE -> Phrase.of("exists and would be replaced because of --force");
                case ASK -> Phrase.of("exists; you would be asked whether to replace it");
                case REFUSE -> Phrase.of("exists and would be kept: the export would fail without --force");
            };
        }
    }

    boolean isThere() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    Fate fate(Confirmation confirmation) {
        if (force) {
            return Fate.REPLACE;
        }
        return confirmation.possible() ? Fate.ASK : Fate.REFUSE;
    }

    /** The folders that have to be made for it, the outermost first. */
    List<Path> newFolders() {
        List<Path> folders = new ArrayList<>();
        Path folder = file.getParent();
        while (folder != null && !Files.exists(folder.toAbsolutePath().normalize())) {
            folders.add(0, folder);
            folder = folder.getParent();
        }
        return folders;
    }

    /** @throws IOException when nothing can be written there, whatever is done with a file that is there */
    void check() throws IOException {
        AtomicFile.check(file);
    }

    Existing existing() {
        return force ? Existing.REPLACE : Existing.KEEP;
    }

    /** @param chart one beside it that is there with another content */
    Phrase question(Optional<Path> chart) {
        return chart.filter(there -> isThere())
                .map(there -> Phrase.of("{0} and {1} exist already. Replace them and the other charts?", file, there))
                .orElseGet(() -> Phrase.of("{0} exists already. Replace it?", chart.orElse(file)));
    }
}
