/** Document as an office program saves it: its paragraphs, tables, notes and pictures. */
@NullMarked
package org.colloquy.importer.document;

import org.jspecify.annotations.NullMarked;
