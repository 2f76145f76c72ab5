/** Reader of Office Open XML, as Word saves it ({@code .docx}). */
@NullMarked
package org.colloquy.importer.word;

import org.jspecify.annotations.NullMarked;
