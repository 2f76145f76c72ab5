/** Tests in a real browser. They are skipped where there is none; see {@link Chromium}. */
@NullMarked
package org.colloquy.browser;

import org.jspecify.annotations.NullMarked;
