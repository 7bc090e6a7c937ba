package dev.zhoubao.export.markdown;

import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.fixture.Golden;
import dev.zhoubao.fixture.HostileDigest;
import dev.zhoubao.fixture.SeedReports;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands write as Markdown on the five seeds. */
class MarkdownEscapingGoldenTest {

    @ParameterizedTest
    @CsvSource({"digest, EN", "digest, ZH", "diff, EN", "diff, ZH", "summary, EN", "list, ZH", "search, EN"})
    void writesMarkdown(String name, Lang lang) throws IOException {
        String text = Written.by(new MarkdownWriter(), SeedReports.of(name, lang), Format.MARKDOWN, Display.PLAIN);
        Golden.check("export/markdown/" + name + "." + lang.name().toLowerCase(Locale.ROOT) + ".md", text);
    }

    /** Held to markdownlint by src/test/sh/markdownlint-test.sh, like the others. */
    @Test
    void writesADigestOfHostileText() throws IOException {
        String text = Written.by(new MarkdownWriter(), HostileDigest.report(), Format.MARKDOWN, Display.PLAIN);
        Golden.check("export/markdown/digest-hostile.en.md", text);
    }
}
