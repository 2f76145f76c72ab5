package org.colloquy.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent for an address, in every encoding. */
class BodyTest {
    private static final byte[] WORDS = "The pilots and their boats. ".repeat(200).getBytes(UTF_8);

    private static byte[] decoded(Body.Representation sent) throws IOException {
        InputStream bytes = new ByteArrayInputStream(sent.bytes());
        try (InputStream in =
                switch (sent.encoding()) {
                    case BROTLI -> new BrotliInputStream(bytes);
                    case GZIP -> new GZIPInputStream(bytes);
                    case IDENTITY -> bytes;
                }) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isReadBackAsItWas(Encoding encoding) throws IOException {
        Body.Representation sent = new Body(Page.HTML, WORDS).in(encoding);
        assertThat(sent.encoding()).isEqualTo(encoding);
        assertThat(decoded(sent)).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @EnumSource
    void longTextsAreReadBackToo(Encoding encoding) throws IOException {
        byte[] many = "Ein Wort, 一个词, 단어 하나. ".repeat(20_000).getBytes(UTF_8);
        assertThat(decoded(new Body(Page.HTML, many).in(encoding))).isEqualTo(many);
    }

    @Test
    void eachEncodingHasATagOfItsOwn() {
        Body body = new Body(Page.HTML, WORDS);
        assertThat(Encoding.values())
                .extracting(encoding -> body.in(encoding).tag())
                .doesNotHaveDuplicates()
                .allMatch(tag -> tag.matches("\"[0-9a-f]{32}\""));
    }

    @ParameterizedTest
    @EnumSource
    void theTagChangesWithTheWordsOnly(Encoding encoding) {
        Body.Representation sent = new Body(Page.HTML, WORDS).in(encoding);
        assertThat(new Body(Page.HTML, WORDS.clone()).in(encoding).tag()).isEqualTo(sent.tag());
        byte[] other = WORDS.clone();
        other[0] = 't';
        assertThat(new Body(Page.HTML, other).in(encoding).tag()).isNotEqualTo(sent.tag());
    }

    @Test
    void anEncodingIsMadeOnce() {
        Body body = new Body(Page.HTML, WORDS);
        assertThat(body.in(Encoding.GZIP)).isSameAs(body.in(Encoding.GZIP));
    }

    @Test
    void whatIsTheSameInTheNextEditionIsCodedAlready() {
        PageBodies bodies = new PageBodies();
        Body body = bodies.sameAs(new Body(Page.HTML, WORDS));
        Body.Representation sent = body.in(Encoding.BROTLI);
        Body next = bodies.sameAs(new Body(Page.HTML, null, WORDS.clone(), Duration.ofHours(1)));
        assertThat(next.ready(Encoding.BROTLI)).isSameAs(sent);
        assertThat(bodies.sameAs(new Body(Page.XML, WORDS))).isNotSameAs(body);
        assertThat(bodies.sameAs(new Body(Page.HTML, Look.SITE, WORDS, Duration.ZERO)))
                .isNotSameAs(body);
    }

    @Test
    void whatAnEditChangedIsCodedQuicklyAndWellWhenItHasStood() throws Exception {
        byte[] seed = Files.readAllBytes(Path.of("seeds/glossary.md"));
        Body edited = new Body(Page.HTML, null, seed, Duration.ofSeconds(1));
        Body.Representation quick = edited.in(Encoding.BROTLI);
        assertThat(quick.bytes()).isEqualTo(Encoding.BROTLI.of(seed, true));
        byte[] thorough = Encoding.BROTLI.of(seed, false);
        assertThat(thorough).hasSizeLessThan(quick.bytes().length);
        await(() -> Arrays.equals(edited.in(Encoding.BROTLI).bytes(), thorough));
        assertThat(decoded(edited.in(Encoding.BROTLI))).isEqualTo(seed);
        assertThat(edited.in(Encoding.BROTLI).tag()).isNotEqualTo(quick.tag());
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 3_000 && !condition.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"font/woff2", "image/png", "audio/mpeg"})
    void whatIsCompressedAlreadyStaysAsItIs(String type) {
        assertThat(new Body(type, WORDS).in(Encoding.BROTLI).encoding())
                .isEqualTo(Encoding.IDENTITY);
    }

    @Test
    void aShortTextStaysAsItIs() {
        assertThat(new Body(Page.HTML, "So it is.".repeat(16).getBytes(UTF_8)).in(Encoding.GZIP))
                .extracting(Body.Representation::encoding)
                .isEqualTo(Encoding.IDENTITY);
    }

    @Test
    void whatWouldGetLongerStaysAsItIs() {
        byte[] noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        assertThat(new Body(Page.HTML, noise).in(Encoding.GZIP).encoding())
                .isEqualTo(Encoding.IDENTITY);
    }
}
