/** Front matter and settings, in YAML and TOML, with the place of each field. */
@NullMarked
package org.colloquy.reader.frontmatter;

import org.jspecify.annotations.NullMarked;
