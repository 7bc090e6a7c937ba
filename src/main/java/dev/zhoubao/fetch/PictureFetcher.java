package dev.zhoubao.fetch;

import dev.zhoubao.fetch.Outcome.State;
import dev.zhoubao.fetch.http.Reply;
import dev.zhoubao.fetch.http.RequestException;
import dev.zhoubao.fetch.http.Web;
import dev.zhoubao.fetch.http.Web.Choice;
import dev.zhoubao.fetch.http.WebAddress;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Picture;
import dev.zhoubao.model.PictureType;
import dev.zhoubao.model.Retrieval;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gets the pictures of a document that is kept, each once, and notes beside the document which is where. */
final class PictureFetcher {

    private final Web web;
    private final ArticleFolder folder;
    private final Map<String, Phrase> stopped = new HashMap<>();

    PictureFetcher(Web web, ArticleFolder folder) {
        this.web = web;
        this.folder = folder;
    }

    /** One outcome for each picture of the document that is not there. */
    List<Outcome> get(@Nullable Edition edition, Path document, List<Picture> pictures)
            throws IOException, InterruptedException {
        Optional<Retrieval> known = folder.retrieval(document);
        Map<String, String> files = new HashMap<>(known.map(Retrieval::pictures).orElse(Map.of()));
        List<Outcome> outcomes = new ArrayList<>();
        for (Picture picture : pictures) {
            Optional<WebAddress> address = WebAddress.of(picture.url());
            if (known.isPresent() && address.isPresent() && !files.containsKey(picture.url())) {
                Outcome outcome = get(edition, picture.url(), address.get());
                outcomes.add(outcome);
                outcome.kept()
                        .ifPresent(file ->
                                files.put(picture.url(), file.getFileName().toString()));
                if (outcome.got()) {
                    folder.note(document, known.get().with(files));
                }
            }
        }
        return outcomes;
    }

    private Outcome get(@Nullable Edition edition, String url, WebAddress address)
            throws IOException, InterruptedException {
        Phrase reason = stopped.get(address.site());
        if (reason != null) {
            return Outcome.not(edition, url, State.SKIPPED, Phrase.of("not asked for: {0}", reason));
        }
        try {
            Reply reply = web.get(address, Map.of(), Choice.USER);
            return kept(edition, url, reply);
        } catch (RequestException e) {
            if (e.ofHost()) {
                stopped.put(address.site(), e.reason());
            }
            State state = e.kind() == RequestException.Kind.FORBIDDEN ? State.SKIPPED : State.FAILED;
            return Outcome.not(edition, url, state, e.reason());
        }
    }

    private Outcome kept(@Nullable Edition edition, String url, Reply reply) throws IOException {
        if (reply.status() == 403 || reply.status() == 429) {
            Phrase refused =
                    Phrase.of("{0} refuses with HTTP {1}", reply.address().host(), reply.status());
            stopped.put(reply.address().site(), refused);
            return Outcome.not(edition, url, State.BLOCKED, refused);
        }
        if (reply.status() != Reply.OK) {
            return Outcome.not(
                    edition, url, State.FAILED, Phrase.of("the server answers with HTTP {0}", reply.status()));
        }
        Optional<PictureType> type = PictureType.of(reply.body());
        return type.isEmpty()
                ? Outcome.not(edition, url, State.FAILED, Phrase.of("this is not a picture in PNG, JPEG, GIF or WebP"))
                : Outcome.got(edition, url, State.FETCHED, folder.keepPicture(reply.body(), type.get()), null);
    }
}
