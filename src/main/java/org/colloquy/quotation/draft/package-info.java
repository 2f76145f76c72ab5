/** Drafts: their paragraphs, the quotations in them, and whom they name beside these. */
@NullMarked
package org.colloquy.quotation.draft;

import org.jspecify.annotations.NullMarked;
