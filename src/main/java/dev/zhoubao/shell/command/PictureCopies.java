package dev.zhoubao.shell.command;

import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.export.AtomicFile.Existing;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.table.BulletinPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder of pictures beside a document: their names are hashes of what they hold, so one that is there is the same. */
record PictureCopies(Path folder, List<Bulletin> bulletins) {

    void write() throws IOException {
        List<BulletinPictures.Copy> pictures = bulletins.stream()
                .flatMap(bulletin -> bulletin.pictures().stream())
                .map(BulletinPictures::copy)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        for (BulletinPictures.Copy picture : pictures) {
            Path copy = folder.resolve(picture.name());
            if (!Files.exists(copy)) {
                AtomicFile.write(copy, Existing.REPLACE, out -> Files.copy(picture.file(), out));
            }
        }
    }
}
