package org.colloquy.site.asset;

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
import org.colloquy.site.PageBodies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent for an address, in every encoding. */
class EncodedResourceTest {
    private static final byte[] WORDS = "The pilots and their boats. ".repeat(200).getBytes(UTF_8);

    private static byte[] decoded(EncodedResource.Representation sent) throws IOException {
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
    void isReadBackAsItWas(ContentCoding encoding) throws IOException {
        EncodedResource.Representation sent = new EncodedResource(Page.HTML, WORDS).in(encoding);
        assertThat(sent.encoding()).isEqualTo(encoding);
        assertThat(decoded(sent)).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @EnumSource
    void longTextsAreReadBackToo(ContentCoding encoding) throws IOException {
        byte[] many = "Ein Wort, 一个词, 단어 하나. ".repeat(20_000).getBytes(UTF_8);
        assertThat(decoded(new EncodedResource(Page.HTML, many).in(encoding))).isEqualTo(many);
    }

    @Test
    void eachEncodingHasATagOfItsOwn() {
        EncodedResource body = new EncodedResource(Page.HTML, WORDS);
        assertThat(ContentCoding.values())
                .extracting(encoding -> body.in(encoding).tag())
                .doesNotHaveDuplicates()
                .allMatch(tag -> tag.matches("\"[0-9a-f]{32}\""));
    }

    @ParameterizedTest
    @EnumSource
    void theTagChangesWithTheWordsOnly(ContentCoding encoding) {
        EncodedResource.Representation sent = new EncodedResource(Page.HTML, WORDS).in(encoding);
        assertThat(new EncodedResource(Page.HTML, WORDS.clone()).in(encoding).tag())
                .isEqualTo(sent.tag());
        byte[] other = WORDS.clone();
        other[0] = 't';
        assertThat(new EncodedResource(Page.HTML, other).in(encoding).tag())
                .isNotEqualTo(sent.tag());
    }

    @Test
    void anEncodingIsMadeOnce() {
        EncodedResource body = new EncodedResource(Page.HTML, WORDS);
        assertThat(body.in(ContentCoding.GZIP)).isSameAs(body.in(ContentCoding.GZIP));
    }

    @Test
    void whatIsTheSameInTheNextEditionIsCodedAlready() {
        PageBodies bodies = new PageBodies();
        EncodedResource body = bodies.sameAs(new EncodedResource(Page.HTML, WORDS));
        EncodedResource.Representation sent = body.in(ContentCoding.BROTLI);
        EncodedResource next =
                bodies.sameAs(
                        new EncodedResource(Page.HTML, null, WORDS.clone(), Duration.ofHours(1)));
        assertThat(next.ready(ContentCoding.BROTLI)).isSameAs(sent);
        assertThat(bodies.sameAs(new EncodedResource(Page.XML, WORDS))).isNotSameAs(body);
        assertThat(
                        bodies.sameAs(
                                new EncodedResource(
                                        Page.HTML, PageAssets.SITE, WORDS, Duration.ZERO)))
                .isNotSameAs(body);
    }

    @Test
    void whatAnEditChangedIsCodedQuicklyAndWellWhenItHasStood() throws Exception {
        byte[] seed = Files.readAllBytes(Path.of("seeds/glossary.md"));
        EncodedResource edited = new EncodedResource(Page.HTML, null, seed, Duration.ofSeconds(1));
        EncodedResource.Representation quick = edited.in(ContentCoding.BROTLI);
        assertThat(quick.bytes()).isEqualTo(ContentCoding.BROTLI.of(seed, true));
        byte[] thorough = ContentCoding.BROTLI.of(seed, false);
        assertThat(thorough).hasSizeLessThan(quick.bytes().length);
        await(() -> Arrays.equals(edited.in(ContentCoding.BROTLI).bytes(), thorough));
        assertThat(decoded(edited.in(ContentCoding.BROTLI))).isEqualTo(seed);
        assertThat(edited.in(ContentCoding.BROTLI).tag()).isNotEqualTo(quick.tag());
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
        assertThat(new EncodedResource(type, WORDS).in(ContentCoding.BROTLI).encoding())
                .isEqualTo(ContentCoding.IDENTITY);
    }

    @Test
    void aShortTextStaysAsItIs() {
        assertThat(
                        new EncodedResource(Page.HTML, "So it is.".repeat(16).getBytes(UTF_8))
                                .in(ContentCoding.GZIP))
                .extracting(EncodedResource.Representation::encoding)
                .isEqualTo(ContentCoding.IDENTITY);
    }

    @Test
    void whatWouldGetLongerStaysAsItIs() {
        byte[] noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        assertThat(new EncodedResource(Page.HTML, noise).in(ContentCoding.GZIP).encoding())
                .isEqualTo(ContentCoding.IDENTITY);
    }
}
