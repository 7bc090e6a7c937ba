package dev.zhoubao.shell.run;

import dev.zhoubao.analysis.comparison.BadConditionException;
import dev.zhoubao.export.Format;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.BadWeekNameException;
import dev.zhoubao.shell.failure.FailureMapper;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.Call;
import dev.zhoubao.shell.grammar.CallParser;
import dev.zhoubao.shell.grammar.LineParser;
import dev.zhoubao.shell.grammar.OutputOptions;
import dev.zhoubao.shell.grammar.SavedCommands;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Finds every mistake in a command file, and in those that it runs, that can be found without running a command: unknown
 * commands and options, words of the wrong type, variables without a value.
 */
public final class ScriptCheck {

    private final CallParser parser;
    private final LineParser lines;
    private final SavedCommands saved;
    private final Map<String, Consumer<List<String>>> words;

    /** @param words by command: a check of its words that its declaration does not tell */
    public ScriptCheck(
            CallParser parser, LineParser lines, SavedCommands saved, Map<String, Consumer<List<String>>> words) {
        this.parser = parser;
        this.lines = lines;
        this.saved = saved;
        this.words = Map.copyOf(words);
    }

    /**
     * What was found.
     *
     * @param commands how many commands there are
     * @param mistakes each with {@code FILE:LINE: } before it
     */
    public record CheckResult(int commands, List<Phrase> mistakes) {}

    public CheckResult check(Path file, Map<String, String> values) {
        FileCheck pass = new FileCheck();
        pass.file(file, values, told -> told);
        return new CheckResult(pass.commands, List.copyOf(pass.mistakes));
    }

    /** One pass over a file and those that it runs. */
    private final class FileCheck {

        private final Set<Path> open = new LinkedHashSet<>();
        private final List<Phrase> mistakes = new ArrayList<>();
        private SavedCommands saved = ScriptCheck.this.saved;
        private int commands;

        /** @param way the files and lines that lead here */
        void file(Path file, Map<String, String> values, UnaryOperator<Phrase> way) {
            Path key = file.toAbsolutePath().normalize();
            if (!Files.isRegularFile(file)) {
                mistakes.add(way.apply(Script.missing(file)));
            } else if (!open.add(key)) {
                mistakes.add(way.apply(Phrase.of("{0} runs itself", file)));
            } else {
                lines(file, Script.of(file, values), way);
                open.remove(key);
            }
        }

        private void lines(Path file, Script script, UnaryOperator<Phrase> way) {
            int number = 0;
            for (String line : read(file, way)) {
                int at = ++number;
                if (line(script, line, at, told -> way.apply(script.at(at, told)))
                        .equals("exit")) {
                    break;
                }
            }
            script.unused()
                    .forEach(name -> mistakes.add(
                            way.apply(Phrase.of("{0}: no line uses {1}", script.name(), "${" + name + "}"))));
        }

        private List<String> read(Path file, UnaryOperator<Phrase> way) {
            List<String> all = new ArrayList<>();
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                for (String line = Script.readLine(reader); line != null; line = Script.readLine(reader)) {
                    all.add(line);
                }
                return all;
            } catch (CharacterCodingException e) {
                mistakes.add(way.apply(Script.notText(file)));
            } catch (IOException e) {
                FailureMapper.of(e).phrase().map(way).ifPresent(mistakes::add);
            }
            return List.of();
        }

        private String line(Script script, String line, int number, UnaryOperator<Phrase> place) {
            try {
                String last = "";
                for (List<String> found : script.commands(lines, line, number)) {
                    commands++;
                    last = command(found, place);
                    if (last.equals("exit")) {
                        break;
                    }
                }
                return last;
            } catch (UsageException | BadWeekNameException | BadConditionException e) {
                FailureMapper.of(e).phrase().map(place).ifPresent(mistakes::add);
                return "";
            }
        }

        private String command(List<String> found, UnaryOperator<Phrase> place) {
            Call call = parser.expanding(saved::expanded).parse(found).valid();
            OutputOptions.of(call, Format.TABLE);
            String name = call.command().name();
            words.getOrDefault(name, none -> {}).accept(call.words());
            if (name.equals(Script.COMMAND) && call.arguments().get(0).value() instanceof Path script) {
                file(script, call.variables(), place);
            } else if (name.equals(SavedCommands.SAVE)) {
                saved = saved.noting(
                        call.words().get(0),
                        call.words().subList(1, call.words().size()));
            } else if (name.equals(SavedCommands.UNSAVE)) {
                saved = saved.noting(call.words().get(0), List.of());
            }
            return name;
        }
    }
}
