package dev.zhoubao.ingest.mail;

import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.Part;
import dev.zhoubao.model.Picture;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Entity;
import org.jspecify.annotations.Nullable;

/** The pictures among the parts of a mail or saved page. */
final class MailPictures {

    private final PartAddresses names = new PartAddresses();
    private int count;

    /** The name of a further picture that has none. */
    String next() {
        return "picture " + ++count;
    }

    /** Takes a part that is a picture. */
    void add(Entity entity, String name) {
        names.add(entity, name);
    }

    /**
     * The picture with its place among the parts, if it is there.
     *
     * @param page the address of the page
     */
    Picture located(Picture picture, @Nullable String page) {
        return picture.in(Stream.of(Optional.ofNullable(picture.file()), Optional.of(picture.url()))
                .flatMap(Optional::stream)
                .flatMap(called -> names.at(called, page).stream())
                .findFirst()
                .map(name -> DocumentLocation.INSIDE + name)
                .orElse(null));
    }

    /** Says of what is attached under this name that no pictures lie beside it, and of those in it where they are. */
    static Part.Said attached(String name) {
        String inside = DocumentLocation.INSIDE + name;
        return new Part.Said(null, null, null, null, null, null, picture -> {
            String place = picture.file();
            boolean within = place != null && place.startsWith(DocumentLocation.INSIDE);
            return picture.in(within ? inside + place : null);
        });
    }
}
