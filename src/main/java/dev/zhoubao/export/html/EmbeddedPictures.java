package dev.zhoubao.export.html;

import dev.zhoubao.document.Pictures;
import dev.zhoubao.export.PictureSize;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pictures inside the page, not larger than its text is wide. */
final class EmbeddedPictures {

    private static final int WIDEST = 640;
    private static final int TALLEST = 960;

    private EmbeddedPictures() {}

    static String of(Pictures pictures) {
        return pictures.images().stream().map(EmbeddedPictures::figure).collect(Collectors.joining());
    }

    private static String figure(Pictures.Image image) {
        byte[] bytes = image.bytes();
        Optional<PictureSize> size = PictureSize.of(bytes).map(whole -> whole.within(WIDEST, TALLEST));
        String text = HtmlEscaping.text(image.text());
        return size.isEmpty()
                ? "<p>" + text + "</p>\n"
                : "<p><img alt=\"" + text + "\" width=\"" + size.get().width() + "\" height=\""
                        + size.get().height() + "\" style=\"max-width:100%;height:auto\" src=\"data:" + image.media()
                        + ";base64," + Base64.getEncoder().encodeToString(bytes) + "\"></p>\n";
    }
}
