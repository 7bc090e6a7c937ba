package dev.zhoubao.report.digest;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** What a digest says of a week of any series, before its figures. */
record ArticleFacts(Labels labels) {

    List<Fact> of(Bulletin bulletin) {
        List<Fact> facts = new ArrayList<>();
        bulletin.threatLevel()
                .ifPresent(level ->
                        facts.add(new Fact(labels.text("vulnerabilityGrade"), Cell.text(labels.grade(level)))));
        facts.add(
                new Fact(labels.text("published"), Cell.dayOf(bulletin.source().published())));
        facts.add(new Fact(
                labels.text("digest.article"),
                Cell.link(DigestReport.title(bulletin), bulletin.source().url())));
        return facts;
    }
}
