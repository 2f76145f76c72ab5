package org.colloquy.site.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.colloquy.build.Digest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Script files of the index of {@link FileSearch}, to which several threads may add. */
final class ScriptFiles {
    private static final int DIGITS = 16;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final SortedMap<String, byte[]> files = new ConcurrentSkipListMap<>();

    /** Returns a content as JSON. */
    static byte[] json(Object content) {
        return MAPPER.writeValueAsBytes(content);
    }

    /**
     * Puts a file and returns what its name ends with, which says what is in it.
     *
     * @param json what the script hands over
     */
    String put(String kind, byte[] json) {
        String digest = Digest.of(json).substring(0, DIGITS);
        String name = kind + "-" + digest;
        byte[] script = script(name, json, "");
        byte[] before = files.putIfAbsent(FileSearch.FOLDER + name + ".js", script);
        if (before != null && !Arrays.equals(before, script)) {
            throw new IllegalStateException("two files of the search are named " + name);
        }
        return digest;
    }

    /** Puts the file that says what there is. */
    void putContents(Object contents) {
        files.put(FileSearch.CONTENTS, script("contents", contents, null));
    }

    /**
     * Returns a script that hands over a content.
     *
     * @param edition of the interview whose texts these are; null if they are no texts
     */
    static byte[] script(String name, Object content, @Nullable String edition) {
        return script(name, json(content), edition == null ? "" : ", \"" + edition + "\"");
    }

    private static byte[] script(String name, byte[] json, String besides) {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        script.writeBytes("colloquy.stretch(\"%s\", ".formatted(name).getBytes(UTF_8));
        script.writeBytes(json);
        script.writeBytes("%s);\n".formatted(besides).getBytes(UTF_8));
        return script.toByteArray();
    }

    /** Returns the addresses of all files. */
    Stream<String> addresses() {
        return files.keySet().stream();
    }

    /** Returns the file at an address. */
    Optional<byte[]> find(String address) {
        return Optional.ofNullable(files.get(address));
    }
}
