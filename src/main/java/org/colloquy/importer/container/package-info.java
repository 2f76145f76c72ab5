/** Files of documents that are archives of XML: opened and read within bounds. */
@NullMarked
package org.colloquy.importer.container;

import org.jspecify.annotations.NullMarked;
