/** Interviews with times as captions and transcripts for players: WebVTT, SubRip and JSON. */
@NullMarked
package org.colloquy.site.caption;

import org.jspecify.annotations.NullMarked;
