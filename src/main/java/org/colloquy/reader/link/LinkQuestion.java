package org.colloquy.reader.link;

/**
 * Question about a link, whose answer depends on what files, terms and people there are.
 *
 * @param file in which the link stands, relative to the corpus
 * @param written the link as it is written there
 */
public record LinkQuestion(String file, String written, LinkQuestionKind kind) {

    /** Kind of a question. */
    public enum LinkQuestionKind {
        /** Asks where the link leads. */
        TARGET,
        /** Asks which interview may be meant by it. */
        HINT,
        /** Asks why there is no picture to which it leads. */
        PICTURE
    }

    /** Returns the answer as it would be now; equal answers are equal texts. */
    String answer(LinkTargets targets) {
        LinkResolver now = new LinkResolver(targets, file, new LinkLog());
        return switch (kind) {
            case TARGET -> now.resolve(written, 0).toString();
            case HINT -> now.nearest(written);
            case PICTURE -> now.missingPicture(written, written, "");
        };
    }
}
