package dev.zhoubao.ingest.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class OversizedDocumentTest {

    private static List<String> problems(Error error) {
        ArticleReader reader = new ArticleReader() {
            @Override
            public boolean recognises(String text) {
                return true;
            }

            @Override
            public Article read(Document document) {
                throw error;
            }
        };
        return new DocumentReader(List.of(reader))
                .read(new DocumentLocation("a.html", "/a.html"), new byte[] {'x'}).problems().stream()
                        .map(Problem::message)
                        .toList();
    }

    @Test
    void isAProblemByItselfWhereItTakesMoreMemoryThanThereIs() {
        assertThat(problems(new OutOfMemoryError("Java heap space")))
                .containsExactly("reading it takes more memory than there is, so it is left out; give more, such as:"
                        + " ZHOUBAO_JAVA_OPTS=-Xmx4g ./zhoubao");
    }

    @Test
    void isAProblemByItselfWhereItIsNestedTooDeep() {
        assertThat(problems(new StackOverflowError()))
                .containsExactly("what it holds is nested too deep to be read, so it is left out");
    }
}
