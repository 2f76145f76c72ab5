package org.colloquy.cli.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.XMPDM;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.mp3.Mp3Parser;
import org.apache.tika.parser.mp4.MP4Parser;
import org.colloquy.model.recording.MediaFile;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Length of a recording, as its file says it. */
final class RecordingLength {
    private static final Map<String, Supplier<Parser>> PARSERS =
            Map.of(
                    "audio/mpeg",
                    Mp3Parser::new,
                    "audio/mp4",
                    MP4Parser::new,
                    "video/mp4",
                    MP4Parser::new);

    private RecordingLength() {}

    /**
     * Returns the length in milliseconds; empty where the file does not say, is damaged, or is of a
     * type that is not looked into.
     */
    static OptionalLong of(MediaFile file) {
        try {
            return file.type().equals("audio/wav") ? ofSamples(file) : ofTags(file);
        } catch (IOException | TikaException | SAXException unreadable) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong ofSamples(MediaFile file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file.file()))) {
            AudioFileFormat format = AudioSystem.getAudioFileFormat(bytes);
            float rate = format.getFormat().getFrameRate();
            return format.getFrameLength() > 0 && rate > 0
                    ? OptionalLong.of(Math.round(1000.0 * format.getFrameLength() / rate))
                    : OptionalLong.empty();
        } catch (UnsupportedAudioFileException damaged) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong ofTags(MediaFile file)
            throws IOException, TikaException, SAXException {
        Supplier<Parser> parser = PARSERS.get(file.type());
        if (parser == null) {
            return OptionalLong.empty();
        }
        Metadata said = new Metadata();
        try (InputStream bytes = TikaInputStream.get(file.file())) {
            parser.get().parse(bytes, new DefaultHandler(), said, new ParseContext());
        }
        String seconds = said.get(XMPDM.DURATION);
        return seconds == null
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(1000 * Double.parseDouble(seconds)));
    }
}
