package dev.zhoubao.shell;

import dev.zhoubao.ZhoubaoApplication;
import dev.zhoubao.report.Labels;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real application in this process, with its streams caught. */
final class ShellUnderTest implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ConfigurableApplicationContext context;

    /** @param options global options, such as {@code --library PATH} */
    ShellUnderTest(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add("version");
        context = Launch.start(ZhoubaoApplication.class, new Console(out, err), arguments.toArray(String[]::new));
    }

    /** What a command printed and how it ended. */
    record Outcome(int code, String out, String message) {

        JsonNode json() {
            return JSON.readTree(out);
        }

        List<String> lines() {
            return out.lines().toList();
        }
    }

    Outcome run(String line) {
        out.reset();
        err.reset();
        try {
            bean(CommandRunner.class).run(bean(LineParser.class).words(line));
            return new Outcome(ExitCodes.DONE, out.toString(StandardCharsets.UTF_8), "");
        } catch (CommandFailedException e) {
            String message = e.phrase().map(bean(Labels.class)::phrase).orElse("");
            return new Outcome(e.code(), out.toString(StandardCharsets.UTF_8), message);
        }
    }

    JsonNode json(String line) {
        return run(line + " --format json").json();
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
