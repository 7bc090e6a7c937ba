package dev.zhoubao.shell.run;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.grammar.LineParser;
import dev.zhoubao.shell.grammar.Variables;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command file that is being read, with the values of its variables.
 *
 * @param name stands before the line number in messages
 */
public record Script(String name, Variables variables) {

    /** The command that runs a file. */
    public static final String COMMAND = "run";

    /** Its option that runs nothing. */
    public static final String DRY_RUN = "dry-run";

    static Script of(Path file, Map<String, String> values) {
        return new Script(
                file.toString(),
                new Variables(
                        values,
                        name -> Phrase.of(
                                "give it one after the file name: {0}; or write a default: {1}",
                                "run " + file + " --" + name + " VALUE", "${" + name + ":-VALUE}")));
    }

    /** Commands without a file, to which no value can be given. */
    public static Script unnamed(String name) {
        return new Script(
                name,
                new Variables(
                        Map.of(),
                        variable -> Phrase.of(
                                "save the commands and give it one after the file name: {0}; or write a default: {1}",
                                "run FILE --" + variable + " VALUE", "${" + variable + ":-VALUE}")));
    }

    /** Of a path at which there is no file to run. */
    static Phrase missing(Path file) {
        return Files.isDirectory(file)
                ? Phrase.of(
                        "{0} is a folder, not a command file; name a file in it, or read its bulletins with: {1}",
                        file, "load " + file)
                : Phrase.of("there is no command file {0}; check the path", file);
    }

    static Phrase notText(Object name) {
        return Phrase.of("{0} is not UTF-8 text; save it as UTF-8 and run it again", name);
    }

    /** {@code FILE:LINE: } and what is told of that line. */
    Phrase at(int number, Phrase told) {
        return Phrase.of("{0}:{1}: {2}", name, number, told);
    }

    /** A line of a command file, or null behind the last. */
    static @Nullable String readLine(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        if (line != null && line.indexOf('\0') >= 0) { // UTF-16 without a mark: every other byte
            throw new MalformedInputException(1);
        }
        return line;
    }

    /** The words of each command of a line, with the values in the places of the variables. */
    List<List<String>> commands(LineParser lines, String line, int number) {
        String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        return lines.lines(text).stream().map(lines::words).map(variables::in).toList();
    }

    List<String> unused() {
        return variables.unused();
    }
}
