/** An edition as files: the whole site in a folder that any host of files can send. */
@NullMarked
package org.colloquy.export;

import org.jspecify.annotations.NullMarked;
