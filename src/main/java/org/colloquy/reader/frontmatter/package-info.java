/** Front matter and settings, in YAML, TOML and JSON, with the place of each field. */
@NullMarked
package org.colloquy.reader.frontmatter;

import org.jspecify.annotations.NullMarked;
