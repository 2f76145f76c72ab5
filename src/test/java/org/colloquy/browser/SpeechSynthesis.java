package org.colloquy.browser;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Words spoken by eSpeak NG, one after the other, so that it is known to the sample when each is
 * heard.
 */
final class SpeechSynthesis {
    static final String MISSING =
            "The spoken talk is skipped: no espeak-ng found; install it (apt-get install espeak-ng)";

    /** Samples of a second. */
    private static final int RATE = 22_050;

    private static final int HEAD = 44;
    private static final int SILENT = 200;

    private final Map<String, byte[]> spoken = new ConcurrentHashMap<>();
    private final ByteArrayOutputStream sound = new ByteArrayOutputStream();

    static Optional<Path> program() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("PATH"))
                                .orElse("")
                                .split(File.pathSeparator))
                .map(folder -> Path.of(folder, "espeak-ng"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Speaks words before they are wanted, several at a time. */
    void prepare(Stream<String> words, String voice) {
        words.distinct().parallel().forEach(word -> spoken(word, voice));
    }

    /** Adds a word to the recording. */
    void say(String word, String voice) {
        sound.writeBytes(spoken(word, voice));
    }

    void pause(int milliseconds) {
        sound.writeBytes(new byte[2 * (RATE * milliseconds / 1000)]);
    }

    /** Returns the milliseconds that have been recorded. */
    long now() {
        return Math.round(sound.size() * 500.0 / RATE);
    }

    /** Writes the recording as a WAV file. */
    void write(Path file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.put(bytes("RIFF")).putInt(HEAD - 8 + sound.size()).put(bytes("WAVEfmt ")).putInt(16);
        head.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
        head.putShort((short) 2).putShort((short) 16).put(bytes("data")).putInt(sound.size());
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head.array());
        whole.writeBytes(sound.toByteArray());
        Files.write(file, whole.toByteArray());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] spoken(String word, String voice) {
        return spoken.computeIfAbsent(voice + " " + word, key -> synthesized(word, voice));
    }

    private static byte[] synthesized(String word, String voice) {
        try {
            Path file = Files.createTempFile("word", ".wav");
            Process process =
                    new ProcessBuilder(
                                    program().orElseThrow().toString(),
                                    "-z",
                                    "-v",
                                    voice,
                                    "-w",
                                    file.toString(),
                                    word)
                            .redirectErrorStream(true)
                            .start();
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("espeak-ng does not say " + word);
            }
            byte[] wave = Files.readAllBytes(file);
            Files.delete(file);
            return trimmed(wave);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns the samples of a file without the silence at their ends. */
    private static byte[] trimmed(byte[] wave) {
        ByteBuffer samples = ByteBuffer.wrap(wave).order(ByteOrder.LITTLE_ENDIAN);
        if (samples.getInt(24) != RATE) {
            throw new IllegalStateException("another rate: " + samples.getInt(24));
        }
        int from = HEAD;
        int to = wave.length - wave.length % 2;
        while (from < to - 2 && Math.abs(samples.getShort(from)) < SILENT) {
            from += 2;
        }
        while (to > from + 2 && Math.abs(samples.getShort(to - 2)) < SILENT) {
            to -= 2;
        }
        byte[] word = new byte[to - from];
        samples.get(from, word);
        return word;
    }
}
