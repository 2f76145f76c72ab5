/** Plain text: its paragraphs, labels and boilerplate. */
@NullMarked
package org.colloquy.importer.plain;

import org.jspecify.annotations.NullMarked;
