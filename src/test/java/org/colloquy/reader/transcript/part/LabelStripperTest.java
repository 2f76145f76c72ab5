package org.colloquy.reader.transcript.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.HeaderLines;
import org.colloquy.reader.transcript.ParsedTranscript;
import org.colloquy.reader.transcript.TranscriptReader;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The text without its labels, and where its words stood. A slash ends a line, two end a paragraph;
 * a backslash is a slash, an arrow a tab.
 */
class LabelStripperTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private static ParsedTranscript read(Dialect dialect, String text) {
        DialectHints hints = new DialectHints(List.of(), List.of(), List.of(), null, dialect);
        return TranscriptReader.read(text, hints, HeaderLines.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    NAMES; Intro.//Ada: One.//Ben: Two.//Ada: Three.; Intro.//{0}//One.//{1}//Two.//{2}//Three.
                    NAMES; **Ada:** One./**Ben:** Two./**Ada:** Three.; {0}//One.//{1}//Two.//{2}//Three.
                    NAMES; [0:12] **Ada:** One.//[0:13] **Ben:** Two.//Ada: *Three*.; {0}//One.//{1}//Two.//{2}//*Three*.
                    NAMES; Ada: ## One//Ben: > x//Ada: ~~~//Ben: ===//Ada: --//Ben: ***//Ada: ___//Ben: [a]: b//Ada: | x; {0}//^## One//{1}//^> x//{2}//^~~~//{3}//^===//{4}//^--//{5}//^***//{6}//^___//{7}//^[a]: b//{8}//^| x
                    NAMES; Ada: 1) One.//Ben: +//Ada: #One//Ben: - One; {0}//^1) One.//{1}//^+//{2}//#One//{3}//^- One
                    NAMES; <p>Ada: - One.<\\p>//<p>Ben: Two.<\\p>//<p>Ada: 1. x<\\p>; {0}//<p>- One.<\\p>//{1}//<p>Two.<\\p>//{2}//<p>1. x<\\p>
                    NAMES; Ada:/- One./- Two.//Ben: x//Ada: y; {0}//- One./- Two.//{1}//x//{2}//y
                    ASKED_IN_BOLD; Intro.//**Ida: Why?**//So.//**Ida: How?**//No.//**Ida: And?**; Intro.//{0}//**Why?**//So.//{1}//**How?**//No.//{2}//**And?**
                    ASKED_IN_BOLD; [0:12] **Ida: Why?**/So.//[0:13] **Ida: How?**/No.//**Ida: And?**; {0}//**Why?**//So.//{1}//**How?**//No.//{2}//**And?**
                    ASKED_IN_BOLD; **Ida: Why/or not?**//So.//**Ida: How?**//No.//**Ida: And?**; {0}//**Why/or not?**//So.//{1}//**How?**//No.//{2}//**And?**
                    ASKED_IN_BOLD; __Ida: Why?__/So.//__Ida: How?__/No.//__Ida: And?__; {0}//__Why?__//So.//{1}//__How?__//No.//{2}//__And?__
                    BOLD_PARAGRAPHS; Intro.//**Why?** So.//**How?**/No.//**Tell us more**//Yes.; Intro.//{0}//**Why?** //So.//{1}//**How?**//No.//{2}//**Tell us more**//Yes.
                    BOLD_PARAGRAPHS; **Why/so?**//So.//**How?**//No.; {0}//**Why/so?**//So.//{1}//**How?**//No.
                    BOLD_ITEMS; Intro.//1. **Why?**/   So.//   More.//   - x/     - y//Out.//   Still.//2. **How?**/No.; Intro.//{0}//**Why?**//So.//More.//- x/  - y//Out.//   Still.//{1}//**How?**//No.
                    BOLD_ITEMS; - **Why?**//  So./ One.//  More.//- **How?**//     Deep.; {0}//**Why?**//So./ One.//  More.//{1}//**How?**//   Deep.
                    BOLD_ITEMS; 1. **Why?**//⇥So.//⇥More.//2. **How?**//⇥No.; {0}//**Why?**//So.//More.//{1}//**How?**//No.
                    NAMES; Ada  0:16/⇥One./⇥Two.//⇥More.//Ben  0:39/⇥Two.//Ada  1:02/⇥Three.; {0}//One./Two.//More.//{1}//Two.//{2}//Three.
                    NUMBERED; 1. Why?/   So it is.//   And more.//2. How?//No.; {0}//Why?//So it is.//And more.//{1}//How?//No.
                    NUMBERED; 10. Why?//    So.//  More./ Less.//Out.//    Code.//11. How?; {0}//Why?//So.//More./ Less.//Out.//    Code.//{1}//How?
                    ITALIC_PARAGRAPHS; *Why?*//So.//*How?*//No.; {0}//*Why?*//So.//{1}//*How?*//No.
                    PLAIN_QUESTIONS; Ida: Why?//Ada: So.//How?//No.; {0}//Why?//{1}//So.//{2}//How?//No.
                    HEADINGS; Intro.//###How?###//Ada: One.//<a name="x"><\\a>/## Who?//Ada: Two.; Intro.//### How? ###//Ada: One.//<a name="x"><\\a>//## Who?//Ada: Two.
                    """)
    void partsWhatBegins(Dialect dialect, String lines, String markdown) {
        String text = lines.replace('/', '\n').replace('\\', '/').replace('⇥', '\t') + "\n";
        ParsedTranscript transcript = read(dialect, text);
        String shown =
                transcript
                        .markdown()
                        .strip()
                        .replace(LabelStripper.MARK_START, '{')
                        .replace(LabelStripper.MARK_END, '}')
                        .replace(LabelStripper.WORDS_START, '^')
                        .replace('/', '\\')
                        .replaceAll("\n\n+", "//")
                        .replace('\n', '/');
        assertThat(shown).isEqualTo(markdown);
        assertThat(wordsAmiss(transcript, text)).isEmpty();
    }

    /** Words that did not stand where they are said to. */
    private static String wordsAmiss(ParsedTranscript transcript, String text) {
        StringBuilder amiss = new StringBuilder();
        Matcher word = WORD.matcher(transcript.markdown());
        while (word.find()) {
            if (!text.startsWith(word.group(), transcript.source(word.start()))) {
                amiss.append(word.group()).append(' ');
            }
        }
        return amiss.toString();
    }

    @Test
    void aTextMayEndWithoutALineEnd() {
        assertThat(read(Dialect.NAMES, "Ada: One.\n\nBen: - Two.").markdown())
                .endsWith(LabelStripper.WORDS_START + "- Two.");
        assertThat(read(Dialect.BOLD_ITEMS, "- **Why?**\n\n- **How?**\n\n  So.").markdown())
                .endsWith("**How?**\n\nSo.");
        assertThat(read(Dialect.BOLD_PARAGRAPHS, "**Why?**\n\n**How?**").markdown())
                .endsWith("**How?**");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    NAMES; **Ada**|**Ben**; {0}//So it is./{1}//Two are left./{2}//So it is./{3}//Two are left.
                    NAMES; **Ada:**|Ben:; {0}//So it is./{1}//Two are left./{2}//So it is./{3}//Two are left.
                    NAMES; *Ada* 0:12|*Ben* 0:13; {0}//So it is./{1}//Two are left./{2}//So it is./{3}//Two are left.
                    ASKED_IN_BOLD; **Ida: Why?**|**Ida: How?**; {0}//**Why?**//So it is./{1}//**How?**//Two are left./{2}//**Why?**//So it is./{3}//**How?**//Two are left.
                    BOLD_PARAGRAPHS; **Why?**|**How?**; {0}//**Why?**//So it is./{1}//**How?**//Two are left./{2}//**Why?**//So it is./{3}//**How?**//Two are left.
                    PLAIN_QUESTIONS; Why?|How?; {0}//Why?//So it is./{1}//How?//Two are left./{2}//Why?//So it is./{3}//How?//Two are left.
                    PROSE; **So**|Two; **So**\\/So it is.//Two\\/Two are left.//**So**\\/So it is.//Two\\/Two are left.
                    """)
    void aBackslashThatBreaksALineGoesWithWhatStandsBeforeIt(
            Dialect dialect, String lines, String markdown) {
        String text = lines.replace("|", "\\\nSo it is.\n\n") + "\\\nTwo are left.\n\n";
        String shown =
                read(dialect, text.repeat(2))
                        .markdown()
                        .strip()
                        .replace(LabelStripper.MARK_START, '{')
                        .replace(LabelStripper.MARK_END, '}')
                        .replaceAll("\n\n+", "//")
                        .replace("//{", "/{")
                        .replace('\n', '/');
        assertThat(shown).isEqualTo(markdown);
    }

    @Test
    void aBackslashMayBreakALineThatIsAFullNameAlone() {
        String text = "Ada Sample\\\nWhy so?\n\nBen Stone\\\nTwo are left.\n\n".repeat(2);
        assertThat(read(Dialect.NAMES, text).markdown()).doesNotContain("Sample", "\\");
    }

    @Test
    void headingsOfHtmlAreThoseOfMarkdown() {
        assertThat(read(Dialect.PROSE, "<h2 id=\"a\">One *#1*</h2>\nTwo.\n").markdown())
                .isEqualTo("\n## One \\*\\#1\\*\n\nTwo.\n");
    }

    @Test
    void signsOfItsOwnInATextAreReplaced() {
        assertThat(read(Dialect.PROSE, "One\uFDD0 \uFDD1 \uFDD2").markdown())
                .isEqualTo("One\uFFFD \uFFFD \uFFFD");
    }
}
