/**
 * Corpus of the model: one edition of a folder of interviews, and what all of them together show.
 */
@NullMarked
package org.colloquy.model.corpus;

import org.jspecify.annotations.NullMarked;
