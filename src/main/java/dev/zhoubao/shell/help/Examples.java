package dev.zhoubao.shell.help;

import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.grammar.CommandSpec;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The worked examples of all commands, from a catalogue beside this class: an example's line, below it, indented, its
 * purpose and, where it is not 0, {@code exit} with the exit code. Only the help reads it.
 */
public final class Examples {

    private static final String CATALOGUE = "examples.txt";
    private static final String INDENT = "    ";
    private static final String EXIT = INDENT + "exit ";

    private final List<Example> all;

    private Examples(List<Example> all) {
        this.all = List.copyOf(all);
    }

    public static Examples read() {
        InputStream in = Examples.class.getResourceAsStream(CATALOGUE);
        if (in == null) {
            throw new IllegalStateException("the catalogue " + CATALOGUE + " is not in the program");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Examples(read(lines.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Example> read(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith(INDENT)) {
                int code = i + 2 < lines.size() && lines.get(i + 2).startsWith(EXIT)
                        ? Integer.parseInt(lines.get(i + 2).substring(EXIT.length()))
                        : ExitCodes.DONE;
                examples.add(new Example(line, lines.get(i + 1).strip(), code));
            }
        }
        return examples;
    }

    List<Example> all() {
        return all;
    }

    public List<Example> of(CommandSpec spec) {
        return all.stream().filter(example -> spec.answersTo(example.command())).toList();
    }
}
