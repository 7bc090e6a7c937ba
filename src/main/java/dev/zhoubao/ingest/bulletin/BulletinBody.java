package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.figure.Sentence;
import dev.zhoubao.ingest.title.NormalizedText;
import dev.zhoubao.ingest.title.OwnTitle;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article's text, parted at the titles of issues that stand in it. What stands under no title, or under this issue's
 * own, is this issue's. What stands behind a title of another issue is not: mostly that title belongs to the list of
 * earlier issues at the end. A page may have such a list above its text, though, in a side bar or a menu.
 *
 * @param sentences this issue's beyond doubt
 * @param behindLists what stands behind each list of other issues: this issue's, it may be, where it has nothing else
 */
record BulletinBody(
        List<Paragraph> paragraphs, List<Sentence> sentences, List<Stretch> behindLists, List<ArticleLink> links) {

    /**
     * The text behind a list of other issues.
     *
     * @param title of the one issue below whose title it stands; null behind a list of several
     * @param headed whether the list has a heading that calls its issues earlier ones
     * @param least with fewer characters it is an excerpt of another issue
     */
    record Stretch(@Nullable ArticleLink title, boolean headed, int least, List<Sentence> sentences) {

        /** Whether it tells what an issue does, certain or not. */
        boolean holdsFacts() {
            return sentences.stream().anyMatch(sentence -> OwnTitle.holdsFacts(sentence.text()));
        }

        boolean isLongEnough() {
            return sentences.stream()
                            .mapToInt(sentence -> sentence.text().length())
                            .sum()
                    >= least;
        }
    }

    /**
     * Fewer characters than this, with neither grade nor figure among them, are a stub's and not a bulletin's: the
     * shortest bulletin seen has 306, and a repost's card may carry an account's own description of up to 120.
     */
    static final int LEAST_TEXT = 240;

    /** The headings of this issue's own sections. */
    private static final Pattern OWN_SECTION = Pattern.compile("[^\\p{L}]*(?:[一二三四五六七八九十]、)?本[周期][^，。；：]{2,16}");

    /** The same by their subject, where they do not say whose they are. */
    private static final Pattern NUMBERED_SECTION =
            Pattern.compile("[^\\p{L}]*(?:[一二三四五六七八九十][、.)）])?(?:网络安全)?(?:事件处[理置]|基本态势|漏洞情况|网站安全)(?:情况|工作)?[^\\p{L}]*");

    private static final int LONGEST_HEADING = 40;

    /** @param own the article's own issue; null where its title names none */
    static BulletinBody of(Article article, @Nullable Edition own, EarlierIssueReader reader) {
        Parting parting = new Parting(own, reader, SeriesText.of(own == null ? null : own.series()));
        boolean passesHeading = !standsBelow(article, own, reader);
        for (TextBlock block : article.body()) {
            Optional<ArticleLink> title = reader.read(block);
            if (title.isEmpty()) {
                parting.text(block);
            } else if (!(passesHeading && isHeading(block, article))) {
                parting.title(title.get());
            }
        }
        return parting.body();
    }

    /** Whether the issue's own title stands in the text, too, so that what is below the other one is not its own. */
    private static boolean standsBelow(Article article, @Nullable Edition own, EarlierIssueReader reader) {
        return own != null
                && article.heading() != null
                && article.body().stream()
                        .filter(block -> !isHeading(block, article))
                        .flatMap(block -> reader.read(block).stream())
                        .anyMatch(title -> title.edition().sameWeekAs(own));
    }

    private static boolean isHeading(TextBlock block, Article article) {
        return article.heading() != null
                && article.heading().line() == block.line()
                && article.heading().text().equals(block.text());
    }

    int length() {
        return paragraphs.stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }

    /** One pass over the blocks. */
    private static final class Parting {

        private final @Nullable Edition own;
        private final EarlierIssueReader reader;
        private final SeriesText layout;
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Stretch> behindLists = new ArrayList<>();
        private final List<ArticleLink> links = new ArrayList<>();
        /** The titles that follow one another up to here. */
        private final List<ArticleLink> list = new ArrayList<>();

        private List<Sentence> current = sentences;
        private boolean headed;
        /** Below a list of several titles: a section's heading then goes on with this issue's own text. */
        private boolean behindList;

        /** What stands below a heading of earlier issues, before any title of one. */
        private @Nullable List<Sentence> earlier;

        /** Whether that heading may as well be a page's, since it names no week. */
        private boolean anyEarlier;

        private int asked;
        private boolean factsCame;

        Parting(@Nullable Edition own, EarlierIssueReader reader, SeriesText layout) {
            this.own = own;
            this.reader = reader;
            this.layout = layout;
        }

        void title(ArticleLink title) {
            behindList = false;
            links.add(title);
            list.add(title);
        }

        void text(TextBlock block) {
            if (isExcerpt(block)) {
                paragraphs.add(new Paragraph(block.text(), block.line()));
                return;
            }
            if (!list.isEmpty()) {
                boolean single = list.size() == 1;
                current = behind(list.get(list.size() - 1), single);
                list.clear();
                behindList = !single && current != sentences;
            }
            if (behindList && isOwnSection(block.text())) {
                goOn();
            }
            if (headsEarlier(block.text())) {
                headed = true;
                anyEarlier = !block.text().contains("上周");
                current = apart(null, 0);
                earlier = current;
            }
            if (headed
                    && list.isEmpty()
                    && current == earlier
                    && (OWN_SECTION.matcher(block.text()).matches()
                            || (anyEarlier && isOwnText(block) && isAboveText()))) {
                headed = false;
                current = sentences;
            }
            if (layout.endsFigures(block.text())) {
                current = new ArrayList<>(); // nothing below is a figure
            }
            paragraphs.add(new Paragraph(block.text(), block.line()));
            Sentence.add(current, block);
        }

        /** Goes on with this issue's text, which has begun behind the list where it has nothing above. */
        private void goOn() {
            boolean behindTitles = !behindLists.isEmpty()
                    && behindLists.get(behindLists.size() - 1).sentences() == current;
            if (behindTitles && isAboveText()) {
                sentences.addAll(current);
                behindLists.remove(behindLists.size() - 1);
            }
            headed = false;
            behindList = false;
            current = sentences;
        }

        /** Whether it is what a list says of another issue, behind the link to it. */
        private boolean isExcerpt(TextBlock block) {
            ArticleLink last = list.isEmpty() ? null : list.get(list.size() - 1);
            return last != null
                    && block.url() != null
                    && block.url().equals(last.url())
                    && (own == null || !last.edition().sameWeekAs(own));
        }

        private List<Sentence> behind(ArticleLink title, boolean single) {
            if (own != null && title.edition().sameWeekAs(own)) {
                headed = false;
                return sentences;
            }
            return apart(single ? title : null, single && headsEarlierIssue(title) ? LEAST_TEXT : 0);
        }

        /** What stands below such a title is that issue's, unless it is too long for an excerpt. */
        private boolean headsEarlierIssue(ArticleLink title) {
            boolean earlier = own == null || title.edition().compareTo(own) < 0;
            return earlier && title.url() == null && reader.isBareTitle(title);
        }

        private List<Sentence> apart(@Nullable ArticleLink title, int least) {
            Stretch stretch = new Stretch(title, headed, least, new ArrayList<>());
            behindLists.add(stretch);
            return stretch.sentences();
        }

        /** Whether no fact has come; each sentence is asked once, or twice, since the last may yet grow. */
        private boolean isAboveText() {
            for (int i = Math.max(0, asked - 1); i < sentences.size() && !factsCame; i++) {
                factsCame = OwnTitle.holdsFacts(sentences.get(i).folded());
            }
            asked = sentences.size();
            return !factsCame;
        }

        /** A sentence on this week that leads nowhere is no entry of a list. */
        private static boolean isOwnText(TextBlock block) {
            String folded = NormalizedText.of(block.text());
            return block.url() == null && folded.startsWith("本周") && OwnTitle.holdsFacts(folded);
        }

        private static boolean isOwnSection(String text) {
            return text.length() <= LONGEST_HEADING
                    && (OWN_SECTION.matcher(text).matches()
                            || NUMBERED_SECTION.matcher(text).matches());
        }

        private static boolean headsEarlier(String text) {
            // The text of the last issue may stand below such a heading, and is judged as this issue's is.
            return text.length() <= LONGEST_HEADING
                    && OwnTitle.headsOthers(text)
                    && !(text.contains("上期") || text.contains("上一期"));
        }

        BulletinBody body() {
            return new BulletinBody(paragraphs, sentences, behindLists, links);
        }
    }
}
