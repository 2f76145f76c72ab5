/** Analysis across interviews: groups of questions, related passages, mentions of people. */
@NullMarked
package org.colloquy.analysis;

import org.jspecify.annotations.NullMarked;
