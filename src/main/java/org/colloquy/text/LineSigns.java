package org.colloquy.text;

/** Signs that are printed or typed before the first word of a line, each list for one use. */
public final class LineSigns {
    /** Circles, which minutes set before who speaks. */
    private static final String CIRCLES = "●○◎◯";

    /** Shapes before who speaks and before what is asked, of which each turn or prompt has one. */
    public static final String SHAPES = CIRCLES + "■□◆◇▲△▶►▷▼▽★☆";

    /**
     * The numeral zero of Chinese and Japanese, which is also typed for a circle. It may begin a
     * number, so that it counts only where a name follows.
     */
    private static final String ZERO = "〇";

    /** Circles before a name. */
    public static final String CIRCLES_OF_NAMES = CIRCLES + ZERO;

    /** Shapes before a name. */
    public static final String SHAPES_OF_NAMES = SHAPES + ZERO;

    /** Bullets of lists, which a blank follows. */
    public static final String BULLETS = "•◦▪‣●○■∙⁃";

    private LineSigns() {}
}
