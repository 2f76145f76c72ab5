package org.colloquy.model.details;

import org.jspecify.annotations.Nullable;

/**
 * Title of an interview.
 *
 * @param titled whether the source gives the title; else it is made of the file's name
 */
public record InterviewTitle(String title, boolean titled, @Nullable String subtitle) {}
