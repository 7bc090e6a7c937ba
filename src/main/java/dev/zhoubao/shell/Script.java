package dev.zhoubao.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command file that is being read, with the values of its variables.
 *
 * @param name stands before the line number in messages
 */
record Script(String name, Variables variables) {

    static Script of(Path file, Map<String, String> values) {
        return new Script(
                file.toString(),
                new Variables(
                        values,
                        name -> "give it one behind the file: run " + file + " --" + name
                                + " VALUE; or write a default: ${" + name + ":-VALUE}"));
    }

    /** Commands without a file, to which no value can be given. */
    static Script unnamed(String name) {
        return new Script(
                name,
                new Variables(
                        Map.of(),
                        variable -> "save the commands and give it one behind the file: run FILE --" + variable
                                + " VALUE; or write a default: ${" + variable + ":-VALUE}"));
    }

    static String notText(String name) {
        return name + " is not UTF-8 text; save it as UTF-8 and run it again";
    }

    /** {@code FILE:LINE: }. */
    String place(int number) {
        return name + ":" + number + ": ";
    }

    /** The words of a line, with the values in the places of the variables. */
    List<String> words(LineParser lines, String line, int number) {
        return variables.in(lines.words(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line));
    }

    List<String> unused() {
        return variables.unused();
    }
}
