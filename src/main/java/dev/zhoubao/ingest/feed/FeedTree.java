package dev.zhoubao.ingest.feed;

import com.google.re2j.Pattern;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.filter.ElementFilter;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;
import org.jdom2.output.XMLOutputter;

/**
 * The elements of a feed, its entries where the rules of its kind want them: some stand beside their channel or in none, and
 * some feeds do not say of which version they are.
 *
 * @param items the elements of the entries, in order
 */
record FeedTree(Document document, List<Element> items) {

    private static final Namespace RSS = Namespace.getNamespace("http://purl.org/rss/1.0/");
    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");

    private static final Pattern VERSION = Pattern.compile("0\\.9[0-4]?|2\\.0");

    /** What extensions call the text of an entry, or programs that know no extension. */
    private static final Set<String> TEXTS =
            Set.of("encoded", "content", "description", "summary", "fulltext", "full-text", "text", "body");

    /** What tells the day of publication; first the kinds' own. */
    private static final List<String> DAYS =
            List.of("pubdate", "published", "date", "issued", "updated", "modified", "created");

    static FeedTree of(String xml) throws IOException, JDOMException {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setExpandEntities(false);
        Document document = builder.build(new XmlFixerReader(new StringReader(xml)));
        Element root = document.getRootElement();
        switch (root.getName()) {
            case "rss" -> rss(root);
            case "RDF" -> rdf(root);
            default -> atom(document);
        }
        return new FeedTree(
                document,
                List.copyOf(document.getRootElement().getContent(Filters.element()).stream()
                        .flatMap(child -> Stream.concat(Stream.of(child), child.getChildren().stream()))
                        .filter(child -> child.getName().equals("item")
                                || child.getName().equals("entry"))
                        .toList()));
    }

    private static void rss(Element root) {
        if (!VERSION.matches(root.getAttributeValue("version", ""))) {
            root.setAttribute("version", "2.0");
        }
        move(root, channel(root, Namespace.NO_NAMESPACE));
    }

    private static void rdf(Element root) {
        Namespace namespace =
                items(root).stream().map(Element::getNamespace).findFirst().orElse(RSS);
        channel(root, namespace);
        move(root, root);
    }

    /** The first channel, which is made where there is none. */
    private static Element channel(Element root, Namespace namespace) {
        List<Element> channels = root.getChildren().stream()
                .filter(child -> child.getName().equals("channel"))
                .toList();
        if (channels.isEmpty()) {
            root.addContent(0, new Element("channel", namespace));
            return root.getChildren().get(0);
        }
        return channels.get(0);
    }

    /** An entry by itself becomes the only one of a feed; elements of no vocabulary become those of Atom. */
    private static void atom(Document document) {
        Element root = document.getRootElement();
        if (root.getName().equals("entry")) {
            document.detachRootElement();
            document.setRootElement(new Element("feed", root.getNamespace()).addContent(root));
        }
        if (root.getNamespace().equals(Namespace.NO_NAMESPACE)) {
            Stream.concat(Stream.of(document.getRootElement()), all(document.getRootElement()).stream())
                    .filter(element -> element.getNamespace().equals(Namespace.NO_NAMESPACE))
                    .forEach(element -> element.setNamespace(ATOM));
        }
    }

    private static void move(Element root, Element place) {
        items(root).stream()
                .map(Element::getParentElement)
                .filter(parent -> !place.equals(parent))
                .distinct()
                .toList()
                .forEach(parent -> place.addContent(parent.removeContent(new ElementFilter("item"))));
    }

    private static List<Element> items(Element root) {
        return all(root).stream()
                .filter(element -> element.getName().equals("item"))
                .toList();
    }

    private static List<Element> all(Element root) {
        List<Element> all = new ArrayList<>();
        root.getDescendants(Filters.element()).forEach(all::add);
        return all;
    }

    /** What may be the text of an entry: whatever is called so, as markup. */
    static Stream<String> texts(Element item) {
        return all(item).stream()
                .filter(element -> TEXTS.contains(element.getName()))
                .filter(element -> element.getChildren().isEmpty()
                        || (item.equals(element.getParentElement())
                                && element.getChildren().stream().noneMatch(child -> TEXTS.contains(child.getName()))))
                .map(element -> element.getChildren().isEmpty()
                        ? element.getText()
                        : new XMLOutputter().outputElementContentString(element))
                .map(String::strip);
    }

    /** The days that an entry names, that of its publication first. */
    static Stream<String> days(Element item) {
        return DAYS.stream()
                .flatMap(day -> item.getChildren().stream()
                        .filter(child -> child.getName().equalsIgnoreCase(day))
                        .map(Element::getTextTrim));
    }
}
