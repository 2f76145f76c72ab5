package org.colloquy.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Mention;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Speaker;

/** A digest of all that the index has of an interview: what has the same is found the same. */
final class Digest {
    private static final int BYTES = 16;

    private final MessageDigest digest;

    private Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * The key of an interview in the index: its address and the digest.
     *
     * @param names of its people, as the corpus knows them
     */
    static String key(Interview interview, List<String> names) {
        return interview.slug() + '\u0000' + of(interview, names);
    }

    /**
     * All that entries are made of, so that none need be made to see that they would be the same:
     * the file, what was read of its front matter, and where terms are named. How long the text is
     * and who speaks shows most cases in which another program would read the same file otherwise.
     */
    private static String of(Interview interview, List<String> names) {
        Digest all = new Digest();
        Details details = interview.details();
        all.add(interview.head().digest());
        all.add(details.language());
        all.add(details.date() == null ? "" : details.date().iso());
        all.addAll(details.tags());
        all.addAll(names);
        all.addPeople(details.interviewers());
        all.addPeople(details.interviewees());
        all.addPeople(details.speakers());
        for (Speaker speaker : interview.speakers()) {
            all.add(speaker.name());
            all.add(speaker.kind().word());
            all.addAll(speaker.people());
            all.number(speaker.turns());
        }
        for (Mention mention : interview.mentions()) {
            all.add(mention.term());
            all.add(mention.place().id());
            all.number(mention.start());
            all.number(mention.end());
        }
        all.number(interview.words());
        byte[] bytes = all.digest.digest();
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, BYTES));
    }

    static String of(String text) {
        Digest one = new Digest();
        one.add(text);
        return HexFormat.of().formatHex(Arrays.copyOf(one.digest.digest(), BYTES));
    }

    private void addPeople(List<Person> people) {
        number(people.size());
        for (Person person : people) {
            add(person.name());
            addAll(person.aliases());
            add(String.valueOf(person.id()));
        }
    }

    private void addAll(List<String> texts) {
        number(texts.size());
        texts.forEach(this::add);
    }

    /** With its length before it, so that no two lists of texts look alike. */
    private void add(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        number(bytes.length);
        digest.update(bytes);
    }

    private void number(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
