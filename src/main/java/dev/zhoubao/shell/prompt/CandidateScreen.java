package dev.zhoubao.shell.prompt;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.utils.AttributedString;

/**
 * As many candidates as a screen has room for, so that none has to be asked for.
 *
 * @param shown those that have room
 * @param leftOut how many have none; a line is left free to say so
 */
record CandidateScreen(List<Candidate> shown, int leftOut) {

    /** The line that is typed may take two, and the last stays free. */
    private static final int OTHER_LINES = 3;

    private static final int GAP = 3;

    static CandidateScreen of(List<Candidate> possible, int width, int height) {
        int lines = Math.max(1, height - OTHER_LINES);
        long groups = possible.stream().map(Candidate::group).distinct().count();
        if (width <= 0 || possible.size() + groups <= lines) {
            return new CandidateScreen(possible, 0);
        }
        int widest = possible.stream()
                .mapToInt(candidate -> new AttributedString(candidate.displ()).columnLength())
                .max()
                .orElse(1);
        int columns = Math.max(1, width / (widest + GAP));
        int room = columns * lines < possible.size() ? columns * Math.max(1, lines - 1) : possible.size();
        return new CandidateScreen(
                possible.stream()
                        .sorted()
                        .limit(room)
                        .map(CandidateScreen::bare)
                        .toList(),
                Math.max(0, possible.size() - room));
    }

    /** Without its meaning and its group, which take a line each. */
    private static Candidate bare(Candidate candidate) {
        return new Candidate(
                candidate.value(),
                candidate.displ(),
                null,
                null,
                candidate.suffix(),
                candidate.key(),
                candidate.complete(),
                candidate.sort());
    }
}
