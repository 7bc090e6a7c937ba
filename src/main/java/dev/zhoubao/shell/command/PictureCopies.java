package dev.zhoubao.shell.command;

import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.export.AtomicFile.Existing;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Picture;
import dev.zhoubao.report.table.BulletinPictures.Copies;
import dev.zhoubao.report.table.BulletinPictures.Copy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder of pictures beside a document: their names are hashes of what they hold, so one that is there is the same. */
record PictureCopies(Path folder, List<Bulletin> bulletins, Copies copies) {

    /** Empty where there is nothing to copy. */
    Optional<Path> beside() {
        return bulletins.stream()
                        .flatMap(bulletin -> bulletin.pictures().stream())
                        .anyMatch(picture -> Copy.of(picture, copies).isPresent())
                ? Optional.of(folder)
                : Optional.empty();
    }

    void write() throws IOException {
        for (Bulletin bulletin : bulletins) {
            for (Picture picture : bulletin.pictures()) {
                Optional<Copy> copy = Copy.of(picture, copies);
                if (copy.isPresent()) {
                    write(copy.get());
                }
            }
        }
    }

    private void write(Copy copy) throws IOException {
        Path file = folder.resolve(copy.name());
        if (!Files.exists(file)) {
            byte[] bytes = copy.content().read();
            AtomicFile.write(file, Existing.REPLACE, out -> out.write(bytes));
        }
    }
}
