package dev.zhoubao.shell;

import dev.zhoubao.ZhoubaoApplication;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.Writers;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.console.Screen;
import dev.zhoubao.shell.export.ExportKinds;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.grammar.CallCommands;
import dev.zhoubao.shell.grammar.CallParser;
import dev.zhoubao.shell.grammar.LineParser;
import dev.zhoubao.shell.run.CommandRunner;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real application in this process, with its streams caught. */
public final class ShellUnderTest implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final LazyBeans beans;

    /** @param options global options, such as {@code --library PATH} */
    public ShellUnderTest(String... options) {
        this(new ExportKinds(), options);
    }

    private ShellUnderTest(ExportKinds kinds, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add("version");
        LoggingDisabled.begin();
        beans = Composition.start(ZhoubaoApplication.class, new Console(out, err), kinds, arguments);
    }

    /** With other kinds of export. */
    public static ShellUnderTest with(ExportKinds kinds, String... options) {
        return new ShellUnderTest(kinds, options);
    }

    /** What a command printed and how it ended. */
    public record Outcome(int code, String out, String message) {

        public JsonNode json() {
            return JSON.readTree(out);
        }

        public List<String> lines() {
            return out.lines().toList();
        }
    }

    public Outcome run(String line) {
        return run(line, bean(CommandRunner.class));
    }

    /** The same, as it is shown on a screen. */
    public Outcome run(String line, Screen screen) {
        CommandRunner runner = new CommandRunner(
                bean(CallParser.class),
                bean(CallCommands.class),
                bean(Console.class),
                bean(Writers.class),
                screen,
                () -> Format.TABLE);
        return run(line, runner);
    }

    private Outcome run(String line, CommandRunner runner) {
        out.reset();
        err.reset();
        try {
            runner.run(bean(LineParser.class).words(line));
            return new Outcome(ExitCodes.DONE, out.toString(StandardCharsets.UTF_8), "");
        } catch (CommandFailedException e) {
            String message = e.phrase().map(bean(Labels.class)::phrase).orElse("");
            return new Outcome(e.code(), out.toString(StandardCharsets.UTF_8), message);
        }
    }

    public JsonNode json(String line) {
        return run(line + " --format json").json();
    }

    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    public <T> T bean(Class<T> type) {
        return beans.get(type);
    }

    @Override
    public void close() {
        beans.close();
    }
}
