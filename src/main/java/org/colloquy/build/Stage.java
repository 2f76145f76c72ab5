package org.colloquy.build;

/**
 * Pure step of the build, which makes equal values of equal inputs.
 *
 * @param name names the step in the cache, one word of lower case letters and hyphens
 * @param type of the values that it makes
 * @param isStored whether its values are written to disk, where the cache has a folder
 */
public record Stage<V>(String name, Class<V> type, boolean isStored) {

    /** Returns a stage whose values outlive the program. */
    public static <V> Stage<V> stored(String name, Class<V> type) {
        return new Stage<>(name, type, true);
    }

    /** Returns a stage whose values end with the program. */
    public static <V> Stage<V> inMemory(String name, Class<V> type) {
        return new Stage<>(name, type, false);
    }

    /**
     * Returns the key of the value that this stage makes of an input.
     *
     * @param inputs everything that the value depends on, as texts or digests, in a fixed order
     */
    public ContentKey<V> of(String... inputs) {
        Digest digest = new Digest();
        for (String input : inputs) {
            digest.add(input);
        }
        return new ContentKey<>(this, digest.end());
    }
}
