package dev.zhoubao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.ShellUnderTest.Outcome;
import dev.zhoubao.shell.failure.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong is said in Chinese to who reads Chinese; what programs read stays. */
class ChineseErrorsTest {

    private static ShellUnderTest shell;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "zh");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1 | diff 27 99 | 未载入 99；最接近的已载入的周为 2024-39、2024-47、2024-51",
                "1 | show 2019-01-01 | 2019-01-01 属于 2018-12-31..2019-01-06 这一周，该周未载入；最接近的已载入的周为 2024-19、2024-27、2024-39",
                "1 | list 2019 | 2019 范围内没有已载入的周；已载入的周从 2024-19 到 2024-51",
                "2 | list 51..27 | 范围“51..27”前后颠倒；请改写为 27..51；可试：help list",
                "1 | show latest~9 | latest~9 早于已载入的首周 2024-19（已载入周数：5）",
                "2 | show soon | “soon”不是周的写法；周可写作 27、2024-27、2024-07-03 或 latest~1；可试：help show",
                "2 | dif 27 51 | 未知命令“dif”；是否要输入 diff？",
                "2 | bogus | 未知命令“bogus”；可用 help 列出全部命令",
                "2 | help dif | 没有命令或主题“dif”；是否要输入 diff？",
                "2 | diff 27 51 --al | diff 没有选项 --al；是否要输入 --all？",
                "2 | diff 1 2 3 | “3”是 diff 多余的参数；用法：diff A [B] [OPTIONS]；可试：help diff",
                "2 | show | show 缺少 WEEK；用法：show WEEK [OPTIONS]；可试：help show",
                "2 | list --format pdf | --format 为“pdf”；可用的值：table、vertical、markdown、csv、tsv、json、ndjson；可试：help list",
                "2 | list --limit many | --limit 为“many”；应为整数；可试：help list",
                "2 | list --limit 0 | --limit 为 0；应为 1 或更大的整数；可试：help list",
                "2 | list --limit | --limit 需要一个值；应为整数；可试：help list",
                "2 | list --where incidents | “incidents”不是条件；请写作 '事件>400' 或 '事件超过400' 这样的形式；可试：help list",
                "2 | assert latest nonsense>4 | “nonsense”不是指标；可用 metrics 列出全部指标",
                "3 | assert latest incidents<1 | 条件 incidents<1 在 2024-51 不成立",
                "2 | search '(' --regex | “(”不是正则表达式（缺少右括号 )）；请改正，或去掉 --regex 以照原样查找；可试：help search",
                "2 | trend incident | “incident”既不是指标，也不是周的写法；是否要输入 incidents？",
                "1 | load nowhere | 没有文件或文件夹 nowhere；请检查路径，或用 --library PATH 指定资料库",
                "1 | run nowhere | 没有命令文件 nowhere；请检查路径",
                "1 | export csv --out src --force | src 是文件夹；请指定文件",
                "1 | export md --template nowhere | 没有文件 nowhere；请检查路径"
            })
    void saysWhatIsWrongAndWhatToDo(int code, String line, String sentence) {
        Outcome outcome = shell.run(line);

        assertThat(outcome.message()).isEqualTo(sentence);
        assertThat(outcome.code()).isEqualTo(code);
    }

    @Test
    void refusesToReplaceAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("weeks.csv"));

        assertThat(shell.run("export csv --out '" + file + "'").message())
                .isEqualTo(file + " 已存在；可用 --force 覆盖，或另外指定文件");
    }

    @Test
    void namesThePlaceInATemplate() throws IOException {
        Path layout = Files.writeString(folder.resolve("own.mustache"), "# {{title}}\n{{nosuch}}\n");
        Path file = folder.resolve("own.md");

        assertThat(shell.run("export md --template '" + layout + "' --out '" + file + "'")
                        .message())
                .startsWith(layout + ":2: 此处没有名为“nosuch”的值；");
    }

    @Test
    void leavesFileAndLineOfACommandFileAsTheyAre() throws IOException {
        Path file = Files.writeString(folder.resolve("weekly.zb"), "# 每周\nshow 99\n");

        assertThat(shell.run("run '" + file + "'").message()).startsWith(file + ":2: 未载入 99；");
    }

    @Test
    void tellsOfAnInterruption() {
        shell.run("list");
        Thread.currentThread().interrupt();
        Outcome outcome = shell.run("search 跨境");

        assertThat(outcome.message()).isEqualTo("已中断");
        assertThat(outcome.code()).isEqualTo(ExitCodes.INTERRUPTED);
    }

    @Test
    void speaksChineseInNotesToo() throws IOException {
        shell.run("search nosuch");
        assertThat(shell.err()).isEqualTo("note: 没有命中“nosuch”；已查找 5 周\n");
        shell.run("fetch 27 --dry-run");
        assertThat(shell.err()).isEqualTo("note: 27 内没有既有链接又缺全文的周；查找新的期可用：fetch --from cncert\n");
        assertThat(shell.run("list --output x.foo").message()).contains("txt、md、csv、tsv、json、ndjson");

        try (ShellUnderTest empty = new ShellUnderTest("--library", folder.toString(), "--lang", "zh")) {
            empty.run("list");
            assertThat(empty.err()).isEqualTo("note: 在 " + folder + " 中没有找到周报\n");
        }
    }

    @Test
    void countsWhatWentWrongInALoad() throws IOException {
        Files.write(folder.resolve("cut.zip"), new byte[] {'P', 'K', 3, 4, 20, 0});

        try (ShellUnderTest broken = new ShellUnderTest("--library", folder.toString(), "--lang", "zh")) {
            broken.run("list");
            assertThat(broken.err()).endsWith("note: 载入时有 1 个错误；可用 problems 列出\n");
        }
    }
}
