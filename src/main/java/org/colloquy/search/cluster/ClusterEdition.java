package org.colloquy.search.cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.lucene.util.Version;
import org.colloquy.build.Digest;
import org.colloquy.search.index.IndexEdition;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Content of an index in a cluster: of which edition, and what of each interview.
 *
 * @param digest of everything that can be found in the edition, and of how it is written
 * @param parts of the interviews, in their order
 */
record ClusterEdition(String digest, List<IndexedPart> parts) {
    /** The document that tells it. */
    static final String ID = "edition";

    private static final int NAME_DIGITS = 20;
    private static final int INDEX_DIGITS = 16;

    ClusterEdition {
        parts = List.copyOf(parts);
    }

    /** Returns the digest of what can be found in an edition. */
    static String digest(IndexEdition edition) {
        Digest all = new Digest();
        all.add(ClusterFields.FORMAT);
        all.add(program());
        all.add(edition.size());
        for (int i = 0; i < edition.size(); i++) {
            all.add(edition.key(i));
        }
        return all.end();
    }

    /** Returns what makes forms of words other than those of another version, as far as known. */
    static String program() {
        String release = ClusterEdition.class.getPackage().getImplementationVersion();
        return Version.LATEST + " " + release;
    }

    /** Returns the short name of an interview by its key in the index. */
    static String name(String key) {
        return Digest.of(key).substring(0, NAME_DIGITS);
    }

    /** Returns the short names of all interviews of an edition, in their order. */
    static List<String> names(IndexEdition edition) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < edition.size(); i++) {
            names.add(name(edition.key(i)));
        }
        return names;
    }

    /** Returns the name of the index of an edition. */
    static String index(ClusterSettings settings, String digest) {
        return settings.name() + "-" + digest.substring(0, INDEX_DIGITS);
    }

    /** Returns the form of the names of all editions' indexes. */
    static String indexes(ClusterSettings settings) {
        return settings.name() + "-[0-9a-f]{" + INDEX_DIGITS + "}";
    }

    int entries() {
        return parts.stream().mapToInt(IndexedPart::entries).sum();
    }

    long forms() {
        return parts.stream().mapToLong(IndexedPart::forms).sum();
    }

    /** Returns the lists of people who say something together, in the order of the entries. */
    Set<List<String>> speakers() {
        Set<List<String>> all = new LinkedHashSet<>();
        parts.forEach(part -> all.addAll(part.people()));
        return all;
    }

    /** Returns the parts by the names of the interviews. */
    Map<String, IndexedPart> byName() {
        Map<String, IndexedPart> all = new LinkedHashMap<>();
        parts.forEach(part -> all.put(part.name(), part));
        return all;
    }

    /** Returns the document that tells it. */
    ObjectNode document() {
        List<List<String>> people = List.copyOf(speakers());
        Map<List<String>, Integer> places = new LinkedHashMap<>();
        people.forEach(list -> places.put(list, places.size()));
        ObjectNode all = JsonMapper.shared().createObjectNode();
        all.put("digest", digest);
        all.set("people", JsonMapper.shared().valueToTree(people));
        ArrayNode rows = all.putArray("parts");
        for (IndexedPart part : parts) {
            ArrayNode row = rows.addArray();
            row.add(part.name()).add(part.entries()).add(part.forms());
            part.people().forEach(list -> row.add(places.getOrDefault(list, 0)));
        }
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.putObject(ClusterFields.EDITION).put("packed", packed(all));
        return document;
    }

    /**
     * Reads the document that tells it.
     *
     * @throws IllegalArgumentException if it tells nothing of the kind
     */
    static ClusterEdition read(JsonNode document) {
        try {
            JsonNode all = unpacked(document.path(ClusterFields.EDITION).path("packed").asString());
            List<List<String>> people = new ArrayList<>();
            for (JsonNode list : all.path("people")) {
                List<String> names = new ArrayList<>();
                list.forEach(name -> names.add(name.asString()));
                people.add(List.copyOf(names));
            }
            List<IndexedPart> parts = new ArrayList<>();
            for (JsonNode row : all.path("parts")) {
                List<List<String>> own = new ArrayList<>();
                for (int i = 3; i < row.size(); i++) {
                    own.add(people.get(row.get(i).asInt()));
                }
                parts.add(
                        new IndexedPart(
                                row.path(0).asString(),
                                row.path(1).asInt(),
                                row.path(2).asLong(),
                                own));
            }
            return new ClusterEdition(all.path("digest").asString(), parts);
        } catch (IOException | JacksonException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("nothing is told of the edition", e);
        }
    }

    private static String packed(JsonNode all) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packer = new GZIPOutputStream(bytes)) {
            packer.write(JsonMapper.shared().writeValueAsBytes(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static JsonNode unpacked(String packed) throws IOException {
        byte[] bytes = Base64.getDecoder().decode(packed);
        try (GZIPInputStream all = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return JsonMapper.shared().readTree(all.readAllBytes());
        }
    }
}
