package dev.zhoubao.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.SaidProblem;
import dev.zhoubao.ingest.BulletinFile;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBulletinReaderTest {

    private static final String WHOLE = """
            [{
            "week": "2031-12", "year": 2031, "issue": 12,
            "start": "2031-03-17", "end": "2031-03-23",
            "published": "2031-03-27",
            "grade": "良", "vulnerability_grade": "高",
            "figures": {"incidents": 495,
              "infected-hosts": 18.40},
            "status": "full", "title": "周报", "file": "a.md",
            "sha256": "%s",
            "identity": {"biz": "b", "mid": 1, "idx": 1},
            "printed_changes": {"incidents": {"direction": "down", "percent": 5.9}},
            "evidence": {"grade": {"text": "为良。", "line": 3},
              "vulnerability_grade": {"text": "为高。", "line": 4},
              "incidents": {"text": "495起。", "line": 5},
              "infected-hosts": {"text": "18.40万。", "line": 6}},
            "links": [
              {"week": "2031-11", "year": 2031, "issue": 11, "url": null, "title": "上周", "line": 9}],
            "paragraphs": ["一", "二"], "paragraph_lines": [3, 5],
            "pictures": [], "picture_lines": [],
            "later_version": [{"any": true}]
            }]
            """.formatted("0f".repeat(32));

    private final JsonBulletinReader reader = new JsonBulletinReader();

    private BulletinFile read(String text) {
        return reader.read(new Document("x.json", "/data/x.json", "00", text));
    }

    private static String with(String part, String other) {
        assertThat(WHOLE).contains(part);
        return WHOLE.replace(part, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-3", "2031-03"})
    void readsAWeekAsEarlierExportsWroteIt(String name) {
        BulletinFile file = read(WHOLE.replace(
                "\"2031-12\", \"year\": 2031, \"issue\": 12", "\"" + name + "\", \"year\": 2031, \"issue\": 3"));

        assertThat(file.problems()).isEmpty();
        assertThat(file.bulletins()).extracting(Bulletin::name).containsExactly("2031-03");
    }

    @Test
    void readsAWholeBulletinAndPassesOverKeysItDoesNotKnow() {
        BulletinFile file = read(WHOLE);
        assertThat(file.problems()).isEmpty();
        Bulletin bulletin = file.bulletins().get(0);
        assertThat(bulletin.figures()).hasSize(2);
        assertThat(bulletin.value(Metric.INFECTED_HOSTS)).hasToString("Optional[18.40]");
        assertThat(bulletin.links().get(0).url()).isNull();
    }

    @Test
    void keepsTheDocumentAsEvidenceAndNamesTheFileAsPlace() {
        Bulletin bulletin = read(WHOLE).bulletins().get(0);
        assertThat(bulletin.source().file()).isEqualTo("a.md");
        assertThat(bulletin.source().location()).isEqualTo("/data/x.json#1");
        assertThat(bulletin.figure(Metric.INCIDENTS).orElseThrow().evidence().line())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "text",
                "[]",
                "{}",
                "[1, 2]",
                "{\"week\": 1}",
                "[[]]",
                "[{\"title\": \"x\"",
                "<html>",
                "nul"
            })
    void passesOverWhatIsNoFileOfBulletins(String text) {
        assertThat(reader.recognises(text)).isFalse();
    }

    @Test
    void knowsItsFormWhateverTheOrderOfKeysAndTheBlanksBefore() {
        assertThat(reader.recognises(" \n" + WHOLE)).isTrue();
        assertThat(reader.recognises("{\"title\":1,\"x\":[{}],\"status\":1,\"figures\":{},\"week\":1}"))
                .isTrue();
        assertThat(reader.recognises("[{\"week\": \"2031-12\", \"ye")).isTrue();
    }

    /** A part, what stands there instead, the line, and what is said; the rest of the bulletin stays. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "incidents": 495            | "incidents": "495"       | 6  | incidents is not a whole number from 0 to 9223372036854775807, so it is not used | 495
            "incidents": 495            | "incidents": -1          | 6  | incidents is not a whole number from 0 to 9223372036854775807, so it is not used | -1
            "incidents": 495            | "incidents": 4.5         | 6  | incidents is not a whole number from 0 to 9223372036854775807, so it is not used | 4.5
            "incidents": 495            | "incidents": 9223372036854775808 | 6 | incidents is not a whole number from 0 to 9223372036854775807, so it is not used | 9223372036854775808
            "incidents": 495            | "incidents": [495]       | 6  | incidents is not a whole number from 0 to 9223372036854775807, so it is not used |
            "incidents": 495            | "incidents": 495, "incidents": 496 | 6 | incidents is given twice, so it is not used |
            "incidents": 495            | "incidents": 495, "losses": 3      | 6 | 'losses' is not a known metric, so it is not used | 3
            18.40}                      | 18.40, "malware-domains-overseas": 100.1} | 7 | malware-domains-overseas is a share above 100, so it is not used | 100.1
            18.40}                      | 1e3}                     | 7  | infected-hosts is not a decimal number of at least 0, so it is not used | 1e3
            "grade": "良"               | "grade": "量"            | 5  | grade is none of 优 良 中 差 危, so it is not used | 量
            "vulnerability_grade": "高" | "vulnerability_grade": "良" | 5 | vulnerability_grade is none of 高 中 低, so it is not used | 良
            "published": "2031-03-27"   | "published": "27.3.2031" | 4  | published is not an ISO date, so it is not used | 27.3.2031
            "published": "2031-03-27"   | "published": "+10000-01-01" | 4 | published lies outside the years 1 to 9999, so it is not used | +10000-01-01
            "published": "2031-03-27"   | "published": "-0001-12-31" | 4 | published lies outside the years 1 to 9999, so it is not used | -0001-12-31
            "published": "2031-03-27"   | "fetched": "+999999999-12-31T23:59" | 4 | fetched lies outside the years 1 to 9999, so it is not used | +999999999-12-31T23:59
            "published": "2031-03-27"   | "published": 20310327    | 4  | published is not a text, so it is not used | 20310327
            "mid": 1                    | "mid": true              | 10 | mid is not a whole number from 0 to 9223372036854775807, so it is not used |
            "direction": "down"         | "direction": "sideways"  | 11 | the direction of incidents must be up, down or same, so it is not used | sideways
            "percent": 5.9              | "percent": -5.9          | 11 | percent is not a decimal number of at least 0, so it is not used | -5.9
            "percent": 5.9              | "other": 5.9             | 11 | the number of measures of a printed change is 0, so it is not used |
            "incidents": {"text"        | "x": {"text"             | 1  | incidents has no evidence, so it is not used |
            "line": 5}                  | "line": "5"}             | 14 | line is not a whole number from 0 to 2147483647, so it is not used | 5
            "line": 9                   | "row": 9                 | 17 | line is missing, so it is not used |
            "week": "2031-11"           | "week": "2031-10"        | 17 | week is 2031-10 but issue and dates give 2031-11, so it is not used | 2031-10
            [3, 5]                      | [3]                      | 1  | paragraphs has 2 entries and paragraph_lines 1, so it is not used |
            ["一", "二"]                | "一"                     | 18 | paragraphs is not an array, so it is not used | 一
            ["一", "二"]                | ["一", 2]                | 18 | paragraphs is not a text, so it is not used | 2
            """)
    void losesNoMoreThanTheBadPart(String part, String other, int line, String message, String text) {
        BulletinFile file = read(with(part, other));
        assertThat(SaidProblem.all(file.problems()))
                .containsExactly(new SaidProblem(Severity.WARNING, "x.json", line, message, text));
        assertThat(file.bulletins()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "week": "2031-12"           | "week": "2031-13"        | 2 | week is 2031-13 but issue and dates give 2031-12 | 2031-13
            "week": "2031-12"           | "week": null             | 1 | week is missing                                   |
            "year": 2031                | "year": 99999            | 2 | year is not a whole number from 0 to 9999            | 99999
            "issue": 12                 | "issue": 1e9             | 2 | issue is not a whole number from 0 to 999            | 1e9
            "end": "2031-03-23"         | "end": "2031-03-16"      | 3 | end lies before start                             | 2031-03-16
            "end": "2031-03-23"         | "end": "2031-02-30"      | 3 | end is not an ISO date                        | 2031-02-30
            "end": "2031-03-23"         | "end": "+999999999-12-31" | 3 | end lies outside the years 1 to 9999          | +999999999-12-31
            "end": "2031-03-23"         | "end": "+10000-01-01"      | 3 | end lies outside the years 1 to 9999           | +10000-01-01
            "start": "2031-03-17"       | "start": "0000-12-31"    | 3 | start lies outside the years 1 to 9999         | 0000-12-31
            "end": "2031-03-23"         | "ending": 1              | 1 | the period has only one end                       |
            "status": "full"            | "status": "linked"       | 8 | the week is known only from a list                | linked
            "status": "full"            | "status": "missing"      | 8 | status is neither full nor stub                   | missing
            "status": "full"            | "status": "half"         | 8 | status is neither full nor stub                   | half
            "title": "周报"             | "title": {}              | 8 | title is not a text                                  |
            "file": "a.md"              | "file": "a", "file": "b" | 8 | file is given twice                               |
            "sha256": "0f               | "sha256": "0F            | 9 | sha256 is not a checksum of 64 digits                |
            """)
    void leavesOutABulletinWithoutWhatItCannotBeWithout(
            String part, String other, int line, String message, String text) {
        BulletinFile file = read(with(part, other));
        assertThat(file.bulletins()).isEmpty();
        assertThat(file.problems()).hasSize(1);
        Problem problem = file.problems().get(0);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.message()).isEqualTo(message + ", so the bulletin is left out");
        if (text != null) {
            assertThat(problem.text()).isEqualTo(text);
        }
    }

    /** Which years are likely is for check to say. */
    @ParameterizedTest
    @ValueSource(ints = {1000, 1999, 2101, 9999})
    void readsAWeekOfAnotherEra(int year) {
        String text = with("\"week\": \"2031-12\", \"year\": 2031", "\"week\": \"" + year + "-12\", \"year\": " + year)
                .replace("\"start\": \"2031-03-17\", \"end\": \"2031-03-23\",", "");
        assertThat(read(text).problems()).isEmpty();
        assertThat(read(text).bulletins())
                .extracting(bulletin -> bulletin.edition().week())
                .containsExactly(new Week(year, 12));
    }

    @Test
    void readsOnBehindABulletinThatIsNone() {
        BulletinFile file = read("[1, null, " + WHOLE.substring(1));
        assertThat(file.bulletins()).hasSize(1);
        assertThat(file.problems())
                .extracting(Problem::message)
                .containsOnly("this is not an object, so the bulletin is left out")
                .hasSize(2);
    }

    @Test
    void takesADocumentThatStandsTwiceOnce() {
        String once = WHOLE.strip();
        String twice = once.substring(0, once.length() - 1) + "," + once.substring(1);
        BulletinFile file = read(twice);
        assertThat(file.bulletins()).hasSize(1);
        assertThat(SaidProblem.all(file.problems()))
                .containsExactly(new SaidProblem(
                        Severity.WARNING,
                        "x.json",
                        21,
                        "the document a.md occurs twice; only the first is used",
                        null));
    }

    @ParameterizedTest
    @CsvSource({
        "}], the file ends within a bulletin",
        "\"later_version\", this is not JSON",
    })
    void saysWhereTheFileBreaksOff(String at, String reason) {
        String broken =
                reason.endsWith("JSON") ? WHOLE.replace(at, "later") : WHOLE.substring(0, WHOLE.lastIndexOf(at));
        assertThat(read(broken).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo(reason + ", so the rest of the file is not read");
            assertThat(problem.line()).isBetween(20, 21);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"later_version\"", "\"picture_lines\": []", "}}", ", \"line\": 9", "上周", "周\", \"line\""})
    void tellsAnEndInTheMiddleFromAFault(String behind) {
        BulletinFile file = read(WHOLE.substring(0, WHOLE.indexOf(behind)));
        assertThat(file.problems())
                .extracting(Problem::message)
                .containsExactly("the file ends within a bulletin, so the rest of the file is not read");
    }

    @Test
    void refusesDeepNestingWithoutAnOverflow() {
        String deep = with("[{\"any\": true}]", "[".repeat(100_000) + "]".repeat(100_000));
        assertThat(read(deep).problems())
                .extracting(Problem::message)
                .containsExactly("the nesting is deeper than in any bulletin, so the rest of the file is not read");
    }

    @Test
    void readsOverANumberOfAnyLength() {
        BulletinFile file = read(with("495", "4".repeat(2_000_000)));
        assertThat(file.bulletins()).hasSize(1);
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).startsWith("incidents is not a whole number");
            assertThat(problem.text()).isEqualTo("4".repeat(80) + "…");
        });
    }
}
