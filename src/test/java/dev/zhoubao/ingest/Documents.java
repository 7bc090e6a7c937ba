package dev.zhoubao.ingest;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.bulletin.BulletinReader;
import dev.zhoubao.ingest.bulletin.DocumentResult;
import dev.zhoubao.ingest.load.LoadResult;
import dev.zhoubao.ingest.load.LoadRoot;
import dev.zhoubao.ingest.load.Loader;
import dev.zhoubao.ingest.markdown.MarkdownArticleReader;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Problem;
import java.nio.file.Path;
import java.util.List;

/** Reads documents the way the application does. */
public final class Documents {

    private Documents() {}

    public static DocumentResult read(String text) {
        Document document = new Document("week.md", "/fixtures/week.md", "00", text);
        return new BulletinReader().read(new MarkdownArticleReader().read(document), document);
    }

    public static Bulletin bulletin(DocumentFixture fixture) {
        return read(fixture.text()).bulletins().get(0);
    }

    public static List<Problem> problems(DocumentFixture fixture) {
        return read(fixture.text()).problems();
    }

    public static LoadResult load(Path... paths) {
        return new Loader(List.of(new MarkdownArticleReader()))
                .load(List.of(paths).stream().map(LoadRoot::of).toList());
    }
}
