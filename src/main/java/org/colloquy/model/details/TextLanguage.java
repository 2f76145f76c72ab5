package org.colloquy.model.details;

import org.jspecify.annotations.Nullable;

/**
 * Language of an interview.
 *
 * @param language a BCP 47 tag
 * @param foreign the language of runs in another script, a BCP 47 tag
 * @param translationOf the slug of the interview of which this is a translation
 */
public record TextLanguage(
        String language, @Nullable String foreign, @Nullable String translationOf) {}
