package dev.zhoubao.ingest.figure;

import dev.zhoubao.model.Family;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.PrintedChange;
import dev.zhoubao.model.Quantity;
import dev.zhoubao.model.Series;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every number that a wording of the catalogue claims for this week; captions of charts (图1 …) claim none. */
final class FigureMatcher {

    private static final LinearPattern CAPTION = LinearPattern.of("^[(【\\[]?(?:附?图|附?表)[\\d一二三四五六七八九十]");

    private final List<Wording> wordings;
    private final ChangeReader changes = new ChangeReader();

    FigureMatcher(Series series) {
        this.wordings = series.metrics()
                .flatMap(metric -> metric.wordings().stream().flatMap(text -> Wording.all(metric, text)))
                .toList();
    }

    /** The wordings of the metrics that are printed together. */
    List<Wording> wordings(Family family) {
        return wordings.stream()
                .filter(wording -> wording.metric().family() == family)
                .toList();
    }

    List<FigureMatch> find(Passage passage) {
        List<FigureMatch> claims = new ArrayList<>();
        List<Sentence> sentences = passage.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            String folded = sentence.folded();
            if (mayCount(folded) && !(captioned(folded) && CAPTION.in(folded).find(0))) {
                new Search(sentence, i, folded, passage).addTo(claims);
            }
        }
        return claims;
    }

    /** Whether there is a digit, or the character that every wording of nothing holds. */
    private static boolean mayCount(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == Wording.NONE || (c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may be a caption: one of their words stands among the first characters. */
    private static boolean captioned(String folded) {
        String start = folded.substring(0, Math.min(folded.length(), 3));
        return start.contains("图") || start.contains("表");
    }

    /** The search through one sentence. */
    private final class Search {

        private final Sentence sentence;
        private final int index;
        private final String folded;
        private final Passage passage;
        private final Set<Object> found = new HashSet<>();

        Search(Sentence sentence, int index, String folded, Passage passage) {
            this.sentence = sentence;
            this.index = index;
            this.folded = folded;
            this.passage = passage;
        }

        void addTo(List<FigureMatch> claims) {
            for (Wording wording : wordings) {
                wording.find(folded, match -> add(claims, wording, match));
            }
        }

        /** What a looser wording finds at the same place as a closer one is the same once more. */
        private void add(List<FigureMatch> claims, Wording wording, LinearPattern.Search match) {
            if (wording.zero()) {
                claims.add(zero(wording, match));
            } else if (found.add(List.of(
                    wording.metric(), wording.place(), match.start(), match.start(1), match.end(1), match.end()))) {
                claims.add(number(wording, match));
            }
        }

        private FigureMatch zero(Wording wording, LinearPattern.Search match) {
            Figure figure = new Figure(wording.metric(), new Quantity.Count(0), sentence.evidence());
            Objection objection = passage.against(
                            index, wording.slot(), match.start(), match.start(), match.end(), match.end())
                    .orElse(null);
            return new FigureMatch(
                    wording.metric(),
                    sentence,
                    new FigureMatch.Place(index, match.start()),
                    "无",
                    figure,
                    objection,
                    wording.named());
        }

        private FigureMatch number(Wording wording, LinearPattern.Search match) {
            Metric metric = wording.metric();
            PrintedNumber number = new PrintedNumber(match.group(1));
            Figure figure = number.in(metric.unit())
                    .map(value -> new Figure(metric, value, sentence.evidence(), change(metric, match)))
                    .orElse(null);
            Objection objection = passage.against(
                            index, wording.slot(), match.start(), match.start(1), match.end(1), match.end())
                    .or(() -> passage.elsewhere(index, match.start(), wording.place()))
                    .orElse(null);
            return new FigureMatch(
                    metric,
                    sentence,
                    new FigureMatch.Place(index, match.start(1)),
                    number.text(),
                    figure,
                    objection,
                    wording.named());
        }

        /** Behind the number, or behind the label that follows it. */
        private @Nullable PrintedChange change(Metric metric, LinearPattern.Search match) {
            return metric.unit().isSummable()
                    ? changes.behind(folded, match.end(1), metric.unit())
                            .or(() -> changes.behind(folded, match.end(), metric.unit()))
                            .orElse(null)
                    : null;
        }
    }
}
