/** Step from a folder of Markdown to a corpus, with every problem on the way as a value. */
@NullMarked
package org.colloquy.reader;

import org.jspecify.annotations.NullMarked;
