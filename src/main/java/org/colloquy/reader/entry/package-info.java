/** Entries of glossary, people and questions: their files, headings and names. */
@NullMarked
package org.colloquy.reader.entry;

import org.jspecify.annotations.NullMarked;
