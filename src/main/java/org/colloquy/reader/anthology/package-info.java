/**
 * Files of anthologies, which say which interviews are printed together. The command that exports
 * uses it; it knows the corpus and nothing of pages.
 */
@NullMarked
package org.colloquy.reader.anthology;

import org.jspecify.annotations.NullMarked;
