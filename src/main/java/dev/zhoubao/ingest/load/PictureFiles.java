package dev.zhoubao.ingest.load;

import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.model.Picture;
import dev.zhoubao.model.PictureType;
import dev.zhoubao.model.Retrieval;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the copies of a document's pictures are: where fetch has put them, in the folder that a browser made beside a
 * page which it saved with everything in it, or in the document itself. A document leads to no file outside its own folder,
 * and to nothing but pictures.
 *
 * @param known of the document, if fetch has kept it
 */
record PictureFiles(Path document, @Nullable Retrieval known) {

    /** The picture with the place of its copy, if there is one. */
    Picture located(Picture picture) {
        String name = known == null ? null : known.picture(picture.url());
        String file = name == null ? picture.file() : Retrieval.PICTURES + "/" + name;
        return picture.in(file == null ? null : place(file));
    }

    private @Nullable String place(String reference) {
        if (reference.startsWith(DocumentLocation.INSIDE)) {
            return document.toAbsolutePath().normalize() + reference;
        }
        boolean relative = reference.indexOf(':') < 0 && !reference.startsWith("/");
        return relative ? beside(reference) : null;
    }

    private @Nullable String beside(String reference) {
        try {
            String path = URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
            Path folder = document.toAbsolutePath().normalize().getParent();
            Path file = document.toAbsolutePath().resolveSibling(path).normalize();
            boolean belongs = folder != null && file.startsWith(folder) && !file.equals(folder);
            return belongs && Files.isRegularFile(file) && isPicture(file) ? file.toString() : null;
        } catch (IllegalArgumentException | IOException e) {
            return null;
        }
    }

    private static boolean isPicture(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return PictureType.of(in.readNBytes(PictureType.HEAD)).isPresent();
        }
    }
}
