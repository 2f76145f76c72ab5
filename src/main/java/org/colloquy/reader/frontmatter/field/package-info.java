/**
 * Values of certain fields: media, languages, topics, releases, other names. What reads the front
 * matter of an interview or the settings of a corpus may use it; the fields know nothing of it.
 */
@NullMarked
package org.colloquy.reader.frontmatter.field;

import org.jspecify.annotations.NullMarked;
