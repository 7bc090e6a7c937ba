package dev.zhoubao.fetch;

import dev.zhoubao.fetch.Outcome.State;
import dev.zhoubao.fetch.http.Reply;
import dev.zhoubao.fetch.http.Web;
import dev.zhoubao.fetch.http.Web.Choice;
import dev.zhoubao.fetch.http.WebAddress;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Picture;
import dev.zhoubao.model.PictureType;
import dev.zhoubao.model.Retrieval;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gets the pictures of a document that is kept, each once, and notes beside the document which is where. */
record PictureFetcher(Web web, ArticleFolder folder) {

    /** The addresses of the pictures of a document that are not there. */
    List<String> missing(Path document, List<Picture> pictures) {
        Optional<Retrieval> known = folder.retrieval(document);
        return pictures.stream()
                .map(Picture::url)
                .distinct()
                .filter(url -> WebAddress.of(url).isPresent())
                .filter(url -> known.isPresent() && known.get().picture(url) == null)
                .toList();
    }

    Outcome get(Lead lead, WebAddress address, Path document) throws IOException, InterruptedException {
        Reply reply = web.get(address, Map.of(), Choice.USER);
        if (reply.status() != Reply.OK) {
            return failed(lead, Phrase.of("the server answers with HTTP {0}", reply.status()));
        }
        Optional<PictureType> type = PictureType.of(reply.body());
        if (type.isEmpty()) {
            return failed(lead, Phrase.of("this is not a picture in PNG, JPEG, GIF or WebP"));
        }
        Path file = folder.keepPicture(reply.body(), type.get());
        note(document, lead.url(), file);
        return Outcome.got(lead.edition(), lead.url(), State.FETCHED, file, null);
    }

    private static Outcome failed(Lead lead, Phrase reason) {
        return Outcome.not(lead.edition(), lead.url(), State.FAILED, reason);
    }

    private void note(Path document, String url, Path file) throws IOException {
        Optional<Retrieval> known = folder.retrieval(document);
        if (known.isPresent()) {
            Map<String, String> files = new HashMap<>(known.get().pictures());
            files.put(url, file.getFileName().toString());
            folder.note(document, known.get().with(files));
        }
    }
}
