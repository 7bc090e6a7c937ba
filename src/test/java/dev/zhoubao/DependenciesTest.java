package dev.zhoubao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** {@code docs/dependencies.md} names what {@code pom.xml} names, each with a licence and a reason. */
class DependenciesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\w.-]+:[\\w.-]+) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final List<String> LICENCES =
            List.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "JDOM");

    /** What a path of the project names, as {@code group:artifact}. */
    private static List<String> named(String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Document pom = factory.newDocumentBuilder().parse(Path.of("pom.xml").toFile());
        XPath xpath = XPathFactory.newInstance().newXPath();
        NodeList nodes = (NodeList) xpath.evaluate(path, pom, XPathConstants.NODESET);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            names.add(xpath.evaluate("groupId", node) + ":" + xpath.evaluate("artifactId", node));
        }
        return names;
    }

    private static String section(String title) throws IOException {
        String[] sections = Files.readString(Path.of("docs", "dependencies.md")).split("(?m)^## ");
        return List.of(sections).stream()
                .filter(section -> section.startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> listed(String title) throws IOException {
        return ROW.matcher(section(title)).results().map(row -> row.group(1)).toList();
    }

    @Test
    void listsWhatIsInTheProgram() throws Exception {
        assertThat(listed("In the program"))
                .containsExactlyInAnyOrderElementsOf(named("/project/dependencies/dependency[not(scope='test')]"));
    }

    @Test
    void listsWhatIsInTests() throws Exception {
        assertThat(listed("In tests"))
                .containsExactlyInAnyOrderElementsOf(named("/project/dependencies/dependency[scope='test']"));
    }

    @Test
    void listsWhatBuilds() throws Exception {
        List<String> build = named("//plugin | //plugin/dependencies/dependency | //annotationProcessorPaths/path");

        assertThat(listed("In the build"))
                .containsExactlyInAnyOrderElementsOf(build.stream().distinct().toList());
    }

    @Test
    void knowsEveryLicence() throws IOException {
        String everything = section("In the program") + section("In tests") + section("In the build");

        assertThat(ROW.matcher(everything).results().map(row -> row.group(2))).isSubsetOf(LICENCES);
    }

    @Test
    void namesNoScopeButTestAndRuntime() throws Exception {
        assertThat(named("/project/dependencies/dependency[scope!='test' and scope!='runtime']"))
                .isEmpty();
    }

    @Test
    void noVersionIsLeftOpen() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))
                        .replaceAll("(?s)<requireJavaVersion>.*?</requireJavaVersion>", ""))
                .doesNotContain("SNAPSHOT", "<version>LATEST", "<version>RELEASE", "<version>[", "<version>(");
    }
}
