/** Measures how long reading takes. No part of the product, and of no normal build. */
@NullMarked
package org.colloquy.bench;

import org.jspecify.annotations.NullMarked;
