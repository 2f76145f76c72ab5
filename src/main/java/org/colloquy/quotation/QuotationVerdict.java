package org.colloquy.quotation;

/** Verdict on a quotation. */
public enum QuotationVerdict {
    /** Somebody said it, word for word. */
    EXACT("exact"),
    /** Somebody said it, with words between that it says are left out. */
    SHORTENED("shortened"),
    /** Somebody said it with other words, or with more, or with fewer. */
    ALTERED("altered"),
    /** Its parts were said in several places. */
    JOINED("joined"),
    /** It was said, but not by whom the draft names. */
    OTHER_SPEAKER("other-speaker"),
    /** It stood in an interview when its anchors were recorded, and stands there no longer. */
    EARLIER_EDITION("earlier-edition"),
    /** It is the title of an interview, and the draft says of nobody that they said it. */
    TITLE("title"),
    NOT_FOUND("not-found");

    private final String word;

    QuotationVerdict(String word) {
        this.word = word;
    }

    /** Returns its name in reports. */
    public String word() {
        return word;
    }

    /** Says whether a draft may be printed with it. */
    public boolean isFine() {
        return this == EXACT || this == SHORTENED || this == TITLE;
    }
}
