package dev.zhoubao.ingest.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Of which country the counts of a text are, whose lists may go over several sentences. */
final class Countries {

    static final Pattern DOMESTIC = Pattern.compile("境内|我国|全国");

    private static final Pattern COUNTRY = Pattern.compile(DOMESTIC.pattern() + "|" + SpeakerExpressions.COUNTRIES);

    private final List<Sentence> sentences;
    private final Map<Integer, Said> said = new HashMap<>();

    Countries(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /**
     * Of which countries a sentence speaks.
     *
     * @param byStart the words for them by where they are said
     * @param counts whether the sentence counts anything
     */
    private record Said(NavigableMap<Integer, String> byStart, boolean counts) {

        static Said in(String folded) {
            NavigableMap<Integer, String> byStart = new TreeMap<>();
            COUNTRY.matcher(folded).results().forEach(found -> byStart.put(found.start(), found.group()));
            return new Said(byStart, Clauses.counts(folded));
        }
    }

    /** What speaks against the number of a wording that begins at a place of a sentence being of where it has to be. */
    Optional<Objection> against(int sentence, int start, Wording.Place place) {
        if (place == Wording.Place.ANYWHERE) {
            return Optional.empty();
        }
        String country = at(sentence, start).orElse("");
        boolean domestic = DOMESTIC.matcher(country).matches();
        if (domestic && place == Wording.Place.DOMESTIC) {
            return Optional.empty();
        }
        return Optional.of(
                domestic || country.isEmpty()
                        ? new Objection(Objection.Kind.COUNTRY, "")
                        : new Objection(Objection.Kind.SUBJECT, country));
    }

    private Optional<String> at(int sentence, int place) {
        Map.Entry<Integer, String> country = said(sentence).byStart().floorEntry(place);
        for (int i = sentence - 1; country == null && i >= Math.max(0, sentence - Passage.LONGEST_LIST); i--) {
            if (!said(i).counts()) {
                return Optional.empty();
            }
            country = said(i).byStart().lastEntry();
        }
        return Optional.ofNullable(country).map(Map.Entry::getValue);
    }

    private Said said(int sentence) {
        return said.computeIfAbsent(
                sentence, index -> Said.in(sentences.get(index).folded()));
    }
}
