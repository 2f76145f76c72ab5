package org.colloquy.reader.transcript.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs of HTML that are a talk, and such as are none. A slash and a bar end a line. */
class HtmlTalkTest {

    private static boolean isTalk(String lines) {
        return HtmlTalk.isIn(lines.replace("/|", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Ada: Tea?</p>/|<p>Ben: No.</p>/|<p>Ada: So.</p>/|<p>Ben: Yes.</p>",
                "    <p><b>Ada</b>:</p>/|    <p>Tea?</p>/|<p><b>Ben</b>:</p>/|<p>No.</p>/|<p><b>Ada:</b> So.</p>/|<p><b>Ben:</b> Yes.</p>",
                "<p><em>Ada</em>&nbsp; Tea?</p>/|<p><em>Ben</em> No.</p>/|<p><em>Ada</em> So.</p>/|<p><em>Ben</em> Yes.</p>",
                "<p class=\"x\"><strong>艾达：</strong>茶？</p>/|<p>本：不。</p>/|<p>艾达：好。</p>/|<p>本：是。</p>"
            })
    void isATalk(String lines) {
        assertThat(isTalk(lines)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Price: low</p>/|<p>Size: small</p>/|<p>Price: high</p>/|<p>Size: large</p>",
                "<p>Ada: Tea?</p>/|<p>Ben: No.</p>/|<p>So.</p>",
                "<p>Ada: Tea?</p>/|<p>Ada: No.</p>/|<p>Ada: So.</p>",
                "Ada: Tea?/|Ben: No./|Ada: So./|Ben: Yes.",
                "<pre>Ada: Tea?</pre>/|<pre>Ben: No.</pre>/|<pre>Ada: So.</pre>/|<pre>Ben: Yes.</pre>",
                "<td><p>Ada: Tea?</p></td>"
            })
    void isNone(String lines) {
        assertThat(isTalk(lines)).isFalse();
    }

    @Test
    void isFoundSoonWhateverIsOpen() {
        String text = "<p>" + " ".repeat(20_000) + "<p ".repeat(20_000) + "a:".repeat(20_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(HtmlTalk.isIn(text)).isFalse());
    }
}
