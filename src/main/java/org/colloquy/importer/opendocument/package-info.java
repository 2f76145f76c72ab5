/** Reader of OpenDocument, as LibreOffice saves it ({@code .odt}). */
@NullMarked
package org.colloquy.importer.opendocument;

import org.jspecify.annotations.NullMarked;
