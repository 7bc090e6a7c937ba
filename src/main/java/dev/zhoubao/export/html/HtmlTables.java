package dev.zhoubao.export.html;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import java.util.List;

/**
 * Tables with a caption, heads for columns and rows, and a frame that scrolls where there is no room: by touch, and by
 * keyboard once it has the focus.
 */
final class HtmlTables {

    /** Tables of more columns stay tables in a narrow window, too, and scroll. */
    private static final int MOST_STACKED = 13;

    private final HtmlEscaping html;
    private final HtmlCells cells;
    private final HtmlCells unbroken;

    HtmlTables(HtmlEscaping html) {
        this.html = html;
        this.cells = new HtmlCells(html);
        this.unbroken = new HtmlCells(html, html::unbroken);
    }

    /** @param title of the section, which names a table without a title of its own */
    String table(Table table, String title) {
        if (table.rows().isEmpty()) {
            return "<p class=\"absent\">–</p>\n";
        }
        String id = HtmlEscaping.id("table-" + table.id());
        boolean own = !table.title().isEmpty();
        boolean cards = table.columns().size() <= MOST_STACKED;
        StringBuilder text = new StringBuilder();
        text.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"")
                .append(id)
                .append("-caption\">\n<table id=\"")
                .append(id)
                .append(cards ? "\" class=\"cards\" role=\"table" : "")
                .append("\">\n<caption id=\"")
                .append(id)
                .append("-caption\"")
                .append(own ? "" : " class=\"unseen\"")
                .append('>')
                .append(html.words(own ? table.title() : title))
                .append("</caption>\n<thead>\n<tr>");
        table.columns().forEach(column -> text.append(head(column)));
        text.append("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(row -> text.append(row(table.columns(), row, cards)));
        return text.append("</tbody>\n</table>\n</div>\n").toString();
    }

    private String head(Column column) {
        return "<th scope=\"col\"" + kind(column) + ">" + html.unbroken(column.label()) + "</th>";
    }

    private String row(List<Column> columns, List<Cell> row, boolean cards) {
        StringBuilder text = new StringBuilder(cards ? "<tr role=\"row\">" : "<tr>");
        for (int i = 0; i < row.size(); i++) {
            String kind = kind(columns.get(i));
            String label = cards && i > 0
                    ? " role=\"cell\" data-label=\""
                            + HtmlEscaping.text(columns.get(i).label()) + "\""
                    : "";
            text.append(
                            i == 0
                                    ? "<th scope=\"row\"" + (cards ? " role=\"rowheader\"" : "") + kind + ">"
                                    : "<td" + kind + label + ">")
                    .append(row.get(i).accept(kind.isEmpty() ? unbroken : cells))
                    .append(i == 0 ? "</th>" : "</td>");
        }
        return text.append("</tr>\n").toString();
    }

    private static String kind(Column column) {
        return switch (column.kind()) {
            case NUMBER -> " class=\"number\"";
            case DATE -> " class=\"whole\"";
            case TEXT ->
                switch (column.id()) {
                    case "sha256", "file" -> " class=\"code\"";
                    case "week" -> " class=\"whole\"";
                    case "title", "article", "evidence" -> " class=\"long\"";
                    default -> "";
                };
        };
    }
}
