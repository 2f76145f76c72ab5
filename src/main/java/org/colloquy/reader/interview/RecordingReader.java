package org.colloquy.reader.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.recording.InterviewRecording;
import org.colloquy.model.recording.MediaRecording;
import org.colloquy.model.recording.RecordingPart;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.frontmatter.field.MediaFields;
import org.colloquy.reader.frontmatter.field.MediaFields.PlacedPart;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.link.LinkResolver.Resolution;
import org.jspecify.annotations.Nullable;

/** Reader of the recording that the front matter of an interview names. */
final class RecordingReader {
    private static final String KEY = "media";

    private final FrontMatterFields fields;
    private final LinkResolver links;

    RecordingReader(FrontMatterFields fields, LinkResolver links) {
        this.fields = fields;
        this.links = links;
    }

    /** Returns the recording; null if none is named of which anything is to be heard. */
    @Nullable InterviewRecording read() {
        List<RecordingPart> parts = new ArrayList<>();
        for (PlacedPart written : MediaFields.parts(fields)) {
            sound(written).ifPresent(sound -> parts.add(new RecordingPart(sound, written.start())));
        }
        return parts.isEmpty() ? null : new InterviewRecording(parts);
    }

    private Optional<MediaRecording> sound(PlacedPart written) {
        Resolution resolution = links.resolve(written.address(), written.offset());
        if (resolution instanceof Resolution.External external && isOnTheWeb(external.href())) {
            return Optional.of(new MediaRecording(external.href(), false));
        }
        if (resolution instanceof Resolution.Internal internal
                && internal.target() instanceof LinkTarget.AddressTarget file) {
            return Optional.of(new MediaRecording(file.address(), true));
        }
        // What another program plays need not be here.
        if (!fields.isAdopted(KEY)) {
            report(written.offset(), resolution);
        }
        return Optional.empty();
    }

    private void report(int offset, Resolution resolution) {
        boolean broken = resolution instanceof Resolution.Broken;
        String code = broken ? ((Resolution.Broken) resolution).code() : "unresolved-link";
        String message =
                broken
                        ? ((Resolution.Broken) resolution).message()
                        : "media: must be the address or the file of a recording";
        fields.source().report(Severity.WARNING, code, offset, message);
    }

    private static boolean isOnTheWeb(String address) {
        return address.regionMatches(true, 0, "http", 0, 4);
    }
}
