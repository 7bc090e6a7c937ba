package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Report;
import dev.zhoubao.language.Lang;
import dev.zhoubao.library.WeekNames;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.failure.Verdict;
import dev.zhoubao.shell.grammar.ArticleWeek;
import dev.zhoubao.shell.workspace.Workspace;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OpenCommandTest {

    @TempDir
    Path folder;

    private final List<URI> opened = new ArrayList<>();

    private Verdict open(String week, Browser browser, String library) {
        try (ShellUnderTest shell = new ShellUnderTest("--library", library, "--lang", "en")) {
            return new OpenCommand(shell.bean(Workspace.class), browser, new Labels(Lang.EN))
                    .open(new ArticleWeek(WeekNames.week(week)));
        }
    }

    private Report open(String week) {
        return open(week, opened::add, "seeds").report();
    }

    @Test
    void opensTheArticleOfALoadedWeek() {
        Report report = open("27");
        assertThat(opened).hasSize(1).allMatch(address -> address.getHost().equals("mp.weixin.qq.com"));
        assertThat(report.data().toString())
                .contains("2024-27")
                .contains(opened.get(0).toString());
    }

    @Test
    void opensAWeekThatIsOnlyKnownByALink() {
        open("26");
        assertThat(opened).hasSize(1).allMatch(address -> address.getScheme().startsWith("http"));
    }

    @Test
    void showsTheAddressWhereNoBrowserOpens() {
        Verdict verdict = open("27", address -> false, "seeds");
        assertThat(verdict.report().data().toString()).contains("http");
        assertThat(verdict.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.code()).isEqualTo(ExitCodes.FAILED);
            assertThat(failure).hasMessageStartingWith("no browser could be opened");
        });
    }

    @Test
    void opensNothingButAddressesOfTheWeb() throws IOException {
        for (String url :
                List.of("file:///etc/passwd", "javascript:alert(1)", "http:/x", "https://a@b.cn/", "--help")) {
            Path seed;
            try (var files = Files.list(Path.of("seeds"))) {
                seed = files.filter(file -> file.toString().endsWith(".txt"))
                        .findFirst()
                        .orElseThrow();
            }
            Path copy = folder.resolve("copy.md");
            Files.writeString(copy, Files.readString(seed).replaceFirst("(?m)^(url): .*$", "$1: " + url));
            try {
                assertThat(open("latest", opened::add, copy.toString()).failure())
                        .isPresent();
            } catch (CommandFailedException e) {
                assertThat(e).hasMessageContaining("no document gives the address");
            }
        }
        assertThat(opened).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void startsABrowserWithTheAddressAsOneWordAndWithoutAShell() throws IOException {
        Path seen = folder.resolve("seen");
        Path fake = folder.resolve("fake");
        Files.writeString(fake, "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + seen + "'\n");
        Files.setPosixFilePermissions(fake, PosixFilePermissions.fromString("rwx------"));
        SystemBrowser browser = new SystemBrowser(Map.of("BROWSER", "/no/such/browser:" + fake + " --new %s"), "Linux");
        assertThat(browser.open(URI.create("https://a.cn/s?a=1&b=$(touch%20x);echo")))
                .isTrue();
        assertThat(seen).hasContent("--new\nhttps://a.cn/s?a=1&b=$(touch%20x);echo");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void noticesABrowserThatFails() {
        assertThat(new SystemBrowser(Map.of("BROWSER", "false"), "Linux").open(URI.create("https://a.cn")))
                .isFalse();
        assertThat(new SystemBrowser(Map.of(), "Linux").open(URI.create("https://a.cn")))
                .isFalse();
    }

    @Test
    void knowsTheOpenersOfEverySystem() {
        String url = "https://a.cn";
        assertThat(new SystemBrowser(Map.of("DISPLAY", ":0"), "Linux").commands(url))
                .containsExactly(List.of("xdg-open", url));
        assertThat(new SystemBrowser(Map.of("BROWSER", "w3m"), "Mac OS X").commands(url))
                .containsExactly(List.of("w3m", url), List.of("open", url));
        assertThat(new SystemBrowser(Map.of(), "Windows 11").commands(url))
                .containsExactly(List.of("rundll32", "url.dll,FileProtocolHandler", url));
    }
}
