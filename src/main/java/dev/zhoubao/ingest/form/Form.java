package dev.zhoubao.ingest.form;

import dev.zhoubao.ingest.FormReader;
import dev.zhoubao.ingest.feed.FeedReader;
import dev.zhoubao.ingest.html.CncertListingReader;
import dev.zhoubao.ingest.html.CncertPageReader;
import dev.zhoubao.ingest.html.GenericPageReader;
import dev.zhoubao.ingest.html.WeChatPageReader;
import dev.zhoubao.ingest.json.JsonBulletinReader;
import dev.zhoubao.ingest.mail.MailReader;
import dev.zhoubao.ingest.markdown.MarkdownArticleReader;
import dev.zhoubao.ingest.pdf.PdfReader;
import dev.zhoubao.ingest.readinglist.ReadingListReader;
import dev.zhoubao.ingest.row.RowReader;
import dev.zhoubao.ingest.unread.UnreadFormReader;
import dev.zhoubao.ingest.word.WordReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** A form in which documents are stored and read: one constant each, in the order in which a document is tried. */
public enum Form {
    MAIL("a mail or a page saved as one file (.eml, .mhtml): the page in it, and what is attached", MailReader::new),
    PDF("a PDF: a printed article, or the bulletin as CNCERT publishes it", PdfReader::new),
    WORD("a Word file (.docx)", WordReader::new),
    UNREAD(
            "not read, but named as a problem: .doc, .wps, .rtf, .odt, .epub, .ofd, .7z, .rar, .tar, .bz2, .xz,"
                    + " .zst, programs",
            UnreadFormReader::new),
    JSON("bulletins as export json writes them", JsonBulletinReader::new),
    ROWS("separated values, a table, OPML or JSON, JSON Feed, too: the article in each row", RowReader::new),
    MARKDOWN("an article in Markdown or plain text, with or without front matter", MarkdownArticleReader::new),
    READING_LIST(
            "a reading list in Markdown, Org, a table or separated values: a link for each article",
            ReadingListReader::new),
    FEED("a feed, RSS or Atom: its entries, whole or as title and link", FeedReader::new),
    WECHAT("a saved page of a WeChat article, in any of its layouts", WeChatPageReader::new),
    CNCERT("a saved page of CNCERT's own site", CncertPageReader::new),
    LISTING("a saved list of CNCERT's own site: the weeks and where they are", CncertListingReader::new),
    PAGE("a saved page of any other site: the article in it, or the articles that it links to", GenericPageReader::new);

    private final String meaning;
    private final Supplier<FormReader> reader;

    Form(String meaning, Supplier<FormReader> reader) {
        this.meaning = meaning;
        this.reader = reader;
    }

    /** A reader for each form, in order. */
    public static List<FormReader> readers() {
        return Arrays.stream(values()).map(form -> form.reader.get()).toList();
    }

    /** Its name in lists of forms. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is, in English; key of its translations. */
    public String meaning() {
        return meaning;
    }
}
