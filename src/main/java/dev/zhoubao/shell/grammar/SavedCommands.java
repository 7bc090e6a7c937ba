package dev.zhoubao.shell.grammar;

import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.settings.UserFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The commands that the user saved under a name: a file with a line for each, the name before the command. It may be
 * edited; comments stay. Shells that save at once keep each other's.
 */
public final class SavedCommands {

    /** The command that saves one. */
    public static final String SAVE = "save";

    /** The command that drops one. */
    public static final String UNSAVE = "unsave";

    private static final int DEEPEST = 16;

    /** Of a command with all that its parameters stand for, each of which may double it. */
    private static final int LONGEST = 100_000;

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]*");
    /** A variable of a command file, or one as other shells write it: it would never have a value. */
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[A-Za-z_][^}]*}|^\\$[0-9A-Za-z_@*]+$");

    private static final Pattern PARAMETER = Pattern.compile("\\$\\{(\\d{1,3})(?::-[^}]*)?}");

    private final Path file;
    private final LineParser lines;
    private final Predicate<String> builtIn;
    private final Map<String, List<String>> noted;

    /** @param builtIn whether the program has a command of this name */
    public SavedCommands(Path file, LineParser lines, Predicate<String> builtIn) {
        this(file, lines, builtIn, Map.of());
    }

    private SavedCommands(Path file, LineParser lines, Predicate<String> builtIn, Map<String, List<String>> noted) {
        this.file = file;
        this.lines = lines;
        this.builtIn = builtIn;
        this.noted = Map.copyOf(noted);
    }

    /** Every command by its name, sorted, as it would be typed. */
    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        for (String line : read()) {
            List<String> words = words(line);
            if (words.size() > 1) {
                all.put(words.get(0), lines.typed(words.subList(1, words.size())));
            }
        }
        return all;
    }

    /** As {@link #expanded} for a line that is being typed: a file that cannot be read is no matter then. */
    public Expansion expandedWhileTyping(List<Token> typed) {
        try {
            return expanded(typed);
        } catch (UncheckedIOException e) {
            return Expansion.none(typed);
        }
    }

    /**
     * Keeps the command, in the place of another of this name.
     *
     * @throws UsageException when the name is none or the program's own
     */
    public void save(String name, List<String> command) {
        check(name);
        command.stream()
                .map(VARIABLE::matcher)
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(variable -> {
                    throw new UsageException(Phrase.of(
                            "{0} cannot be a parameter of a saved command; write {1} for the first word behind its name",
                            variable.group(), "${1}"));
                });
        UserFile.alone(file, () -> {
            List<String> kept = without(name);
            kept.add(name + " " + lines.typed(command));
            write(kept);
        });
    }

    /** @throws UsageException when the name is none or the program's own */
    public void check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new UsageException(Phrase.of(
                    "'{0}' cannot name a command; use letters, digits, - and _, and begin with a letter", name));
        }
        if (builtIn.test(name)) {
            throw new UsageException(Phrase.of("{0} is a command of the program; take another name", name));
        }
    }

    /** Drops it; false where there is none of this name. */
    public boolean forget(String name) {
        if (!all().containsKey(name)) {
            return false;
        }
        UserFile.alone(file, () -> write(without(name)));
        return true;
    }

    /** The words with the saved command in the place of its name: parameters where it has them, the rest behind it. */
    public Expansion expanded(List<Token> typed) {
        Expansion now = Expansion.none(typed);
        for (int depth = 0; depth < DEEPEST && now.problem() == null; depth++) {
            String name = now.words().get(0).text();
            List<String> saved = builtIn.test(name) ? List.of() : find(name);
            if (saved.isEmpty()) {
                return now;
            }
            now = filled(saved, now.words());
            long length = now.words().stream()
                    .mapToLong(word -> word.text().length() + 1L)
                    .sum();
            if (length > LONGEST) {
                return new Expansion(
                        typed,
                        new UsageException(Phrase.of(
                                "{0} is saved as a command that grows to more than {1} characters; see: saved",
                                typed.get(0).text(), LONGEST)));
            }
        }
        return now.problem() != null
                ? now
                : new Expansion(
                        typed,
                        new UsageException(Phrase.of(
                                "the saved command {0} runs itself; see: saved",
                                typed.get(0).text())));
    }

    private Expansion filled(List<String> saved, List<Token> given) {
        Token name = given.get(0);
        Variables parameters = Variables.numbered(
                given.stream().skip(1).map(Token::text).toList(),
                number -> Phrase.of("it is saved as: {0}", name.text() + " " + lines.typed(saved)));
        List<Token> words = new ArrayList<>();
        try {
            saved.forEach(word -> words.add(word(word, parameters, given)));
        } catch (UsageException e) {
            return new Expansion(words, e);
        }
        parameters.unused().stream().map(Integer::valueOf).sorted().forEach(number -> words.add(given.get(number)));
        return Expansion.none(words);
    }

    /** A word that is no more than a parameter is the word that is given for it. */
    private static Token word(String word, Variables parameters, List<Token> given) {
        Token filled = given.get(0).meaning(parameters.in(word));
        Matcher parameter = PARAMETER.matcher(word);
        int number = parameter.matches() ? Integer.parseInt(parameter.group(1)) : 0;
        return 0 < number && number < given.size() ? given.get(number) : filled;
    }

    /** The same, with one more that is kept in no file; without words, none is known by the name. */
    public SavedCommands noting(String name, List<String> command) {
        Map<String, List<String>> more = new HashMap<>(noted);
        more.put(name, command);
        return new SavedCommands(file, lines, builtIn, more);
    }

    private List<String> find(String name) {
        return noted.containsKey(name)
                ? noted.get(name)
                : read().stream()
                        .map(this::words)
                        .filter(words -> words.size() > 1 && words.get(0).equals(name))
                        .map(words -> words.subList(1, words.size()))
                        .reduce(List.of(), (first, last) -> last);
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
            return UserFile.read(file).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<String> kept) {
        UserFile.write(file, AtomicFile.Existing.REPLACE, kept.stream().collect(Collectors.joining("\n", "", "\n")));
    }
}
