package dev.zhoubao.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinGrammar;
import dev.zhoubao.fixture.BulletinGrammar.Put;
import dev.zhoubao.fixture.PrintedArticle;
import dev.zhoubao.ingest.Stored;
import dev.zhoubao.model.Bulletin;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Any article, printed to a PDF, says what it said before. */
class PrintedArticlePropertyTest {

    @Provide
    Arbitrary<Put> bulletins() {
        return BulletinGrammar.bulletins();
    }

    @Property(seed = "2051", tries = 150)
    void hasTheSameFacts(
            @ForAll("bulletins") Put put,
            @ForAll @IntRange(min = 20, max = 38) int width,
            @ForAll @IntRange(min = 16, max = 38) int lines,
            @ForAll boolean indented)
            throws IOException {
        Bulletin article = Stored.bulletin(put.bytes());

        Bulletin printed = Stored.bulletin(new PrintedArticle(width, lines, indented).of(article));

        assertThat(Stored.facts(printed)).as(() -> printed.paragraphs() + "").isEqualTo(Stored.facts(article));
        assertThat(printed.edition()).isEqualTo(article.edition());
        assertThat(printed.links()).as(() -> printed.paragraphs() + "").hasSameSizeAs(article.links());
    }
}
