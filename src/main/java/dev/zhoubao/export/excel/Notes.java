package dev.zhoubao.export.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a workbook could not hold as it is, a sentence each, for the end of its last sheet. In both languages: a writer
 * does not know which one the report speaks.
 */
final class Notes {

    private final List<String> sentences = new ArrayList<>();

    /** Links beyond the most that a workbook gets. */
    void linksLeftOut(String sheet, int count) {
        add(
                "%s: a workbook gets at most %,d links; %,d more are plain text.",
                "%s：每个工作簿最多 %,d 个链接，另有 %,d 个以纯文本写出。", sheet, HyperlinkLimit.MOST, count);
    }

    /** Links to other sheets, which give way to those to articles. */
    void referencesLeftOut(String sheet) {
        add("%s: names of rows are plain text, to leave room for links.", "%s：行名以纯文本写出，为链接留出空间。", sheet);
    }

    /** Texts longer than a cell holds. */
    void textsCut(String sheet, int count) {
        add(
                "%s: a cell holds at most %,d characters; %,d texts are cut and end in “…”.",
                "%s：每个单元格最多容纳 %,d 个字符，有 %,d 处文本被截断，以“…”结尾。", sheet, SafeText.LONGEST, count);
    }

    /** Rows beyond the most that a sheet holds. */
    void continued(String sheet, String next) {
        add("%s: its table goes on in the sheet %s.", "%s：表格在工作表“%s”中继续。", sheet, next);
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }

    private void add(String english, String chinese, Object... arguments) {
        sentences.add(
                String.format(Locale.ROOT, english, arguments) + " " + String.format(Locale.ROOT, chinese, arguments));
    }
}
