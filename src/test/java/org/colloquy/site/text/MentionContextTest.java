package org.colloquy.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionContextTest {

    @Test
    void saysNothingIsLeftOutOfAShortPassage() {
        String text = "The bell\nrang   twice.";
        MentionContext context = MentionContext.of(text, 4, 8, 12);
        assertThat(context)
                .isEqualTo(new MentionContext("The ", "bell", " rang twice.", false, false));
    }

    @Test
    void saysOnWhichSideWordsAreLeftOut() {
        String text = "The bell rang until the clerk had closed the ledger for the night.";
        MentionContext first = MentionContext.of(text, 4, 8, 20);
        assertThat(first.cutBefore()).isFalse();
        assertThat(first.cutAfter()).isTrue();
        assertThat(first.right()).isEqualTo(" rang until the");
        int last = text.indexOf("night");
        MentionContext second = MentionContext.of(text, last, last + 5, 20);
        assertThat(second.cutBefore()).isTrue();
        assertThat(second.cutAfter()).isFalse();
    }

    /** However much farther than the line a passage goes on. */
    @Test
    void saysThatALongPassageGoesOn() {
        String text = "a\n".repeat(100) + "bell" + "\na".repeat(100);
        MentionContext context = MentionContext.of(text, 200, 204, 40);
        assertThat(context.cutBefore()).isTrue();
        assertThat(context.cutAfter()).isTrue();
    }
}
