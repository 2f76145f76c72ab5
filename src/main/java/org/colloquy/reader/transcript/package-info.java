/**
 * Transcripts: how a text is written down, and what in it are labels, turns and questions. Knows
 * source text only.
 *
 * <p>{@link org.colloquy.reader.transcript.TranscriptReader} is the front door. A text goes through
 * these steps, each of which knows only the values of those before:
 *
 * <ol>
 *   <li><b>Blocks.</b> {@link org.colloquy.reader.transcript.block.BlockScanner} cuts the text into
 *       blocks.
 *   <li><b>Marks.</b> {@link org.colloquy.reader.transcript.mark.MarkedText} takes out what an
 *       editor wrote behind blocks to say how they are read.
 *   <li><b>Candidates.</b> {@link org.colloquy.reader.transcript.label.LabelCandidates} looks at
 *       the beginning of each line and tells whether it has one of the known forms of a label, by
 *       {@link org.colloquy.reader.transcript.label.LabelParser} and the parsers of labels over two
 *       lines. It knows nothing of the rest of the text.
 *   <li><b>Counts.</b> {@link org.colloquy.reader.transcript.speaker.evidence.LabelCounts} counts
 *       the candidates over the whole text. It decides nothing.
 *   <li><b>Decision.</b> {@link org.colloquy.reader.transcript.speaker.decision.LabelClassifier}
 *       decides by forms and counts which candidates are labels.
 *   <li><b>Shapes.</b> {@link org.colloquy.reader.transcript.shape.LabelShapes} adds the labels in
 *       no known form: those that the repetition of their shape shows, those that an example in the
 *       settings teaches, and those that look like the labels of other files in the folder.
 *   <li><b>Speakers.</b> {@link org.colloquy.reader.transcript.speaker.SpeakerResolver} finds the
 *       people behind the labels.
 *   <li><b>Dialect.</b> Every {@link org.colloquy.reader.transcript.dialect.DialectReader} reads
 *       the text and says how well it fits; {@link
 *       org.colloquy.reader.transcript.dialect.DialectFits} takes the best, as the marks change it.
 *   <li><b>Markdown.</b> {@link org.colloquy.reader.transcript.part.LabelStripper} takes the labels
 *       out.
 * </ol>
 */
@NullMarked
package org.colloquy.reader.transcript;

import org.jspecify.annotations.NullMarked;
