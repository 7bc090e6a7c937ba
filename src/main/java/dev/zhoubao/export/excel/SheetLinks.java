package dev.zhoubao.export.excel;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.ColumnHints.Target;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.WebLink;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/**
 * The hyperlinks of one sheet: to web addresses and to other sheets only, none longer than Excel opens, and no more of
 * them than the workbook has left. Where they might not all find room, those to other sheets are left out: an article is found nowhere else.
 */
final class SheetLinks {

    static final int LONGEST = 2_079;

    private final RowReferences references;
    private final HyperlinkLimit budget;
    private final boolean roomForReferences;
    /** Those that were asked for: each article is linked from several weeks. */
    private final Map<String, Optional<String>> addresses = new HashMap<>();

    private final Map<String, PackageRelationship> relationships = new HashMap<>();
    private int leftOut;
    private final List<String> notTaken = new ArrayList<>();
    private boolean referencesLeftOut;

    SheetLinks(SheetPlan plan, RowReferences references, HyperlinkLimit budget) {
        this.references = references;
        this.budget = budget;
        this.roomForReferences = plan.tables().mapToLong(SheetLinks::mostLinks).sum() <= budget.left();
    }

    private static long mostLinks(Table table) {
        long texts = table.columns().stream()
                .filter(column -> column.kind() == Column.Kind.TEXT)
                .count();
        return texts * table.rows().size();
    }

    /** Makes a cell a link to an address and says so, or leaves it as it is. */
    boolean add(SXSSFCell cell, String url) {
        Optional<String> address = addresses.computeIfAbsent(url, SheetLinks::address);
        if (address.isEmpty()) {
            if (WebLink.is(url.strip())) {
                notTaken.add(name(cell));
            }
            return false;
        }
        if (!budget.take()) {
            leftOut++;
            return false;
        }
        cell.setHyperlink(new SharedHyperlink(relationships.computeIfAbsent(
                address.get(),
                target -> part(cell).addExternalRelationship(target, XSSFRelation.SHEET_HYPERLINKS.getRelation()))));
        return true;
    }

    /** Makes a cell a link to the row of that name and says so, or leaves it as it is. */
    boolean lead(SXSSFCell cell, Target target, Cell.Text name) {
        if (!roomForReferences) {
            referencesLeftOut = true;
            return false;
        }
        Optional<String> place = references.find(target, name).filter(location -> budget.take());
        place.ifPresent(location -> link(cell, location));
        return place.isPresent();
    }

    /** Says what found no room. */
    void note(String sheet, Notes notes) {
        if (leftOut > 0) {
            notes.linksLeftOut(sheet, leftOut);
        }
        if (!notTaken.isEmpty()) {
            notes.linksNotTaken(sheet, notTaken);
        }
        if (referencesLeftOut) {
            notes.referencesLeftOut(sheet);
        }
    }

    /** The name of a cell's row, which stands at its beginning; its place where none does. */
    private static String name(SXSSFCell cell) {
        org.apache.poi.ss.usermodel.Cell first = cell.getRow().getCell(0);
        boolean named = cell.getColumnIndex() > 0 && first != null && first.getCellType() == CellType.STRING;
        return named ? first.getStringCellValue() : cell.getAddress().formatAsString();
    }

    private static void link(SXSSFCell cell, String place) {
        Hyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(place);
        cell.setHyperlink(link);
    }

    private static PackagePart part(SXSSFCell cell) {
        SXSSFWorkbook workbook = cell.getSheet().getWorkbook();
        return workbook.getXSSFWorkbook()
                .getSheetAt(workbook.getSheetIndex(cell.getSheet()))
                .getPackagePart();
    }

    private static Optional<String> address(String url) {
        try {
            URI uri = new URI(url.strip());
            String address = uri.toASCIIString();
            boolean usable = WebLink.is(url.strip()) && uri.getRawAuthority() != null && address.length() <= LONGEST;
            return usable ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
