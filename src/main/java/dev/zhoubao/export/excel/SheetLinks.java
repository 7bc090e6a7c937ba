package dev.zhoubao.export.excel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFCell;

/** The hyperlinks of one sheet: to web addresses only, and no more of them, and no longer, than Excel opens. */
final class SheetLinks {

    static final int MOST = 65_530;

    private static final int LONGEST = 2_079;

    private int count;
    private int leftOut;

    /** Makes a cell a link and says so, or leaves it as it is. */
    boolean add(SXSSFCell cell, String url) {
        Optional<String> address = address(url);
        if (address.isEmpty()) {
            return false;
        }
        if (count == MOST) {
            leftOut++;
            return false;
        }
        count++;
        Hyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address.get());
        cell.setHyperlink(link);
        return true;
    }

    /** How many links found no room. */
    int leftOut() {
        return leftOut;
    }

    private static Optional<String> address(String url) {
        try {
            URI uri = new URI(url.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            String address = uri.toASCIIString();
            boolean usable = web && uri.getRawAuthority() != null && address.length() <= LONGEST;
            return usable ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
