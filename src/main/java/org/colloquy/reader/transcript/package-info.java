/**
 * Transcripts: how a text is written down, and what in it are labels, turns and questions. Knows
 * source text only.
 *
 * <p>{@link org.colloquy.reader.transcript.DialectDetector} is the front door. A text goes through
 * these steps, each of which knows only the values of the one before:
 *
 * <ol>
 *   <li><b>Blocks.</b> {@link org.colloquy.reader.transcript.block.BlockScanner} cuts the text into
 *       blocks.
 *   <li><b>Shapes.</b> {@link org.colloquy.reader.transcript.label.LabelCandidates} looks at the
 *       beginning of each line and names its shape, by {@link
 *       org.colloquy.reader.transcript.label.LabelParser} and the parsers of labels over two lines.
 *       It knows nothing of the rest of the text.
 *   <li><b>Counts.</b> {@link org.colloquy.reader.transcript.speaker.LabelCounts} counts the shapes
 *       over the whole text. It decides nothing.
 *   <li><b>Decision.</b> {@link org.colloquy.reader.transcript.speaker.LabelClassifier} decides by
 *       shapes and counts which candidates are labels.
 *   <li><b>Speakers.</b> {@link org.colloquy.reader.transcript.speaker.SpeakerResolver} finds the
 *       people behind the labels.
 *   <li><b>Dialect.</b> Every {@link org.colloquy.reader.transcript.DialectReader} reads the text
 *       and says how well it fits; the best is taken.
 *   <li><b>Markdown.</b> {@link org.colloquy.reader.transcript.part.LabelStripper} takes the labels
 *       out.
 * </ol>
 */
@NullMarked
package org.colloquy.reader.transcript;

import org.jspecify.annotations.NullMarked;
