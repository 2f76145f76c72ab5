/** Pages that office programs save: of Word, Google Docs and LibreOffice. */
@NullMarked
package org.colloquy.importer.officepage;

import org.jspecify.annotations.NullMarked;
