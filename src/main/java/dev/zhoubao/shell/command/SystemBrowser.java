package dev.zhoubao.shell.command;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browsers that the variable {@code BROWSER} names, then the system's own. Each is started with the address as one
 * word; no shell reads it.
 */
public final class SystemBrowser implements Browser {

    /** A browser that has not failed by then is taken to be open. */
    private static final long SECONDS_TO_FAIL = 3;

    private final Map<String, String> environment;
    private final String system;

    /** @param system the name of the operating system */
    public SystemBrowser(Map<String, String> environment, String system) {
        this.environment = environment;
        this.system = system.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean open(URI address) {
        return commands(address.toASCIIString()).stream().anyMatch(SystemBrowser::starts);
    }

    List<List<String>> commands(String address) {
        List<List<String>> commands = new ArrayList<>();
        String separator = windows() ? ";" : ":";
        Arrays.stream(environment.getOrDefault("BROWSER", "").split(separator))
                .filter(told -> !told.isBlank())
                .forEach(told -> commands.add(command(told.strip(), address)));
        if (windows()) {
            commands.add(List.of("rundll32", "url.dll,FileProtocolHandler", address));
        } else if (system.startsWith("mac")) {
            commands.add(List.of("open", address));
        } else if (Stream.of("DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME").anyMatch(this::isSet)) {
            commands.add(List.of("xdg-open", address));
        }
        return commands;
    }

    private boolean windows() {
        return system.startsWith("windows");
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }

    private static List<String> command(String told, String address) {
        List<String> words = new ArrayList<>(List.of(told.split("\\s+")));
        boolean placed = words.stream().anyMatch(word -> word.contains("%s"));
        words.replaceAll(word -> word.replace("%s", address));
        if (!placed) {
            words.add(address);
        }
        return words;
    }

    private static boolean starts(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return !process.waitFor(SECONDS_TO_FAIL, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
