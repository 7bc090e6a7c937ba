package dev.zhoubao.report.table;

import dev.zhoubao.document.Pictures;
import dev.zhoubao.document.Pictures.Image;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Picture;
import dev.zhoubao.model.PictureType;
import dev.zhoubao.report.words.Labels;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pictures of bulletins that have a copy on this machine. */
public final class BulletinPictures {

    /** Knows what the copies of pictures hold. */
    @FunctionalInterface
    public interface Copies {

        /** The bytes that are at a place; empty where nothing is. */
        Optional<byte[]> bytes(String place);
    }

    private final Labels labels;
    private final String folder;
    private final Copies copies;

    /** @param folder where copies lie beside the document, for formats that hold no pictures */
    public BulletinPictures(Labels labels, String folder, Copies copies) {
        this.labels = labels;
        this.folder = folder;
        this.copies = copies;
    }

    /** Those of one bulletin, in order; empty where it has none. */
    public Optional<Pictures> of(Bulletin bulletin) {
        List<Picture> pictures = bulletin.pictures();
        List<Image> images = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            String text = labels.text("picture", bulletin.name(), i + 1, pictures.size());
            Copy.of(pictures.get(i), copies).map(copy -> image(copy, text)).ifPresent(images::add);
        }
        return images.isEmpty() ? Optional.empty() : Optional.of(new Pictures(images));
    }

    private Image image(Copy copy, String text) {
        return new Image(text, folder + "/" + copy.name(), copy.type().media(), copy.content());
    }

    /**
     * What holds a picture.
     *
     * @param name under which it may lie beside pictures of other documents: one name, one content
     */
    public record Copy(PictureType type, String name, Pictures.Content content) {

        /** What holds a picture, if it is there. */
        public static Optional<Copy> of(Picture picture, Copies copies) {
            return Optional.ofNullable(picture.file())
                    .flatMap(place -> copies.bytes(place).flatMap(bytes -> of(place, bytes, copies)));
        }

        private static Optional<Copy> of(String place, byte[] bytes, Copies copies) {
            return PictureType.of(bytes)
                    .map(type -> new Copy(
                            type,
                            type.fileName(bytes),
                            () -> copies.bytes(place).orElseThrow(() -> new NoSuchFileException(place))));
        }
    }
}
