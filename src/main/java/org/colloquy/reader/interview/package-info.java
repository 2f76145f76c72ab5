/** Interview: front matter, headings, labels and blocks put together and numbered. */
@NullMarked
package org.colloquy.reader.interview;

import org.jspecify.annotations.NullMarked;
