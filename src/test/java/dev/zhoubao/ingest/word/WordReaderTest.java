package dev.zhoubao.ingest.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.fixture.Word;
import dev.zhoubao.ingest.Stored;
import dev.zhoubao.ingest.bulletin.DocumentResult;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Paragraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordReaderTest {

    private static final String FACTS = "2031-18 良 incidents=432 cross-border=210";

    private static List<String> texts(Bulletin bulletin) {
        return bulletin.paragraphs().stream().map(Paragraph::text).toList();
    }

    private static String facts(Word word) throws IOException {
        return Stored.facts(Stored.bulletin(word.bytes()));
    }

    @Test
    void readsAnArticleAndNamesParagraphsWithText() throws IOException {
        Bulletin bulletin = Stored.bulletin(Word.titled()
                .markup("<w:p/>")
                .paragraph(Stored.GRADE)
                .paragraph(Stored.INCIDENTS)
                .bytes());

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
        assertThat(bulletin.title()).isEqualTo(Stored.TITLE);
        assertThat(bulletin.rating().evidence().line()).isEqualTo(2);
        assertThat(bulletin.figures().values())
                .extracting(figure -> figure.evidence().line())
                .containsOnly(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"网络安全信息与动态周报|2031年第18期|（4月28日-5月4日）", "国家互联网应急中心|网络安全信息与动态周报|2031年4月28日-5月4日|2031年第18期"})
    void findsTheTitleInSeveralParagraphs(String paragraphs) throws IOException {
        Word word = new Word();
        for (String paragraph : paragraphs.split("\\|")) {
            word.paragraph(paragraph);
        }

        assertThat(facts(word.paragraph(Stored.GRADE))).isEqualTo("2031-18 良");
    }

    @ParameterizedTest
    @ValueSource(strings = {"网络安全信息与动态周报2031年第18期（4月28日-|5月4日）", "网络安全信息与动|态周报2031年第18期（4月28日-5月4日）"})
    void joinsATitleThatIsCutAnywhere(String paragraphs) throws IOException {
        assertThat(facts(listed(paragraphs))).isEqualTo("2031-18 良");
    }

    @Test
    void takesNoTitleFromTheListAtTheEnd() throws IOException {
        DocumentResult result =
                Stored.read(listed("国家互联网应急中心周报|" + Stored.INCIDENTS).bytes());

        assertThat(result.bulletins()).isEmpty();
        assertThat(Stored.messages(result))
                .containsExactly(
                        "the text has a grade and figures and no title of its own that can be read, so it is left out; add its title above the text");
    }

    private static Word listed(String paragraphs) {
        Word word = new Word();
        for (String paragraph : paragraphs.split("\\|")) {
            word.paragraph(paragraph);
        }
        return word.paragraph(Stored.GRADE).paragraph("●网络安全信息与动态周报2031年第17期（4月21日-4月27日）");
    }

    @Test
    void takesTheLatestOfTitlesThatStandAboveTheText() throws IOException {
        Word word = new Word()
                .paragraph("上一篇：网络安全信息与动态周报2031年第19期（5月5日-5月11日）")
                .paragraph("网络安全信息与动态周报2031年第17期（4月21日-4月27日）")
                .paragraph("网络安全信息与动态周报2031年第16期（4月14日-4月20日）")
                .paragraph(Stored.TITLE)
                .paragraph(Stored.GRADE);

        assertThat(facts(word)).isEqualTo("2031-18 良");
    }

    @Test
    void leavesOutADeletedRow() throws IOException {
        String row = "<w:tr><w:trPr>%s</w:trPr><w:tc><w:p>" + Word.run("本周共处理网络安全事件%d起。") + "</w:p></w:tc></w:tr>";

        assertThat(facts(Word.titled()
                        .paragraph(Stored.GRADE)
                        .markup("<w:tbl>" + row.formatted("<w:cantSplit/><w:del w:id='1'/><w:hidden/>", 9)
                                + row.formatted("<w:ins w:id='2'/>", 432) + "</w:tbl>")))
                .isEqualTo("2031-18 良 incidents=432");
    }

    @Test
    void takesTheTitleOfThePropertiesWhereTheTextHasNone() throws IOException {
        String properties = "<p:c xmlns:p='x' xmlns:dc='y'><dc:title>" + Stored.TITLE + "</dc:title></p:c>";

        assertThat(facts(new Word()
                        .paragraph(Stored.GRADE)
                        .entry("docProps/core.xml", properties.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("2031-18 良");
    }

    @ParameterizedTest
    @CsvSource({
        "<w:del>RUN</w:del>",
        "<w:moveFrom>RUN</w:moveFrom>",
        "<w:ruby><w:rt>RUN</w:rt></w:ruby>",
        "<mc:AlternateContent><mc:Choice/><mc:Fallback>RUN</mc:Fallback></mc:AlternateContent>",
        "<w:sdt><w:sdtPr>RUN</w:sdtPr></w:sdt>"
    })
    void leavesOutWhatIsNotThere(String around) throws IOException {
        String incidents =
                "<w:p>" + Word.run("本周共处理网络安全事件4") + around.replace("RUN", Word.run("9")) + Word.run("32起。") + "</w:p>";

        assertThat(facts(Word.titled().markup(incidents).paragraph(Stored.GRADE)))
                .isEqualTo("2031-18 良 incidents=432");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:vanish/>",
                "<w:vanish w:val='1'/>",
                "<w:strike/>",
                "<w:dstrike w:val='on'/>",
                "<w:sz w:val='2'/>",
                "<w:rStyle w:val='hidden'/>",
                "<w:rStyle w:val='derived'/>"
            })
    void leavesOutWhatIsHiddenOrStruckOut(String look) throws IOException {
        String incidents = "<w:p>" + Word.run("本周共处理网络安全事件4") + Word.run(look, "9") + Word.run("32起。") + "</w:p>";

        assertThat(facts(Word.titled()
                        .styles("<w:style w:styleId='hidden'><w:rPr><w:vanish/></w:rPr></w:style>"
                                + "<w:style w:styleId='derived'><w:basedOn w:val='hidden'/></w:style>")
                        .markup(incidents)
                        .paragraph(Stored.GRADE)))
                .isEqualTo("2031-18 良 incidents=432");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:vanish w:val='0'/>",
                "<w:strike w:val='false'/>",
                "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>",
                "<w:rStyle w:val='none'/>",
                "<w:sz w:val='24'/>"
            })
    void readsWhatIsNotHidden(String look) throws IOException {
        String incidents = "<w:p>" + Word.run("本周共处理网络安全事件4") + Word.run(look, "9") + Word.run("32起。") + "</w:p>";

        assertThat(facts(Word.titled().markup(incidents).paragraph(Stored.GRADE)))
                .isEqualTo("2031-18 良 incidents=4932");
    }

    @Test
    void leavesOutAParagraphOfAHiddenStyle() throws IOException {
        String hidden = "<w:p><w:pPr><w:pStyle w:val='h'/></w:pPr>" + Word.run("本周共处理网络安全事件9起。") + "</w:p>";

        assertThat(facts(Word.titled()
                        .styles("<w:style w:styleId='h'><w:rPr><w:vanish/></w:rPr></w:style>")
                        .markup(hidden)
                        .paragraph(Stored.GRADE)))
                .isEqualTo("2031-18 良");
    }

    @Test
    void readsARunThatIsLargerThanItsParagraphsStyle() throws IOException {
        String small = "<w:p><w:pPr><w:pStyle w:val='s'/></w:pPr>" + Word.run("<w:sz w:val='24'/>", "本周共处理网络安全事件432")
                + Word.run("9") + Word.run("<w:sz w:val='24'/>", "起。") + "</w:p>";

        assertThat(facts(Word.titled()
                        .styles("<w:style w:styleId='s'><w:rPr><w:sz w:val='2'/></w:rPr></w:style>")
                        .markup(small)
                        .paragraph(Stored.GRADE)))
                .isEqualTo("2031-18 良 incidents=432");
    }

    @ParameterizedTest
    @CsvSource({
        "本周共处理网络安全事件,1,432起。,2031-18 良 incidents=432",
        "本周共处理网络安全事件432,[1],起。,2031-18 良 incidents=432",
        "本周共处理网络安全事件432,①,起。,2031-18 良 incidents=432",
        "本周共处理网络安全事件432,1,起。,2031-18 良 incidents=432",
        "本周共处理网络安全事件4,3,2起。,2031-18 良 incidents=42"
    })
    void takesNoRaisedDigitForOneOfANumber(String before, String raised, String after, String facts)
            throws IOException {
        String incidents = "<w:p>" + Word.run(before) + Word.run("<w:vertAlign w:val='superscript'/>", raised)
                + Word.run(after) + "</w:p>";

        assertThat(facts(Word.titled().markup(incidents).paragraph(Stored.GRADE)))
                .isEqualTo(facts);
    }

    @Test
    void takesARaisedPositionForASuperscript() throws IOException {
        String incidents = "<w:p>" + Word.run("本周共处理网络安全事件432")
                + Word.run("<w:position w:val='7'/><w:sz w:val='17'/>", "1")
                + Word.run("<w:position w:val='0'/>", "起。") + "</w:p>";

        assertThat(facts(Word.titled().markup(incidents).paragraph(Stored.GRADE)))
                .isEqualTo("2031-18 良 incidents=432");
    }

    @Test
    void readsInsertedTextFieldsAndControls() throws IOException {
        String incidents = "<w:p>" + Word.run("本周共处理网络安全事件")
                + "<w:ins>" + Word.run("4") + "</w:ins><w:moveTo>" + Word.run("3") + "</w:moveTo>"
                + "<w:sdt><w:sdtContent><w:fldSimple w:instr='SEQ'>" + Word.run("2")
                + "</w:fldSimple></w:sdtContent></w:sdt><w:r><w:footnoteReference w:id='1'/><w:t>起。</w:t></w:r></w:p>";

        assertThat(facts(Word.titled().markup(incidents).paragraph(Stored.GRADE)))
                .isEqualTo("2031-18 良 incidents=432");
    }

    @Test
    void goesOnWhereTheEndOfAParagraphIsDeleted() throws IOException {
        String incidents = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + Word.run("本周共处理网络安全事") + "</w:p><w:p>"
                + Word.run("件432起。") + "</w:p>";

        assertThat(facts(Word.titled().markup(incidents).paragraph(Stored.GRADE)))
                .isEqualTo("2031-18 良 incidents=432");
    }

    @Test
    void readsTablesInTablesAndTextBoxesOnce() throws IOException {
        String cell = "<w:tbl><w:tr><w:tc>CELL</w:tc></w:tr></w:tbl>";
        String box = "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>" + Word.run("甲")
                + "</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>" + Word.run("甲")
                + "</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>" + Word.run("乙") + "</w:p>";
        Bulletin bulletin = Stored.bulletin(Word.titled()
                .paragraph(Stored.GRADE)
                .markup(cell.replace("CELL", cell.replace("CELL", "<w:p>" + Word.run(Stored.INCIDENTS) + "</w:p>")))
                .markup(box)
                .bytes());

        assertThat(texts(bulletin)).containsExactly(Stored.GRADE, Stored.INCIDENTS, "乙", "甲");
    }

    @Test
    void readsATextBoxInAParagraphWithoutOtherText() throws IOException {
        String box = "<w:p><w:r><w:pict><w:txbxContent><w:p>" + Word.run(Stored.INCIDENTS) + "</w:p><w:p>"
                + Word.run("乙") + "</w:p></w:txbxContent></w:pict></w:r></w:p>";

        assertThat(texts(Stored.bulletin(
                        Word.titled().paragraph(Stored.GRADE).markup(box).bytes())))
                .containsExactly(Stored.GRADE, Stored.INCIDENTS, "乙");
    }

    @Test
    void partsSentencesAtALineBreakAndJoinsWhatOneInterrupts() throws IOException {
        String broken =
                "<w:p><w:r><w:t>甲乙。</w:t><w:br/><w:t>丙</w:t><w:br/><w:t>丁</w:t><w:tab/><w:t>戊</w:t></w:r></w:p>";

        assertThat(texts(Stored.bulletin(
                        Word.titled().paragraph(Stored.GRADE).markup(broken).bytes())))
                .containsExactly(Stored.GRADE, "甲乙。", "丙丁 戊");
    }

    @Test
    void knowsTheLinksOfEarlierIssues() throws IOException {
        String first =
                "<w:p><w:hyperlink r:id='a'>" + Word.run("网络安全信息与动态周报2031年第17期（4月21日-4月27日）") + "</w:hyperlink></w:p>";
        String second = "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText> HYPERLINK \"https://b.example/16\" "
                + "</w:instrText><w:fldChar w:fldCharType='separate'/></w:r>"
                + Word.run("网络安全信息与动态周报2031年第16期（4月14日-4月20日）")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";
        Bulletin bulletin = Stored.bulletin(Word.titled()
                .relation("a", "https://mp.weixin.qq.com/s?__biz=Mz==&amp;mid=1")
                .paragraph(Stored.GRADE)
                .paragraph("近期回顾")
                .markup(first + second)
                .bytes());

        assertThat(bulletin.links())
                .extracting(link -> link.edition().name(), ArticleLink::url)
                .containsExactly(
                        tuple("2031-17", "https://mp.weixin.qq.com/s?__biz=Mz==&mid=1"),
                        tuple("2031-16", "https://b.example/16"));
    }

    @Test
    void knowsTheDayUnderTheTitle() throws IOException {
        Bulletin bulletin = Stored.bulletin(Word.titled()
                .paragraph("原创 CNCERT 国家互联网应急中心CNCERT 2031-05-07 23:30")
                .paragraph(Stored.GRADE)
                .bytes());

        assertThat(bulletin.source().published()).hasToString("2031-05-07");
    }

    @Test
    void readsStrictFiles() throws IOException {
        assertThat(facts(Word.titled().paragraph(Stored.GRADE).strict())).isEqualTo("2031-18 良");
    }

    @Test
    void saysSoWhereThereIsNoText() throws IOException {
        assertThat(problems(new Word().markup("<w:p/>").bytes())).containsExactly("the Word file holds no text");
        assertThat(problems(new Word().markup("<w:altChunk/>").bytes()))
                .containsExactly("the Word file holds its text as a page inside it: open it in Word and save it anew");
    }

    @Test
    void saysSoWhereItIsDamaged() throws IOException {
        assertThat(problems(Word.titled().markup("<w:p>").bytes()))
                .containsExactly("the Word file is damaged and cannot be read");
        assertThat(problems(Word.titled()
                        .entry("[Content_Types].xml", new byte[] {1})
                        .bytes()))
                .containsExactly("the Word file is damaged and cannot be read");
    }

    @ParameterizedTest
    @ValueSource(bytes = {1, 6, 9, 12, 14, 93, 95, 96, 99})
    void saysSoWhereItIsPackedAsNoWordFileIs(byte method) throws IOException {
        byte[] bytes = Word.titled().paragraph(Stored.GRADE).bytes();
        for (int i = 0; i + 10 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 10] = method;
            }
        }

        assertThat(problems(bytes)).containsExactly("the Word file is damaged and cannot be read");
    }

    @Test
    void readsNoEntities() throws IOException {
        byte[] bomb = Word.titled()
                .paragraph("&b;")
                .bytes("<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>"
                        + "<!ENTITY c SYSTEM 'file:///etc/passwd'>]>");

        assertThat(problems(bomb)).containsExactly("the Word file is damaged and cannot be read");
    }

    @Test
    void unpacksNoMoreThanItMust() throws IOException {
        byte[] zeros = new byte[70 << 20];
        Word word = Word.titled().paragraph(Stored.GRADE);

        assertThat(facts(word.entry("word/media/a.png", zeros))).isEqualTo("2031-18 良");
        Arrays.fill(zeros, (byte) ' ');
        assertThat(problems(word.entry("word/document.xml", zeros).bytes()))
                .containsExactly("the Word file unpacks to more than 64 MB, so it is left out");
    }

    @Test
    void readsDeepAndLongFilesToTheirLimits() throws IOException {
        Word deep = Word.titled()
                .paragraph(Stored.GRADE)
                .markup("<w:p><w:r>".repeat(100_000))
                .markup("</w:r></w:p>".repeat(100_000));
        Word many = Word.titled().paragraph(Stored.GRADE).markup(("<w:p>" + Word.run("甲") + "</w:p>").repeat(110_000));

        assertThat(facts(deep)).isEqualTo("2031-18 良");
        DocumentResult cut = Stored.read(many.bytes());
        assertThat(cut.bulletins()).hasSize(1);
        assertThat(Stored.messages(cut))
                .contains("the article holds more than 1 million characters; the rest is left out");
    }

    @Test
    void readsNoParagraphsDeeperThanWordNestsThem() throws IOException {
        assertThat(nested(20)).anyMatch(text -> text.contains("深"));
        assertThat(nested(40)).noneMatch(text -> text.contains("深"));
    }

    private static List<String> nested(int depth) throws IOException {
        Word nested = Word.titled()
                .paragraph(Stored.GRADE)
                .paragraph(Stored.INCIDENTS)
                .markup("<w:p><w:r>".repeat(depth) + "<w:t>深</w:t>" + "</w:r></w:p>".repeat(depth));
        return Stored.read(nested.bytes()).bulletins().get(0).paragraphs().stream()
                .map(Paragraph::text)
                .toList();
    }

    @Test
    void survivesAnyDamage() throws IOException {
        byte[] whole = Word.titled()
                .paragraph(Stored.GRADE)
                .paragraph(Stored.INCIDENTS)
                .bytes();
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            assertThat(Stored.read(Arrays.copyOf(damaged, damaged.length - random.nextInt(2) * random.nextInt(90)))
                            .bulletins())
                    .hasSizeLessThan(2);
        }
    }

    @Test
    void isAnotherDocumentWhereNothingNamesTheSeries() throws IOException {
        DocumentResult result =
                Stored.read(new Word().paragraph("会议纪要").paragraph("甲").bytes());

        assertThat(result.bulletins()).isEmpty();
        assertThat(result.problems()).isEmpty();
    }

    private static List<String> problems(byte[] bytes) {
        return Stored.messages(Stored.read(bytes));
    }
}
