/** Memory of the program: stages with digests of what goes in, and a cache of what came out. */
@NullMarked
package org.colloquy.build;

import org.jspecify.annotations.NullMarked;
