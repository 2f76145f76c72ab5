package org.colloquy.across;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.colloquy.corpus.Asking;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.QuestionEntry;
import org.colloquy.corpus.Target;

/** A digest (SHA-256) of all on which families depend: where it is the same, they are. */
final class AskedDigest {
    /** Stands in no text in UTF-8. */
    private static final byte END = (byte) 0xFF;

    private final MessageDigest digest;

    private AskedDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static String of(Corpus corpus) {
        AskedDigest all = new AskedDigest();
        corpus.interviews().forEach(all::add);
        corpus.questionEntries().forEach(all::add);
        Editing.of(corpus).places().forEach(all::add);
        return HexFormat.of().formatHex(all.digest.digest());
    }

    private void add(Interview interview) {
        add(interview.slug());
        add(String.valueOf(interview.details().date()));
        add(interview.details().language());
        add(interview.form().name());
        interview.details().people().stream().map(Person::name).forEach(this::add);
        end();
        interview
                .speakers()
                .forEach(
                        speaker -> {
                            add(speaker.name());
                            speaker.people().forEach(this::add);
                        });
        end();
        interview.head().askings().forEach(this::add);
        end();
    }

    private void add(Asking asking) {
        add(asking.locator().id());
        add(asking.words());
    }

    private void add(QuestionEntry entry) {
        add(String.valueOf(entry.id()));
        add(entry.name());
        for (QuestionEntry.Named named : List.of(entry.joined(), entry.apart())) {
            named.places().forEach(this::add);
            end();
            named.wordings().forEach(this::add);
            end();
        }
    }

    private void add(Target.OfPassage place) {
        add(place.slug());
        add(place.fragment());
    }

    private void add(String text) {
        digest.update(text.getBytes(UTF_8));
        end();
    }

    private void end() {
        digest.update(END);
    }
}
