package dev.zhoubao.fetch;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** The links of a page, those that stand in scripts of their elements too. */
final class PageLinks {

    private static final int MOST = 5000;
    private static final Pattern LINK = Pattern.compile("(?is)<(?:a|area|link)\\s([^>]+)>([^<]*)");
    private static final Pattern HREF = Pattern.compile("(?is)\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");
    private static final Pattern OPENED =
            Pattern.compile("(?is)(?:window\\.open\\(|location(?:\\.href)?\\s*=)\\s*[\"']?\\s*([^\"'\\s,);]+)");
    private static final Pattern NEXT = Pattern.compile("下一页|下页|后一页|(?i)^\\s*next\\b");
    private static final Pattern REL_NEXT = Pattern.compile("(?i)\\brel\\s*=\\s*[\"']?next\\b");

    private PageLinks() {}

    /** @param isNext whether it is called the next page */
    record Link(String address, boolean isNext) {}

    static List<Link> in(String text) {
        List<Link> links = new ArrayList<>();
        Matcher tags = LINK.matcher(text);
        while (tags.find() && links.size() < MOST) {
            String attributes = tags.group(1);
            boolean next = NEXT.matcher(tags.group(2)).find()
                    || NEXT.matcher(attributes).find()
                    || REL_NEXT.matcher(attributes).find();
            Matcher opened = OPENED.matcher(attributes);
            if (opened.find()) {
                links.add(new Link(opened.group(1), next));
            }
            Matcher href = HREF.matcher(attributes);
            if (href.find()) {
                String address =
                        href.group(1) != null ? href.group(1) : href.group(2) != null ? href.group(2) : href.group(3);
                if (!address.startsWith("#") && !address.regionMatches(true, 0, "javascript:", 0, 11)) {
                    links.add(new Link(address.strip(), next));
                }
            }
        }
        return links;
    }
}
