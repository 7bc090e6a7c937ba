package dev.zhoubao.ingest.word;

import dev.zhoubao.ingest.Stored;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file made by hand: its markup is put in as it stands. */
final class Word {

    private String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private String main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private String styles = "";

    static Word titled() {
        return new Word().paragraph(Stored.TITLE);
    }

    /** With the names of ISO 29500's strict files. */
    Word strict() {
        office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        main = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        return this;
    }

    Word markup(String xml) {
        body.append(xml);
        return this;
    }

    Word paragraph(String text) {
        return markup("<w:p>" + run(text) + "</w:p>");
    }

    static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    Word styles(String xml) {
        styles = xml;
        return this;
    }

    Word relation(String id, String url) {
        relations.append("<Relationship Id=\"%s\" Type=\"%s/hyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
                .formatted(id, office, url));
        return this;
    }

    Word entry(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    byte[] bytes() throws IOException {
        return bytes("");
    }

    /** @param declaration what stands before the main part's root */
    byte[] bytes(String declaration) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        put(all, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Default Extension="png" ContentType="image/png"/>\
                <Override PartName="/word/document.xml" ContentType=\
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        put(
                all,
                "_rels/.rels",
                relations("<Relationship Id=\"r\" Type=\"" + office
                        + "/officeDocument\" Target=\"word/document.xml\"/>"));
        put(
                all,
                "word/_rels/document.xml.rels",
                relations(relations + "<Relationship Id=\"s\" Type=\"" + office + "/styles\" Target=\"styles.xml\"/>"));
        put(all, "word/styles.xml", "<w:styles xmlns:w=\"" + main + "\">" + styles + "</w:styles>");
        put(
                all,
                "word/document.xml",
                declaration + "<w:document xmlns:w=\"" + main + "\" xmlns:r=\"" + office
                        + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + body
                        + "</w:body></w:document>");
        all.putAll(entries);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static String relations(String xml) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + xml
                + "</Relationships>";
    }

    private static void put(Map<String, byte[]> all, String name, String text) {
        all.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
