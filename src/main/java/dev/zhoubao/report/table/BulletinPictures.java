package dev.zhoubao.report.table;

import dev.zhoubao.document.Pictures;
import dev.zhoubao.document.Pictures.Image;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Picture;
import dev.zhoubao.model.PictureType;
import dev.zhoubao.report.words.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pictures of bulletins that have a copy on this machine. */
public final class BulletinPictures {

    private final Labels labels;
    private final String folder;

    /** @param folder where copies lie beside the document, for formats that hold no pictures */
    public BulletinPictures(Labels labels, String folder) {
        this.labels = labels;
        this.folder = folder;
    }

    /** Those of one bulletin, in order; empty where it has none. */
    public Optional<Pictures> of(Bulletin bulletin) {
        List<Picture> pictures = bulletin.pictures();
        List<Image> images = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            String text = labels.text("picture", bulletin.name(), i + 1, pictures.size());
            image(pictures.get(i), text).ifPresent(images::add);
        }
        return images.isEmpty() ? Optional.empty() : Optional.of(new Pictures(images));
    }

    private Optional<Image> image(Picture picture, String text) {
        return copy(picture)
                .map(copy -> new Image(
                        text, folder + "/" + copy.name(), copy.type().media(), () -> Files.readAllBytes(copy.file())));
    }

    /**
     * The file that holds a picture.
     *
     * @param name under which it may lie beside pictures of other documents
     */
    public record Copy(Path file, PictureType type, String name) {}

    /** The file that holds a picture, if it is there. */
    public static Optional<Copy> copy(Picture picture) {
        return Optional.ofNullable(picture.file()).map(Path::of).flatMap(BulletinPictures::copy);
    }

    private static Optional<Copy> copy(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return PictureType.of(bytes).map(type -> new Copy(file, type, type.fileName(bytes)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
