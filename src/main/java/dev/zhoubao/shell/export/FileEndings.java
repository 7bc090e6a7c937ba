package dev.zhoubao.shell.export;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which files a format may be written to: one whose name promises another format would be opened as that. */
public final class FileEndings {

    /** Endings of formats that no kind of export writes. */
    private static final String FOREIGN = "tsv ndjson jsonl xls xlsm xlsb ods pdf doc docx odt pptx xml zip";

    /** Those that some kinds may have beside their own. */
    private static final Map<String, Set<String>> SHARED = Map.of(
            "txt", Set.of("csv", "json", "md", "html"),
            "htm", Set.of("html"),
            "markdown", Set.of("md"));

    private final Set<String> promising;

    /** @param kinds all that there are */
    public FileEndings(ExportKinds kinds) {
        this.promising = Stream.of(
                        kinds.all().stream().map(ExportKind::ending),
                        Stream.of(FOREIGN.split(" ", -1)),
                        SHARED.keySet().stream())
                .flatMap(endings -> endings)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a kind may be written to files with an ending; to those with one that promises nothing, any may.
     *
     * @param ending in small letters, without the dot
     */
    public boolean fit(ExportKind<?> kind, String ending) {
        return ending.equals(kind.ending())
                || !promising.contains(ending)
                || SHARED.getOrDefault(ending, Set.of()).contains(kind.ending());
    }
}
