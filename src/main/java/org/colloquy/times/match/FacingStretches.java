package org.colloquy.times.match;

/** Stretches of two sequences that face each other; the ends are exclusive. */
record FacingStretches(int left, int leftEnd, int right, int rightEnd) {
    boolean isEmpty() {
        return left >= leftEnd || right >= rightEnd;
    }

    /** Returns the product of both lengths. */
    long cells() {
        return (long) (leftEnd - left) * (rightEnd - right);
    }
}
