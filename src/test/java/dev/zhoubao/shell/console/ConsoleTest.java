package dev.zhoubao.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.language.Phrase;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private static final String NAME = "x\nerror: all\u2028is\r\nlost";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(OutputStream.nullOutputStream(), err, () -> 80);

    /** As on a dumb terminal, which would else break words where its lines end. */
    @Test
    void breaksMessagesBetweenWordsWhereNoLineIsWrittenOver() {
        Console plain = console.withoutStatus(() -> true).withoutStatus(() -> false);
        plain.status("reading");
        plain.error(Phrase.of("word ".repeat(20) + "end"));

        assertThat(plain.showsStatus()).isFalse();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("word ".repeat(15).strip(), "  " + "word ".repeat(5) + "end");
    }

    @Test
    void saysOneMessageInOneLine() {
        console.error("note: ", Phrase.of("there is no file {0}", NAME));

        assertThat(told())
                .startsWith("note: there is no file x error: all")
                .endsWith("lost\n")
                .containsOnlyOnce("\n");
    }

    @Test
    void indentsWhatDoesNotFitIntoALine() {
        console.error(
                "note: ",
                Phrase.of("{0}", "word ".repeat(15) + "note: there is no second message, whatever its words may be"));

        assertThat(told().lines()).hasSize(2).allMatch(line -> line.length() <= 80);
        assertThat(told().lines().skip(1)).allMatch(line -> line.startsWith("  "));
    }

    @Test
    void showsAStatusInOneLine() {
        console.status("loading " + NAME);

        assertThat(told()).startsWith("\rloading x error: all").doesNotContain("\n", "\u2028");
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
