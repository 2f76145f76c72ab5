package org.colloquy.markdown;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Counts words by Unicode word breaking, with ICU's dictionaries where a script has no blanks. */
final class Words {
    private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);

    int count(String text) {
        breaks.setText(text);
        int words = 0;
        while (breaks.next() != BreakIterator.DONE) {
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
                words++;
            }
        }
        return words;
    }
}
