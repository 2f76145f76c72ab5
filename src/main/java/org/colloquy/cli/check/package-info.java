/** Command that checks a corpus, and what it reports. */
@NullMarked
package org.colloquy.cli.check;

import org.jspecify.annotations.NullMarked;
