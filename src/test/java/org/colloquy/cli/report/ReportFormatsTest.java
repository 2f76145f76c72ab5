package org.colloquy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports for programs, with words that try to break out of them. */
class ReportFormatsTest {
    private static final String HOSTILE =
            "100% \r\n::error file=x::forged, a:b </failure>]]>&<!--\" \u0000\u001B[2J\u202E \uFFFF \uD800 😀";

    private static final List<Problem> PROBLEMS =
            List.of(
                    Problem.ofFile(Severity.NOTE, "no-anchors", ".", "none"),
                    new Problem(Severity.WARNING, "unsafe-link", "b.md", 3, 7, "w", "a line"),
                    new Problem(
                            Severity.ERROR, "bad-value", "a/ü, b:c%#?.md", 2, 5, HOSTILE, HOSTILE),
                    new Problem(Severity.ERROR, "bad-value", "glossary.md", 1, 1, "g", ""));

    @Test
    void annotationsAreALineEachWhateverTheySay() {
        String lines = GithubAnnotations.of(PROBLEMS, new CalledFolder("talks/"));
        assertThat(lines.lines())
                .hasSize(4)
                .first()
                .asString()
                .startsWith(
                        "::error file=talks/a/ü%2C b%3Ac%25#?.md,line=2,col=5,title=bad-value::100%25 %0D%0A::error file=x::forged, a:b ")
                .doesNotContainPattern("[\\p{Cc}\u202E]");
        assertThat(lines.lines())
                .contains(
                        "::warning file=talks/b.md,line=3,col=7,title=unsafe-link::w",
                        "::notice title=no-anchors::none");
    }

    @Test
    void aLogHasItsRulesAndRelativeAddresses() {
        JsonNode log =
                JsonMapper.shared()
                        .readTree(SarifLog.of(PROBLEMS, new CalledFolder("talks/"), "1.2"));
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        assertThat(log.get("$schema").asString()).startsWith("https://");
        JsonNode run = log.get("runs").get(0);
        JsonNode driver = run.get("tool").get("driver");
        assertThat(driver.get("name").asString()).isEqualTo("Colloquy");
        assertThat(driver.get("rules"))
                .extracting(rule -> rule.get("id").asString())
                .containsExactly("bad-value", "no-anchors", "unsafe-link");
        assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
        JsonNode first = run.get("results").get(0);
        assertThat(first.get("ruleId").asString()).isEqualTo("bad-value");
        assertThat(first.get("ruleIndex").asInt()).isZero();
        assertThat(first.get("level").asString()).isEqualTo("error");
        assertThat(first.get("message").get("text").asString()).contains("</failure>]]>&<!--");
        JsonNode place = first.get("locations").get(0).get("physicalLocation");
        assertThat(place.get("artifactLocation").get("uri").asString())
                .isEqualTo("talks/a/%C3%BC%2C%20b%3Ac%25%23%3F.md");
        assertThat(place.get("region").get("startLine").asInt()).isEqualTo(2);
        assertThat(place.get("region").get("startColumn").asInt()).isEqualTo(5);
        JsonNode whole = run.get("results").get(3).get("locations").get(0).get("physicalLocation");
        assertThat(whole.get("artifactLocation").get("uri").asString()).isEqualTo("talks");
        assertThat(whole.has("region")).isFalse();
        assertThat(driver.get("rules").get(2).get("shortDescription").get("text").asString())
                .isEqualTo("site-relative or unsafe links that are left out");
    }

    @Test
    void aLogWithoutProblemsIsOneAllTheSame() {
        JsonNode log =
                JsonMapper.shared().readTree(SarifLog.of(List.of(), new CalledFolder(""), null));
        assertThat(log.get("runs").get(0).get("results").isArray()).isTrue();
        assertThat(log.get("runs").get(0).get("tool").get("driver").has("version")).isFalse();
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void eachInterviewIsATestAndEachErrorAFailure() throws Exception {
        Document xml = parsed(JunitReport.of(List.of("b.md", "c.md", "a/ü, b:c%#?.md"), PROBLEMS));
        Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("tests")).isEqualTo("4");
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        NodeList cases = xml.getElementsByTagName("testcase");
        assertThat(((Element) cases.item(0)).getAttribute("name")).isEqualTo("a/ü, b:c%#?.md");
        assertThat(((Element) cases.item(3)).getAttribute("name")).isEqualTo("glossary.md");
        NodeList failures = xml.getElementsByTagName("failure");
        assertThat(failures.getLength()).isEqualTo(2);
        Element failure = (Element) failures.item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("bad-value");
        assertThat(failure.getAttribute("message"))
                .contains("</failure>]]>&<!--\"", "😀")
                .doesNotContainPattern("[\\p{Cc}\u202E\uFFFF]");
        assertThat(failure.getTextContent()).contains("a/ü, b:c%#?.md:2:5: error: bad-value: 100%");
        NodeList printed = xml.getElementsByTagName("system-out");
        assertThat(printed.item(0).getTextContent())
                .contains("b.md:3:7: warning: unsafe-link: w", "a line", "      ^");
        assertThat(printed.item(1).getTextContent()).contains(".:1:1: note: no-anchors: none");
    }

    @ParameterizedTest
    @CsvSource({
        "/home/x, /home/x, ''",
        "/home/x/talks, /home/x, talks/",
        "/home/x/a/../talks/b, /home/x, talks/b/",
        "/home/y, /home/x, ''",
        "/home/xy, /home/x, ''"
    })
    void aFolderIsSeenFromWhereTheProgramIsCalled(String folder, String from, String prefix) {
        assertThat(CalledFolder.of(Path.of(folder), Path.of(from)).prefix()).isEqualTo(prefix);
    }
}
