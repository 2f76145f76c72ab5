/** From a folder of Markdown to a corpus: the only room that knows Flexmark, Jsoup and YAML. */
@NullMarked
package org.colloquy.markdown;

import org.jspecify.annotations.NullMarked;
