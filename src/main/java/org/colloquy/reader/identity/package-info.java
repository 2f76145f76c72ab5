/** Reader of what the house gives its pages: lines, links, colours, fonts, pictures and a sheet. */
@NullMarked
package org.colloquy.reader.identity;

import org.jspecify.annotations.NullMarked;
