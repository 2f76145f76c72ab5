/** Locators that stay: numbers that an interview keeps through its edits. */
@NullMarked
package org.colloquy.anchors;

import org.jspecify.annotations.NullMarked;
