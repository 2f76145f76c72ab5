/**
 * Settings of a corpus, as {@code colloquy.yaml} has them. The build of a corpus may use it; the
 * front matter of interviews knows nothing of it.
 */
@NullMarked
package org.colloquy.reader.frontmatter.settings;

import org.jspecify.annotations.NullMarked;
