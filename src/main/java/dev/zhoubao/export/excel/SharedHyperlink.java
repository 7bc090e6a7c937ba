package dev.zhoubao.export.excel;

import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlink;

/** A link to an address that the sheet names once for all its links there; POI's own name it once each. */
final class SharedHyperlink extends XSSFHyperlink {

    /** @param address a relationship of the cell's sheet */
    SharedHyperlink(PackageRelationship address) {
        super(identified(address.getId()), address);
    }

    private static CTHyperlink identified(String id) {
        CTHyperlink link = CTHyperlink.Factory.newInstance();
        link.setId(id);
        return link;
    }
}
