package org.colloquy.reader.interview.outline;

import com.vladsch.flexmark.ast.Heading;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts about the headings of a file that an editor gives, so that they need not be found.
 *
 * @param level the level at which all headings ask; 0 if that is not told
 * @param asks tells of a heading whether it asks; empty where nothing says so
 */
public record HeadingMarks(int level, Function<Heading, Optional<Boolean>> asks) {

    /** Returns the marks of a file in which there are none. */
    static HeadingMarks none() {
        return new HeadingMarks(0, heading -> Optional.empty());
    }

    /** Tells whether a heading is told to be a question. */
    boolean makeQuestion(Heading heading) {
        return asks.apply(heading).orElse(false);
    }
}
