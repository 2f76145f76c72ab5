package org.colloquy.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static String of(Consumer<Digest> adding) {
        Digest digest = new Digest();
        adding.accept(digest);
        return digest.end();
    }

    /** That of no bytes, the first of NIST's vectors for SHA-256 (SHAVS, short messages). */
    @Test
    void isThatOfTheStandard() {
        assertThat(of(nothing -> {}))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    /** The example of FIPS 180. */
    @Test
    void isThatOfBytesAsTheyAre() {
        assertThat(Digest.of("abc".getBytes(UTF_8)))
                .isEqualTo(Digest.of("a".getBytes(UTF_8), "bc".getBytes(UTF_8)))
                .isEqualTo(Digest.of("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void isTheSameForTheSame() {
        assertThat(of(digest -> digest.addAll(List.of("Chip4", "四方芯片", ""))))
                .isEqualTo(of(digest -> digest.addAll(List.of("Chip4", "四方芯片", ""))));
    }

    @Test
    void tellsApartWhatStandsElsewhere() {
        Stream<Consumer<Digest>> rows =
                Stream.of(
                        digest -> {},
                        digest -> digest.add(""),
                        digest -> digest.add(1),
                        digest -> digest.add("ab"),
                        digest -> {
                            digest.add("a");
                            digest.add("b");
                        },
                        digest -> digest.addAll(List.of()),
                        digest -> digest.addAll(List.of("ab")),
                        digest -> digest.addAll(List.of("a", "b")),
                        digest -> {
                            digest.addAll(List.of("a"));
                            digest.addAll(List.of("b"));
                        });
        List<String> digests = rows.map(DigestTest::of).toList();
        // No text and no list both are the number 0.
        assertThat(digests.get(1)).isEqualTo(digests.get(5));
        assertThat(digests.stream().distinct()).hasSize(digests.size() - 1);
    }

    @Test
    void beginsAnotherWhenItHasEnded() {
        Digest digest = new Digest();
        digest.add("a");
        String first = digest.end();
        digest.add("a");
        assertThat(digest.end()).isEqualTo(first);
    }

    @Test
    void bytesAreTakenAsTheyAre() {
        Digest digest = new Digest();
        digest.addBytes(new byte[] {'t', 'e'});
        digest.addBytes(new byte[] {'a'});
        assertThat(digest.end()).isEqualTo(Digest.of("tea"));
    }
}
