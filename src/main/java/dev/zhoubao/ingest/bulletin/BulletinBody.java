package dev.zhoubao.ingest.bulletin;

import com.google.re2j.Pattern;
import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.figure.Sentence;
import dev.zhoubao.ingest.title.Folded;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An article's text, parted from its list of earlier issues and without the heading that stands for its title. */
record BulletinBody(List<Paragraph> paragraphs, List<Sentence> sentences, List<ArticleLink> links) {

    /** The headings of the list of earlier issues: no figure below it is this week's. */
    private static final Pattern EARLIER =
            Pattern.compile("[^\\p{L}\\d]*(?:(?:近期|往期|历史)(?:精彩)?(?:回顾|推荐|精彩|周报|阅读)|(?:相关|推荐|延伸)阅读)[^\\p{L}\\d]*");

    private static final int LONGEST_HEADING = 40;

    static BulletinBody of(Article article, LinkReader reader) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<ArticleLink> links = new ArrayList<>();
        boolean earlier = false;
        for (TextBlock block : article.body()) {
            Optional<ArticleLink> link = reader.read(block);
            if (link.isPresent() && isHeading(block, article)) {
                continue;
            }
            earlier = earlier || link.isPresent() || headsEarlier(block.text());
            if (link.isPresent()) {
                links.add(link.get());
            } else {
                paragraphs.add(new Paragraph(block.text(), block.line()));
                sentences.addAll(earlier ? List.of() : Sentence.of(block));
            }
        }
        return new BulletinBody(paragraphs, sentences, links);
    }

    private static boolean headsEarlier(String text) {
        return text.length() <= LONGEST_HEADING
                && EARLIER.matcher(Folded.of(text)).matches();
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
}
