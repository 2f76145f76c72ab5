package org.colloquy.quotation.match;

import org.colloquy.quotation.words.ComparedWord;

/** Costs of a difference between a quotation and a text. */
interface AlignmentCosts {
    /** Returns the cost of a word that only the quotation has. */
    int added(ComparedWord word);

    /** Returns the cost of a word that only the text has. */
    int leftOut(ComparedWord word);

    /** Returns the cost of each row of words that only the text has, however long it is. */
    int row();
}
