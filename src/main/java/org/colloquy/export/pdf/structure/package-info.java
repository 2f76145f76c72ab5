/** Structure of a printed file, put right: elements, links, tables, decoration, letters. */
@NullMarked
package org.colloquy.export.pdf.structure;

import org.jspecify.annotations.NullMarked;
