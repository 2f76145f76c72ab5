package org.colloquy.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the fuzzer began with, and what it found: none of it breaks its target any more. */
class FuzzFindingsTest {

    @TestFactory
    Stream<DynamicTest> breaksNothing() {
        return Fuzz.targets().entrySet().stream()
                .flatMap(
                        target ->
                                inputs(target.getKey())
                                        .map(
                                                file ->
                                                        DynamicTest.dynamicTest(
                                                                target.getKey()
                                                                        + "/"
                                                                        + file.getFileName(),
                                                                () ->
                                                                        breaksNothing(
                                                                                target.getValue(),
                                                                                file))));
    }

    private static Stream<Path> inputs(String name) {
        try (Stream<Path> files = Files.list(Fuzz.FINDINGS.resolve(name))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void breaksNothing(String target, Path file) throws Exception {
        Method method = Class.forName(target).getMethod("fuzzerTestOneInput", byte[].class);
        byte[] input = Files.readAllBytes(file);
        assertThatCode(() -> method.invoke(null, (Object) input)).doesNotThrowAnyException();
    }
}
