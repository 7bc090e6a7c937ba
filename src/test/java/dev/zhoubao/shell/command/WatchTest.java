package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.console.Announcer;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.prompt.PromptAnnouncer;
import dev.zhoubao.shell.workspace.FolderSnapshot;
import dev.zhoubao.shell.workspace.FolderWatch;
import dev.zhoubao.shell.workspace.LibraryChange;
import dev.zhoubao.shell.workspace.LibraryChangeMessages;
import dev.zhoubao.shell.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final long PATIENCE = 30;

    @TempDir
    Path folder;

    private final BlockingQueue<LibraryChange> news = new LinkedBlockingQueue<>();
    private List<Path> seeds;
    private ShellUnderTest shell;

    @BeforeEach
    void start() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("seeds"))) {
            seeds = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        put(0);
        shell = new ShellUnderTest("--library", folder.toString(), "--lang", "en");
    }

    @AfterEach
    void stop() {
        shell.close();
    }

    private void put(int seed) throws IOException {
        Path there = folder.resolve(seed + ".txt");
        Files.copy(seeds.get(seed), there);
    }

    private FolderWatch watch(FolderWatch.News told) throws IOException {
        Workspace workspace = shell.bean(Workspace.class);
        assertThat(workspace.library().weeks()).hasSize(1);
        FolderWatch watch = new FolderWatch(folder, FolderSnapshot.of(folder), workspace, told, OFTEN);
        watch.start();
        return watch;
    }

    @Test
    void tellsOfWeeksOfOtherSeries() throws Exception {
        FolderWatch watch = watch(news::add);
        Files.writeString(
                folder.resolve("cnvd.md"),
                DocumentFixture.titled("CNVD漏洞周报2024年第27期")
                        .block("2024年7月1日-2024年7月7日")
                        .block("本周共收集、整理信息安全漏洞30个，其中高危漏洞12个、中危漏洞13个、低危漏洞5个。")
                        .text());
        LibraryChange change = arrivals();
        watch.stop();

        assertThat(new LibraryChangeMessages(new Labels(Lang.EN)).of(change))
                .singleElement()
                .asString()
                .startsWith("new in the library: cnvd:2024-27");
        assertThat(shell.run("list --series all --columns week --format csv").lines())
                .contains("cnvd:2024-27");
    }

    @Test
    void namesAFolderAsItWasTyped() {
        Path typed = Path.of("nowhere").toAbsolutePath();

        assertThat(shell.run("watch '" + typed + "' --on-new list").message())
                .isEqualTo("there is no folder " + typed + "; check the path");
        assertThat(shell.run("watch ./nowhere --on-new list").message())
                .isEqualTo("there is no folder ./nowhere; check the path");
    }

    @Test
    void loadsAndTellsTheWeeksThatCome() throws Exception {
        FolderWatch watch = watch(news::add);
        Files.writeString(folder.resolve("notes.md"), "nothing to read");
        put(1);
        assertThat(arrivals().weeks()).hasSize(1);
        assertThat(shell.bean(Workspace.class).library().weeks()).hasSize(2);
        put(2);
        assertThat(arrivals().weeks()).hasSize(1);
        watch.stop();
        assertThat(shell.run("list --columns week --format csv").lines()).hasSize(4);
        assertThat(shell.json("reload").get("weeks").asInt()).isEqualTo(3);
    }

    @Test
    void saysNothingOfWeeksThatAreThere() throws Exception {
        FolderWatch watch = watch(news::add);
        Files.copy(seeds.get(0), folder.resolve("again.md"));
        Thread.sleep(10 * OFTEN.toMillis());
        put(1);
        assertThat(arrivals().weeks()).hasSize(1);
        watch.stop();
        assertThat(news).isEmpty();
    }

    /** What an editor or a copying program puts beside a file is hidden; a link may lead nowhere for as long as it likes. */
    @Test
    void looksAtWhatALoadWouldRead() throws Exception {
        Files.createSymbolicLink(folder.resolve("old-link.txt"), Path.of("nowhere"));
        FolderWatch watch = watch(news::add);
        Files.copy(seeds.get(1), folder.resolve(".1.txt.part"));
        Files.copy(seeds.get(1), Files.createDirectory(folder.resolve(".git")).resolve("1.txt"));
        Thread.sleep(10 * OFTEN.toMillis());
        put(2);
        assertThat(arrivals().weeks()).hasSize(1);
        watch.stop();
        assertThat(shell.bean(Workspace.class).library().weeks()).hasSize(2);
    }

    /** A copy that stops for a while, in the middle of a character. */
    @Test
    void forgetsTheProblemsOfAFileThatWasFinished() throws Exception {
        FolderWatch watch = watch(news::add);
        byte[] whole = Files.readAllBytes(seeds.get(1));
        int inside = Files.readString(seeds.get(1))
                        .codePoints()
                        .takeWhile(c -> c < 128)
                        .toArray()
                        .length
                + 1;
        Path file = Files.write(folder.resolve("1.txt"), Arrays.copyOf(whole, inside));
        Workspace workspace = shell.bean(Workspace.class);
        for (long tries = PATIENCE * 1000; workspace.problems().isEmpty() && tries > 0; tries--) {
            Thread.sleep(1);
        }
        assertThat(workspace.problems()).hasSize(1);

        Files.write(file, whole);

        assertThat(arrivals().weeks()).hasSize(1);
        watch.stop();
        assertThat(workspace.problems()).isEmpty();
    }

    @Test
    void waitsForNoFileThatGrowsAllTheTime() throws Exception {
        FolderWatch watch = watch(news::add);
        CompletableFuture<Void> growing = CompletableFuture.runAsync(this::grow);
        put(1);
        assertThat(arrivals().weeks()).hasSize(1);
        watch.stop();
        Files.createFile(folder.resolve("end"));
        growing.join();
    }

    private void grow() {
        try {
            for (int i = 0; !Files.exists(folder.resolve("end")); i++) {
                Files.writeString(folder.resolve("growing.txt"), "x".repeat(i));
                Thread.sleep(OFTEN.toMillis() / 4);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private LibraryChange arrivals() throws InterruptedException {
        return Objects.requireNonNull(news.poll(PATIENCE, TimeUnit.SECONDS));
    }

    private void change(String name, String fetched) throws IOException {
        String text = Files.readString(seeds.get(0))
                .replace("网络安全事件495起", "网络安全事件499起")
                .replaceFirst("fetch_date: .*", "fetch_date: " + fetched);
        Files.writeString(folder.resolve(name), text);
    }

    private String said() throws InterruptedException {
        LibraryChange arrivals = arrivals();
        assertThat(arrivals.weeks()).isEmpty();
        return new LibraryChangeMessages(new Labels(Lang.EN))
                .of(arrivals)
                .get(0)
                .replace(folder + "/", "");
    }

    @Test
    void tellsOfANewerCopyWithAnotherFigure() throws Exception {
        FolderWatch watch = watch(news::add);
        change("again.md", "2031-01-01T00:00:00");
        assertThat(said())
                .isEqualTo("other figures of 2024-19: incidents handled 495 -> 499 in again.md,"
                        + " which is used from now on (newer)");
        watch.stop();
    }

    @Test
    void tellsWhichCopyStaysInUse() throws Exception {
        FolderWatch watch = watch(news::add);
        change("again.md", "2024-05-17T00:00:00");
        assertThat(said())
                .isEqualTo("other figures of 2024-19: incidents handled 495 -> 499 in again.md;"
                        + " 0.txt stays in use (newer)");
        watch.stop();
    }

    @Test
    void tellsOfAFileThatWasWrittenAnewWithAnotherFigure() throws Exception {
        FolderWatch watch = watch(news::add);
        change("0.txt", "2024-05-17T00:00:00");
        assertThat(said())
                .isEqualTo("other figures of 2024-19: incidents handled 495 -> 499 in 0.txt,"
                        + " which is used from now on (the only copy)");
        watch.stop();
    }

    @Test
    void leavesTheLineThatIsBeingTypedAsItIs() throws Exception {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        PipedOutputStream keys = new PipedOutputStream();
        try (Terminal terminal =
                new ExternalTerminal("test", "ansi", new PipedInputStream(keys), screen, StandardCharsets.UTF_8)) {
            LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
            CompletableFuture<String> typed = CompletableFuture.supplyAsync(() -> reader.readLine("ready> "));
            Announcer announcer = new PromptAnnouncer(() -> reader, () -> true, new Console(screen, screen));
            FolderWatch watch = watch(arrivals -> announcer.announce(
                    List.of("new: " + arrivals.weeks().get(0).edition().name())));
            keys.write("lis".getBytes(StandardCharsets.UTF_8));
            keys.flush();
            put(1);
            await(screen, "new: 2024-");
            keys.write("t 27\n".getBytes(StandardCharsets.UTF_8));
            keys.flush();
            assertThat(typed.get(PATIENCE, TimeUnit.SECONDS)).isEqualTo("list 27");
            watch.stop();
            String shown = screen.toString(StandardCharsets.UTF_8);
            assertThat(shown.substring(shown.indexOf("new: 2024-"))).contains("ready> lis");
        }
    }

    private static void await(ByteArrayOutputStream screen, String text) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!screen.toString(StandardCharsets.UTF_8).contains(text) && System.nanoTime() < end) {
            Thread.sleep(OFTEN.toMillis());
        }
    }

    @Test
    void isRefusedWhereThereIsNoPrompt() {
        assertThat(shell.run("watch '" + folder + "'").message())
                .isEqualTo("watch works only at the prompt, or with --on-new; open the prompt with: ./zhoubao");
    }

    @Test
    void saysThatTheFolderIsGone() throws Exception {
        BlockingQueue<Path> lost = new LinkedBlockingQueue<>();
        FolderWatch watch = watch(new FolderWatch.News() {
            @Override
            public void tell(LibraryChange arrivals) {
                news.add(arrivals);
            }

            @Override
            public void gone(Path folder) {
                lost.add(folder);
            }
        });
        Files.delete(folder.resolve("0.txt"));
        Files.delete(folder);
        assertThat(lost.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo(folder);
        Files.createDirectory(folder);
        put(1);
        assertThat(arrivals().weeks()).hasSize(1);
        watch.stop();
        assertThat(lost).isEmpty();
    }

    /** Until it is interrupted, as Ctrl-C does. */
    @Test
    void runsACommandForEachNewWeekOutsideThePrompt() throws Exception {
        Path out = Files.createDirectory(folder.resolve(".out")).resolve("weeks.ndjson");
        String line = "watch '" + folder + "' --on-new \"show ${week} --output '" + out
                + "' --append\" --exec 'echo \"$ZHOUBAO_WEEK\" >> " + out.resolveSibling("posted") + "'";
        BlockingQueue<Integer> codes = new LinkedBlockingQueue<>();
        Thread watching = new Thread(() -> codes.add(shell.run(line).code()));
        watching.start();
        while (!shell.err().contains("watching")) {
            Thread.sleep(OFTEN.toMillis());
        }
        put(1);
        Path posted = out.resolveSibling("posted");
        for (int i = 0; i < 50 * PATIENCE && !Files.exists(posted); i++) {
            Thread.sleep(OFTEN.toMillis());
        }
        Thread.sleep(OFTEN.toMillis());
        watching.interrupt();

        assertThat(codes.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo(130);
        String week =
                shell.bean(Workspace.class).library().weeks().get(1).edition().name();
        assertThat(posted).hasContent(week);
        assertThat(Files.readString(out)).contains("\"week\":\"" + week + "\"");
    }

    @Test
    void refusesACommandForNewWeeksThatCannotRun() {
        assertThat(shell.run("watch '" + folder + "' --on-new bogus").code()).isEqualTo(2);
        assertThat(shell.run("watch '" + folder + "' --on-new 'show ${day}'").code())
                .isEqualTo(2);
        assertThat(shell.run("watch --exec true").code()).isEqualTo(2);
        assertThat(shell.run("watch '" + folder + "/none' --exec true").code()).isEqualTo(1);
    }
}
