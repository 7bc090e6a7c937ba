package dev.zhoubao.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * A PDF made by hand: lines of Chinese at any place, in a font of two-byte codes that has a CMap to Unicode and no
 * outlines, since no font of this machine's need be at hand. Every character is as wide as the font is high.
 */
public final class Pdf {

    static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private final List<StringBuilder> contents = new ArrayList<>();
    private final List<List<PDAnnotation>> links = new ArrayList<>();
    private final Set<Integer> codes = new TreeSet<>();

    public Pdf page() {
        contents.add(new StringBuilder());
        links.add(new ArrayList<>());
        return this;
    }

    /** A line whose baseline is so many points below the upper edge. */
    Pdf line(float left, float down, float size, String text) {
        StringBuilder hex = new StringBuilder();
        for (char c : text.toCharArray()) {
            codes.add((int) c);
            hex.append("%04X".formatted((int) c));
        }
        contents.get(contents.size() - 1)
                .append("BT /F %s Tf 1 0 0 1 %s %s Tm <%s> Tj ET\n".formatted(size, left, HEIGHT - down, hex));
        return this;
    }

    /** Lines of a column, eighteen points apart. */
    public Pdf column(float left, float down, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            line(left, down + 18 * i, 12, lines[i]);
        }
        return this;
    }

    Pdf link(float left, float down, float width, String url) {
        PDActionURI action = new PDActionURI();
        action.setURI(url);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        link.setRectangle(new PDRectangle(left, HEIGHT - down - 4, width, 18));
        links.get(links.size() - 1).add(link);
        return this;
    }

    PDDocument document() throws IOException {
        COSDictionary font = font();
        for (int i = 0; i < contents.size(); i++) {
            PDPage page = new PDPage(PDRectangle.A4);
            PDResources resources = new PDResources();
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("F", font);
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            page.setResources(resources);
            page.setContents(stream(contents.get(i).toString()));
            page.setAnnotations(links.get(i));
            document.addPage(page);
        }
        return document;
    }

    public byte[] bytes() throws IOException {
        try (PDDocument pdf = document()) {
            return saved(pdf);
        }
    }

    byte[] encrypted() throws IOException {
        try (PDDocument pdf = document()) {
            pdf.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
            return saved(pdf);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private PDStream stream(String text) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    private COSDictionary font() throws IOException {
        COSDictionary system = new COSDictionary();
        system.setItem("Registry", new COSString("Adobe"));
        system.setItem("Ordering", new COSString("Identity"));
        system.setItem("Supplement", COSInteger.ZERO);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName("FontName", "AAAAAA+Song");
        descriptor.setInt("Flags", 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setName("Subtype", "CIDFontType2");
        descendant.setName("BaseFont", "AAAAAA+Song");
        descendant.setItem("CIDSystemInfo", system);
        descendant.setItem("FontDescriptor", descriptor);
        descendant.setInt("DW", 1000);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName("Subtype", "Type0");
        font.setName("BaseFont", "AAAAAA+Song");
        font.setName("Encoding", "Identity-H");
        font.setItem("DescendantFonts", descendants);
        font.setItem("ToUnicode", toUnicode());
        return font;
    }

    private COSStream toUnicode() throws IOException {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapName /X def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (int code : codes) {
            map.append("1 beginbfchar <%04X> <%04X> endbfchar\n".formatted(code, code));
        }
        map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n");
        return stream(map.toString()).getCOSObject();
    }
}
