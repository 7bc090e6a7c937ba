package dev.zhoubao.ingest;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Loads files and folders: every bulletin in them, and a problem for everything that could not be read. */
public final class Loader {

    private final List<ArticleReader> readers;
    private final BulletinReader bulletins = new BulletinReader();

    /** @param readers one for each form, asked in this order */
    public Loader(List<ArticleReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /**
     * Reads all files under the roots.
     *
     * @throws MissingPathException when a root does not exist; nothing is read then
     * @throws LoadInterruptedException when the thread is interrupted
     */
    public Load load(List<Root> roots) {
        for (Root root : roots) {
            if (!Files.exists(root.path())) {
                throw new MissingPathException(root.path());
            }
        }
        List<Bulletin> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<Neighbour, Integer> setAside = new EnumMap<>(Neighbour.class);
        int others = 0;
        List<DocumentFile> files = new FileFinder(problems).find(roots);
        for (DocumentFile file : files) {
            if (Thread.interrupted()) {
                throw new LoadInterruptedException();
            }
            Reading reading = read(file);
            reading.bulletin().ifPresent(found::add);
            problems.addAll(reading.problems());
            reading.neighbour().ifPresent(series -> setAside.merge(series, 1, Integer::sum));
            if (reading.bulletin().isEmpty() && reading.problems().isEmpty()) {
                others++;
            }
        }
        return new Load(found, problems, files.size(), others, setAside);
    }

    private Reading read(DocumentFile file) {
        try {
            Document document = file.read();
            Optional<ArticleReader> reader = readers.stream()
                    .filter(candidate -> candidate.recognises(document.text()))
                    .findFirst();
            return reader.map(form -> bulletins.read(form.read(document), document))
                    .orElseGet(Reading::other);
        } catch (CharacterCodingException e) {
            return Reading.failed(problem(file, "the file is not UTF-8 text"));
        } catch (IOException e) {
            return Reading.failed(
                    problem(file, "the file cannot be read (" + e.getClass().getSimpleName() + ")"));
        }
    }

    private static Problem problem(DocumentFile file, String message) {
        return new Problem(Severity.ERROR, file.name(), null, message, null);
    }
}
