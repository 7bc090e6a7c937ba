package dev.zhoubao.shell.grammar;

import dev.zhoubao.export.WholeFile;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.settings.UserFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The commands that the user saved under a name: a file with a line for each, the name before the command. It may be
 * edited; comments stay. Shells that save at once keep each other's.
 */
public final class SavedCommands {

    private static final int DEEPEST = 16;
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]*");
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}_.,:=%@+<>~${}*^-][\\p{L}\\p{N}_./,:=%@+<>~${}*^#-]*");

    private final Path file;
    private final LineParser lines;
    private final Predicate<String> builtIn;

    /** @param builtIn whether the program has a command of this name */
    public SavedCommands(Path file, LineParser lines, Predicate<String> builtIn) {
        this.file = file;
        this.lines = lines;
        this.builtIn = builtIn;
    }

    /** Every command by its name, sorted, as it would be typed. */
    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        for (String line : read()) {
            List<String> words = words(line);
            if (words.size() > 1) {
                all.put(words.get(0), typed(words.subList(1, words.size())));
            }
        }
        return all;
    }

    /** Whether there is one of this name; none where the file cannot be read, which is no matter while a line is typed. */
    public boolean has(String name) {
        try {
            return all().containsKey(name);
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /**
     * Keeps the command, in the place of another of this name.
     *
     * @throws UsageException when the name is none or the program's own
     */
    public void save(String name, List<String> command) {
        if (!NAME.matcher(name).matches()) {
            throw new UsageException(
                    Phrase.of("'{0}' is no name for a command; take letters, digits, - and _, a letter first", name));
        }
        if (builtIn.test(name)) {
            throw new UsageException(Phrase.of("{0} is a command of the program; take another name", name));
        }
        UserFile.alone(file, () -> {
            List<String> kept = without(name);
            kept.add(name + " " + typed(command));
            write(kept);
        });
    }

    /** Drops it; false where there is none of this name. */
    public boolean forget(String name) {
        if (!all().containsKey(name)) {
            return false;
        }
        UserFile.alone(file, () -> write(without(name)));
        return true;
    }

    /**
     * The words with the saved command in the place of its name: parameters where it has them, the rest behind it.
     *
     * @throws UsageException when a parameter is missing
     */
    public List<String> expanded(List<String> words) {
        List<String> now = words;
        for (int depth = 0; depth < DEEPEST; depth++) {
            String name = now.get(0);
            Optional<List<String>> saved = builtIn.test(name) ? Optional.empty() : find(name);
            if (saved.isEmpty()) {
                return now;
            }
            now = filled(saved.get(), now);
        }
        throw new UsageException(
                Phrase.of("{0} is saved as a command that leads back to itself; see: saved", words.get(0)));
    }

    private static List<String> filled(List<String> saved, List<String> given) {
        String name = given.get(0);
        Variables parameters = Variables.numbered(
                given.subList(1, given.size()), number -> Phrase.of("it is saved as: {0}", name + " " + typed(saved)));
        List<String> words = parameters.in(saved);
        parameters.unused().stream().map(Integer::valueOf).sorted().forEach(number -> words.add(given.get(number)));
        return words;
    }

    private Optional<List<String>> find(String name) {
        return read().stream()
                .map(this::words)
                .filter(words -> words.size() > 1 && words.get(0).equals(name))
                .map(words -> words.subList(1, words.size()))
                .reduce((first, last) -> last);
    }

    private List<String> without(String name) {
        return read().stream()
                .filter(line -> words(line).isEmpty() || !words(line).get(0).equals(name))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A line that cannot be understood is left alone. */
    private List<String> words(String line) {
        try {
            return lines.words(line);
        } catch (UsageException e) {
            return List.of();
        }
    }

    private List<String> read() {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<String> kept) {
        UserFile.write(file, WholeFile.Existing.REPLACE, kept.stream().collect(Collectors.joining("\n", "", "\n")));
    }

    /** The words in one line, quoted where they need it. */
    static String typed(List<String> words) {
        return words.stream().map(SavedCommands::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        return word.indexOf('\'') < 0
                ? "'" + word + "'"
                : '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
