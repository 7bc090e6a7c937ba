package dev.zhoubao.ingest.html;

import dev.zhoubao.ingest.BlockBuilder;
import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.model.Picture;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Collects the text blocks and pictures below an element, in order; what a reader of the page does not see, or sees struck out, is left out. */
final class BlockCollector implements NodeFilter {

    private static final Set<String> INVISIBLE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "textarea",
            "select",
            "button",
            "iframe",
            "svg",
            "head",
            "title",
            // Shown where the browser cannot show something else, or never.
            "audio",
            "video",
            "canvas",
            "object",
            "applet",
            "datalist",
            "meter",
            "progress",
            "noembed",
            "noframes");
    private static final Set<String> STRUCK_OUT = Set.of("del", "s", "strike");
    /** How characters are read, beside them. */
    private static final Set<String> READINGS = Set.of("rt", "rp", "rtc");

    private static final Set<String> RAISED = Set.of("sup", "sub");
    private static final Set<String> AROUND = Set.of("nav", "header", "footer", "aside", "form");
    /** What may hold the article itself, as where a whole page is one form, and is then most of the page. */
    private static final Set<String> HOLDING = Set.of("form", "noscript");

    /** Of a hundred characters of the page: most of it, and so much that even what stands around an article is the article. */
    private static final int MOST = 50;

    private static final int NEARLY_ALL = 90;

    /** For how many of them it is asked. */
    private static final int MOST_ASKED = 64;

    /** What turns the order of a text, and ends that: the signs that say so without markup. */
    private static final String TURNED = "\u202E";

    private static final String TURNED_BACK = "\u202C";

    private static final Set<String> LEFT_OUT = Stream.of(INVISIBLE, STRUCK_OUT, READINGS, AROUND)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final Element root;
    private final int firstLine;
    /** Of the root's text; -1 until it is asked for, which few pages do, but some a hundred thousand times. */
    private int length = -1;

    private int asked;

    private final StyleSheet styles;
    private final Deque<Visibility> visibilities = new ArrayDeque<>(List.of(Visibility.SHOWN));
    private final Deque<Boolean> raised = new ArrayDeque<>();
    private final Deque<Boolean> turned = new ArrayDeque<>();
    /** Whether the lines of the markup are those that are shown. */
    private final Deque<Boolean> inLines = new ArrayDeque<>(List.of(false));

    private final BlockBuilder blocks = new BlockBuilder();
    private final List<Picture> pictures = new ArrayList<>();

    private BlockCollector(Element root, int firstLine) {
        this.root = root;
        this.firstLine = firstLine;
        this.styles = StyleSheet.around(root);
    }

    static BlockCollector of(Element root) {
        return of(root, 1);
    }

    /** @param firstLine the document's line on which the markup that was parsed begins */
    static BlockCollector of(Element root, int firstLine) {
        BlockCollector body = new BlockCollector(root, firstLine);
        root.filter(body);
        body.blocks.close();
        return body;
    }

    List<TextBlock> blocks() {
        return blocks.blocks();
    }

    List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (visibilities.element().shown()) {
                text(text.getWholeText(), line(node));
            }
        } else if (node instanceof Element element) {
            return head(element, depth == 0);
        }
        return FilterResult.CONTINUE;
    }

    private void text(String text, int line) {
        if (!inLines.element()) {
            blocks.text(text, line);
            return;
        }
        int at = line;
        for (String part : text.split("\n", -1)) {
            if (at > line) {
                blocks.lineBreak();
            }
            blocks.text(part, at++);
        }
    }

    private FilterResult head(Element element, boolean isRoot) {
        String name = element.normalName();
        if (!isRoot && LEFT_OUT.contains(name) && !holdsTheArticle(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Map<String, String> style = isRoot ? Map.of() : styles.declared(element);
        if (!isRoot && Visibility.hides(element, style) && !isMostOfThePage(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        enter(element, style);
        switch (name) {
            case "br" -> blocks.lineBreak();
            case "img" -> picture(element);
            case "a" -> blocks.openLink(element.attr("href").strip());
            default -> closeBlock(element);
        }
        if (turned.getFirst()) {
            blocks.text(TURNED, line(element));
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element, Map<String, String> style) {
        Visibility outer = visibilities.element();
        Visibility inner = style.isEmpty() ? outer : outer.within(style);
        visibilities.push(outer.shown() && !inner.shown() && isMostOfThePage(element) ? outer : inner);
        turned.push(Visibility.isTurned(element, style));
        inLines.push(keepsLines(element, style, inLines.element()));
        boolean raises = RAISED.contains(element.normalName())
                || (!element.isBlock() && Visibility.isRaised(style))
                || NoteLink.is(element);
        raised.push(raises);
        if (raises) {
            blocks.openAside(element.normalName().equals("sub") ? '_' : '^');
        }
    }

    private static boolean keepsLines(Element element, Map<String, String> style, boolean outer) {
        String space = style.getOrDefault("white-space", element.normalName().equals("pre") ? "pre" : "");
        return (space.isEmpty() || space.equals("inherit"))
                ? outer
                : space.startsWith("pre") || space.equals("break-spaces");
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            visibilities.pop();
            if (turned.pop()) {
                blocks.text(TURNED_BACK, line(element));
            }
            inLines.pop();
            if (raised.pop()) {
                blocks.closeAside();
            }
            if (element.normalName().equals("a")) {
                blocks.closeLink();
            } else if (element.normalName().equals("summary")) {
                closeHeading(element);
            } else {
                closeBlock(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    /** What a fold is called heads what is in it. */
    private void closeHeading(Element summary) {
        String text = summary.text().strip();
        if (!text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()))) {
            blocks.text("：", line(summary));
        }
        blocks.close();
    }

    private boolean holdsTheArticle(Element element) {
        boolean often = HOLDING.contains(element.normalName());
        return (often || AROUND.contains(element.normalName()))
                && asked++ < MOST_ASKED
                && isOfThePage(often ? MOST : NEARLY_ALL, element);
    }

    /** Saved pages may hide their article until a script shows it. */
    private boolean isMostOfThePage(Element element) {
        return isOfThePage(MOST, element);
    }

    private boolean isOfThePage(int percent, Element element) {
        return 100L * element.text().length() >= (long) percent * length();
    }

    private int length() {
        if (length < 0) {
            length = root.text().length();
        }
        return length;
    }

    private void closeBlock(Element element) {
        if (element.isBlock()) {
            blocks.close();
        }
    }

    private void picture(Element image) {
        String lazy = image.attr("data-src").strip();
        String url = lazy.isEmpty() ? image.attr("src").strip() : lazy;
        if (!url.isEmpty() && !url.startsWith("data:")) {
            pictures.add(new Picture(url, line(image), shown(image.attr("src").strip())));
        }
    }

    /** What a browser shows: where it saved the page with everything in it, the copy beside the page or in the same file. */
    private static @Nullable String shown(String source) {
        return source.isEmpty() || source.startsWith(DocumentLocation.INSIDE) ? null : source;
    }

    /** What a frame held is where the frame is. */
    private int line(Node node) {
        Node tracked = node;
        while (!tracked.sourceRange().isTracked() && tracked.parent() != null) {
            tracked = tracked.parent();
        }
        return firstLine - 1 + Math.max(1, tracked.sourceRange().start().lineNumber());
    }
}
