/** Documents of OpenDocument. */
@NullMarked
package org.colloquy.importer.opendocument;

import org.jspecify.annotations.NullMarked;
