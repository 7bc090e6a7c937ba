package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.zhoubao.analysis.search.Hit;
import dev.zhoubao.analysis.search.Search;
import dev.zhoubao.analysis.search.Search.SearchResult;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Report;
import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.fixture.Seeds;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Locator;
import dev.zhoubao.model.Span;
import dev.zhoubao.report.weeks.SearchReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.ShellUnderTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SearchLongTextTest {

    private static final int HITS = 200_000;

    /** Each would be several hundred bytes. */
    @Test
    void makesARowOnlyWhenItIsAskedFor() {
        Hit hit = new Hit(
                Seeds.bulletins().get(0).edition(), "a.md", Locator.LINE, Hit.Part.TEXT, 1, "甲乙", new Span(0, 1));
        Search search = new Search(1, List.of(new SearchResult(hit.edition(), Collections.nCopies(HITS, hit))));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        SearchReport maker = new SearchReport(new Labels(Lang.EN));
        Report first = maker.ofHits(search, 1);
        long before = threads.getCurrentThreadAllocatedBytes();
        Report all = maker.ofHits(search, Integer.MAX_VALUE);
        long taken = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(taken).isLessThan(20L * HITS);
        assertThat(all.mainTable().orElseThrow().rows()).hasSize(HITS);
        assertThat(first.mainTable().orElseThrow().rows()).hasSize(1);
        assertThat(first.blocks(Facts.class)
                        .findFirst()
                        .orElseThrow()
                        .facts()
                        .get(0)
                        .value())
                .isEqualTo(Cell.number(HITS));
    }

    @Test
    void countsAllHitsWhereFewAreListed(@TempDir Path folder) throws IOException {
        DocumentFixture.whole().block("甲乙".repeat(10_000)).write(folder, "a.md");
        try (ShellUnderTest shell = new ShellUnderTest("--library", folder.toString())) {
            assertThat(shell.run("search 甲 --limit 2 --columns week,text").out())
                    .contains("10000")
                    .hasLineCount(7);
        }
    }

    /** A hit for each second character, with all of them beside each, grows with the square of the text. */
    @Test
    void givesOfATextOfPagesWhatStandsAroundEachHit(@TempDir Path folder) throws IOException {
        DocumentFixture.whole().block("甲乙".repeat(1_500)).write(folder, "a.md");
        try (ShellUnderTest shell = new ShellUnderTest("--library", folder.toString())) {
            JsonNode hits = shell.json("search 甲");
            assertThat(hits.size()).isEqualTo(1_500);
            JsonNode hit = hits.get(750);
            String text = hit.get("text").asString();
            assertThat(text).hasSize(201);
            assertThat(text.substring(
                            hit.get("match").get(0).asInt(),
                            hit.get("match").get(1).asInt()))
                    .isEqualTo("甲");
        }
    }
}
