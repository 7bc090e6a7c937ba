package dev.zhoubao.export.excel;

import dev.zhoubao.export.excel.cell.SafeText;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a workbook could not hold as it is, a sentence each, for the end of its last sheet. */
final class Notes {

    private static final int MOST_NAMED = 5;

    private final List<Phrase> sentences = new ArrayList<>();

    /** Links beyond the most that a workbook gets. */
    void linksLeftOut(String sheet, int count) {
        sentences.add(Phrase.of(
                "{0}: a workbook gets at most {1} links; left as plain text: {2}.", sheet, HyperlinkLimit.MOST, count));
    }

    /**
     * Addresses that no link may have in a workbook.
     *
     * @param rows the name of the row of each
     */
    void linksNotTaken(String sheet, List<String> rows) {
        List<String> names = rows.stream().distinct().toList();
        String named = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        sentences.add(Phrase.of(
                "{0}: addresses that Excel does not open or that are longer than {1} characters are plain text: {2} ({3}).",
                sheet, SheetLinks.LONGEST, rows.size(), names.size() > MOST_NAMED ? named + ", …" : named));
    }

    /** Links to other sheets, which give way to those to articles. */
    void referencesLeftOut(String sheet) {
        sentences.add(Phrase.of("{0}: names of rows are plain text, to leave room for links.", sheet));
    }

    /** Texts longer than a cell holds. */
    void textsCut(String sheet, int count) {
        sentences.add(Phrase.of(
                "{0}: a cell holds at most {1} characters; texts cut, with “…” at their end: {2}.",
                sheet, SafeText.LONGEST, count));
    }

    /** Rows beyond the most that a sheet holds. */
    void continued(String sheet, String next) {
        sentences.add(Phrase.of("{0}: its table goes on in the sheet {1}.", sheet, next));
    }

    List<String> sentences(Labels labels) {
        return sentences.stream().map(labels::phrase).toList();
    }
}
