package dev.zhoubao.shell.command;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.FailureMapper;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.CallParser;
import dev.zhoubao.shell.grammar.LineParser;
import dev.zhoubao.shell.grammar.Variables;
import dev.zhoubao.shell.run.CommandRunner;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is done about each new week of a watched folder. A failure is told, and the watch goes on. */
@Component
record NewWeekCommand(CommandRunner runner, CallParser parser, LineParser lines, Console console) {

    private static final String EXAMPLE = "2024-27";

    /** What is done about a week, by its name. */
    @FunctionalInterface
    interface Action {
        void run(String week);
    }

    /**
     * @param command of this program, or null
     * @param program what the system's shell reads, or null
     * @throws UsageException when the command would be refused
     */
    Action of(@Nullable String command, @Nullable String program) {
        List<Action> actions = new ArrayList<>();
        if (command != null) {
            parser.parse(words(command, EXAMPLE)).valid();
            actions.add(week -> told(() -> runner.run(words(command, week))));
        }
        if (program != null) {
            actions.add(week -> told(() -> execute(program, week)));
        }
        return week -> actions.forEach(action -> action.run(week));
    }

    private List<String> words(String command, String week) {
        Variables variables = new Variables(
                Map.of("week", week),
                name -> Phrase.of("only {0} has a value here; a dollar sign is written $$", "${week}"));
        return variables.in(lines.words(command));
    }

    private void told(Runnable action) {
        try {
            action.run();
        } catch (CommandFailedException | UsageException e) {
            FailureMapper.of(e).phrase().ifPresent(console::error);
        }
    }

    private static void execute(String program, String week) {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", program)
                .redirectOutput(Redirect.INHERIT)
                .redirectError(Redirect.INHERIT);
        shell.environment().put("ZHOUBAO_WEEK", week);
        try {
            Process running = shell.start();
            running.getOutputStream().close();
            int code = running.waitFor();
            if (code != 0) {
                throw new CommandFailedException(Phrase.of("--exec failed for {0} with exit code {1}", week, code));
            }
        } catch (IOException e) {
            throw FailureMapper.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
