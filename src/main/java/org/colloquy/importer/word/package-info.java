/** Documents of Word. */
@NullMarked
package org.colloquy.importer.word;

import org.jspecify.annotations.NullMarked;
