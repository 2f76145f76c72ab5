package org.colloquy.site.caption;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Transcript as the podcast namespace (Podcasting 2.0) has it in JSON: a segment for each word
 * where its times are known, else for each caption. Segments stand on a line each, so that two
 * editions can be compared.
 */
final class PodcastTranscript {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final double SECOND = 1_000;

    private PodcastTranscript() {}

    /**
     * Words of a transcript.
     *
     * @param startTime seconds from the beginning of the recording
     * @param endTime seconds from the beginning of the recording
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record SpokenSegment(
            @Nullable String speaker, double startTime, double endTime, String body) {}

    static String write(List<Caption> captions) {
        return captions.stream()
                .flatMap(caption -> caption.voices().stream())
                .flatMap(voice -> voice.words().stream().map(words -> segment(voice, words)))
                .collect(
                        Collectors.joining(
                                ",\n", "{\"version\":\"1.0.0\",\"segments\":[\n", "\n]}\n"));
    }

    private static String segment(SpokenPassage voice, CaptionWords words) {
        return MAPPER.writeValueAsString(
                new SpokenSegment(
                        voice.speaker(),
                        words.from() / SECOND,
                        words.to() / SECOND,
                        words.text().strip()));
    }
}
