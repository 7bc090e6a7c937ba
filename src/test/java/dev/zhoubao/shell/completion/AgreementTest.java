package dev.zhoubao.shell.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.export.terminal.Palette;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.grammar.Call;
import dev.zhoubao.shell.grammar.Call.Part;
import dev.zhoubao.shell.grammar.CallParser;
import dev.zhoubao.shell.grammar.LineParser;
import dev.zhoubao.shell.grammar.Token;
import dev.zhoubao.shell.grammar.TypedLine;
import dev.zhoubao.shell.prompt.LineHighlighter;
import dev.zhoubao.shell.settings.UserPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.Parser.ParseContext;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parser, highlighter and completer say the same of every line. */
class AgreementTest {

    private static final List<String> NAMES = List.of(
            "it's",
            "q\"q",
            "#h",
            "~",
            "~x",
            "-x",
            "--y",
            "-5",
            "a b",
            "$v",
            "${v}",
            "周报 一",
            "a\\b",
            "full\u3000width",
            "b'\"c",
            "tab\tbed",
            "!x",
            "a=b",
            "a;b",
            "a,b");

    private static ShellUnderTest shell;

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en", "--color", "always");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static LineParser lines() {
        return shell.bean(LineParser.class);
    }

    private static Call call(String line) {
        return shell.bean(CallParser.class).read(lines().commands(line).get(0));
    }

    private static TypedLine typed(String line) {
        return lines().parse(line, line.length(), ParseContext.COMPLETE);
    }

    private static List<Candidate> candidates(String line) {
        List<Candidate> candidates = new ArrayList<>();
        shell.bean(ShellCompleter.class).complete(shell.bean(LineReader.class), typed(line), candidates);
        return candidates;
    }

    private static boolean red(String line, int at) {
        AttributedString shown = shell.bean(LineHighlighter.class).highlight(shell.bean(LineReader.class), line);
        return List.of(Palette.DARK.bad(), Palette.LIGHT.bad()).contains(shown.styleAt(at));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "run weekly.zb --year 2024|COMMAND ARGUMENT OPTION VALUE|",
                "run weekly.zb -y 2024 |COMMAND ARGUMENT OPTION ARGUMENT|-y 2024",
                "search -- --fo |COMMAND DASHES ARGUMENT|",
                "assert latest incidents -5 |COMMAND ARGUMENT ARGUMENT ARGUMENT|",
                "list --format xml |COMMAND OPTION VALUE|xml",
                "list --format=xml |COMMAND OPTION|--format=xml",
                "list --sort=week --al 27 |COMMAND OPTION OPTION ARGUMENT|--al",
                "list '--format' \"js\"on |COMMAND OPTION VALUE|",
                "list --out\"put\"='a b.md' |COMMAND OPTION|",
                "list --limit 1 --limit 2 |COMMAND OPTION VALUE OPTION VALUE|2",
                "list\u3000--format\u3000json |COMMAND OPTION VALUE|",
                "list\t--format\tjson |COMMAND OPTION VALUE|",
                "diff 27 51 19 |COMMAND ARGUMENT ARGUMENT ARGUMENT|19",
                "diff zz --all # --nope|COMMAND ARGUMENT OPTION|zz",
                "save jumps diff ${1} --all |COMMAND ARGUMENT ARGUMENT ARGUMENT ARGUMENT|",
                "search a\\|COMMAND ARGUMENT|",
                "bogus 27 |COMMAND|bogus",
                "list --where incidents gt 400 2024 |COMMAND OPTION VALUE VALUE VALUE ARGUMENT|",
                "list --where=incidents over 400 and grade=良 --all |COMMAND OPTION VALUE VALUE VALUE VALUE OPTION|",
                "list --where incidents > 400 |COMMAND OPTION VALUE VALUE VALUE|",
                "list --where 'incidents>400' 2024 |COMMAND OPTION VALUE ARGUMENT|",
                "list --where bogus gt 400 |COMMAND OPTION VALUE VALUE VALUE|bogus",
                "list --columns week，grade |COMMAND OPTION VALUE|",
                "trend incidents，phishing 2024 |COMMAND ARGUMENT ARGUMENT|",
                "trend all ..30 |COMMAND ARGUMENT ARGUMENT|",
                "trend incidents,bogus 27 |COMMAND ARGUMENT ARGUMENT|incidents,bogus",
                "list > out.txt |COMMAND ARGUMENT ARGUMENT|> out.txt",
                "search 'a;b' |COMMAND ARGUMENT|",
                "? diff |COMMAND ARGUMENT|",
                "timing on |COMMAND ARGUMENT|",
                "gaps --columns week,url --limit 3 --urls |COMMAND OPTION VALUE OPTION VALUE OPTION|",
                "show -h --nope |COMMAND ARGUMENT OPTION|"
            })
    void whatIsRefusedIsRedAndNothingElse(String written, String kinds, String wrong) {
        String line = written.replace("\\u3000", "\u3000").replace("\\t", "\t");
        Call call = call(line);

        assertThat(call.parts().stream().map(part -> part.kind().name())).isEqualTo(List.of(kinds.split(" ")));
        for (Part part : call.parts()) {
            assertThat(red(line, part.token().start())).as(part.toString()).isEqualTo(part.problem() != null);
        }
        List<String> red = call.parts().stream()
                .filter(part -> part.problem() != null)
                .map(part -> line.substring(part.token().start(), part.token().end()))
                .toList();
        assertThat(red).isEqualTo(wrong == null ? List.of() : List.of(wrong.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"search -- --fo", "search -- ", "assert latest incidents -5 ", "list # --fo", "bogus --"})
    void offersNoOptionsWhereNoneAreTaken(String line) {
        assertThat(candidates(line)).noneMatch(candidate -> candidate.value().startsWith("-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --format=js",
                "list --format \"js",
                "list '--format=js",
                "list --fo\"rmat=js",
                "list --form",
                "list\u3000--format\u3000js",
                "show 2024-2",
                "trend inc",
                "list 39..2024-4",
                "set theme l",
                "expo",
                "list --columns week,inc",
                "list --columns='week,inc",
                "save x list --format=js",
                "list\nshow 2024-2",
                "list;show 2024-2",
                "list --where inc",
                "list --where 'incidents gt 4 and ph",
                "list --where \"incidents>4 and ph",
                "list --where grade=go",
                "trend 事件、仿",
                "watch se"
            })
    void whatCompletesParsesBack(String line) {
        TypedLine typed = typed(line);
        List<Candidate> fitting = candidates(line).stream()
                .filter(candidate -> candidate.value().startsWith(typed.begun().text()))
                .toList();

        assertThat(fitting).isNotEmpty().allSatisfy(candidate -> parsesBack(typed, candidate));
    }

    private static String parsesBack(TypedLine typed, Candidate candidate) {
        String whole = typed.line().substring(0, typed.cursor() - typed.rawWordCursor())
                + typed.escape(candidate.value(), candidate.complete());
        List<Token> words = lines().tokens(whole);
        assertThat(words.get(words.size() - 1).text()).as(whole).isEqualTo(candidate.value());
        assertThat(candidate.complete() && words.get(words.size() - 1).isOpen())
                .as(whole)
                .isFalse();
        return whole;
    }

    @Test
    void everyPathParsesBackToItsFile(@TempDir Path folder) throws IOException {
        for (String name : NAMES) {
            Files.createDirectories(folder.resolve(name).resolve("in"));
        }
        for (String begun : List.of("load ", "load '", "load \"", "list --output=", "list --output '", "load -- ")) {
            String line = begun + folder + "/";
            TypedLine typed = typed(line);
            List<Candidate> candidates = candidates(line);
            assertThat(candidates).as(line).hasSameSizeAs(NAMES);
            for (Candidate candidate : candidates) {
                String whole = parsesBack(typed, candidate);
                assertThat(candidates(whole)).as(whole).hasSize(1);
                assertThat(UserPath.of(candidate.value().replace("--output=", "")))
                        .exists();
            }
        }
    }

    @Test
    void writesEveryNameAtTheBeginningOfAWord() {
        for (String name : NAMES) {
            for (String begun : List.of("load ", "load '", "load \"", "load -- ")) {
                TypedLine typed = typed(begun);
                parsesBack(typed, new Candidate(name, name, null, null, null, null, true));
                parsesBack(typed, new Candidate("//" + name, name, null, null, null, null, false));
            }
        }
    }

    @Test
    void completesTheWordsOfASavedCommand() {
        shell.run("save agreement diff ${1} --format ${2}");
        try {
            assertThat(candidates("agreement 2024-2"))
                    .extracting(Candidate::value)
                    .contains("2024-27");
            assertThat(candidates("agreement 27 js"))
                    .extracting(Candidate::value)
                    .contains("json");
            assertThat(candidates("agreement 27 json --a"))
                    .extracting(Candidate::value)
                    .contains("--all");
            assertThat(red("agreement 27 xml ", "agreement 27 ".length())).isTrue();
            assertThat(red("agreement 27 json ", 0)).isFalse();
        } finally {
            shell.run("unsave agreement");
        }
    }

    @Test
    void knowsInADryRunWhatTheFileSavesBefore(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.zb");
        Files.writeString(file, "save agreed diff $${1} --all\nagreed 27\nunsave agreed\n");
        assertThat(shell.run("run --dry-run '" + file + "'").code()).isZero();
        Files.writeString(file, "agreed 27\nsave agreed diff $${1} --all\n");
        assertThat(shell.run("run --dry-run '" + file + "'").code()).isEqualTo(2);
    }
}
