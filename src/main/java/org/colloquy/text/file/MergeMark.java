package org.colloquy.text.file;

/** Line that a merge of two branches leaves between versions that differ, as Git writes it. */
public enum MergeMark {
    /** Above the version of the branch that is merged into. */
    OURS('<', true),
    /** Above the version from which both branches go on, which not every merge shows. */
    BASE('|', true),
    /** Above the version of the branch that is merged. */
    THEIRS('=', false),
    /** Below all versions. */
    END('>', true);

    private static final int LENGTH = 7;

    private final String sign;
    private final boolean isNamed;

    /**
     * Creates a mark.
     *
     * @param isNamed whether a name of the version may stand behind it
     */
    MergeMark(char sign, boolean isNamed) {
        this.sign = String.valueOf(sign).repeat(LENGTH);
        this.isNamed = isNamed;
    }

    /** Returns the mark as it is written, without a name. */
    public String sign() {
        return sign;
    }

    /**
     * Returns where in a text two versions begin of which nobody has chosen one; -1 if there are
     * none. A single mark may be anything: all of them must be there, in their order.
     */
    public static int unresolved(String text) {
        int begin = -1;
        boolean parted = false;
        int from = text.contains(OURS.sign) ? 0 : text.length();
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end;
            String line = text.substring(from, next).stripTrailing();
            if (OURS.isOn(line)) {
                begin = from;
                parted = false;
            } else if (THEIRS.isOn(line)) {
                parted = begin >= 0;
            } else if (parted && END.isOn(line)) {
                return begin;
            }
            from = next + 1;
        }
        return -1;
    }

    /** Tells whether a line is this mark. */
    public boolean isOn(String line) {
        return line.equals(sign) || (isNamed && line.startsWith(sign + " "));
    }
}
